package org.amanat.model.proceedings;

import java.util.List;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;

/**
 * A photograph of an event, without the bytes of its picture.
 *
 * @param caption printed under it, may be empty
 * @param alternative what is to be seen, for those who cannot see it, may be empty
 * @param takenBy whom to name as photographer, may be empty
 * @param width of its picture in pixels
 * @param height of its picture in pixels
 * @param looked whether somebody looked at it and marked every face that can be recognised
 */
public record Photograph(
        PhotographId id,
        EventId event,
        LocalizedText caption,
        LocalizedText alternative,
        String takenBy,
        int width,
        int height,
        boolean looked,
        List<Face> faces) {

    public Photograph {
        faces = List.copyOf(faces);
    }

    /** Faces that may not be shown. */
    public List<Face> withoutConsent() {
        return faces.stream()
                .filter(face -> face.consent() != FaceConsent.GIVEN)
                .toList();
    }

    /** The same photograph with other faces. That one face is marked does not mean that all are. */
    public Photograph with(List<Face> marked) {
        return new Photograph(id, event, caption, alternative, takenBy, width, height, looked, marked);
    }

    /** The same photograph after somebody said that every face is marked. */
    public Photograph lookedAt() {
        return new Photograph(id, event, caption, alternative, takenBy, width, height, true, faces);
    }
}
