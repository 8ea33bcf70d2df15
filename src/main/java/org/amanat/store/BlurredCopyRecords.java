package org.amanat.store;

import static org.amanat.store.schema.Tables.PHOTOGRAPH;
import static org.amanat.store.schema.Tables.PHOTOGRAPH_COPY;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amanat.model.event.EventId;
import org.amanat.model.proceedings.BlurredCopy;
import org.amanat.model.proceedings.Face;
import org.amanat.model.proceedings.FaceConsent;
import org.amanat.model.proceedings.PhotographId;
import org.amanat.model.proceedings.Picture;
import org.jooq.DSLContext;

/** Copies of photographs in which faces cannot be recognised. */
public final class BlurredCopyRecords {

    private final DSLContext sql;

    BlurredCopyRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** The copy of a photograph, if one was made. */
    public Optional<BlurredCopy> find(PhotographId photograph) {
        return sql.selectFrom(PHOTOGRAPH_COPY)
                .where(PHOTOGRAPH_COPY.PHOTOGRAPH_ID.eq(photograph))
                .fetchOptional(row -> new BlurredCopy(faces(row.getCovered()), new Picture(row.getPicture())));
    }

    /** Which faces are blurred in the copies of an event, without the pictures. */
    public Map<PhotographId, List<Face>> covered(EventId event) {
        return sql.select(PHOTOGRAPH_COPY.PHOTOGRAPH_ID, PHOTOGRAPH_COPY.COVERED)
                .from(PHOTOGRAPH_COPY)
                .join(PHOTOGRAPH)
                .on(PHOTOGRAPH.ID.eq(PHOTOGRAPH_COPY.PHOTOGRAPH_ID))
                .where(PHOTOGRAPH.EVENT_ID.eq(event))
                .fetchMap(PHOTOGRAPH_COPY.PHOTOGRAPH_ID, row -> faces(row.value2()));
    }

    /** In place of the copy that was there. */
    public void put(PhotographId photograph, BlurredCopy copy) {
        delete(photograph);
        sql.insertInto(PHOTOGRAPH_COPY)
                .set(PHOTOGRAPH_COPY.PHOTOGRAPH_ID, photograph)
                .set(PHOTOGRAPH_COPY.COVERED, written(copy.covered()))
                .set(PHOTOGRAPH_COPY.PICTURE, copy.picture().bytes())
                .execute();
    }

    /** Takes the copy out, if there is one. */
    public void delete(PhotographId photograph) {
        sql.deleteFrom(PHOTOGRAPH_COPY)
                .where(PHOTOGRAPH_COPY.PHOTOGRAPH_ID.eq(photograph))
                .execute();
    }

    private static String written(List<Face> faces) {
        return faces.stream()
                .map(face -> "%d %d %d %d".formatted(face.left(), face.top(), face.width(), face.height()))
                .collect(Collectors.joining(","));
    }

    /** Which faces: what they answered does not matter any more once they are blurred. */
    private static List<Face> faces(String written) {
        return Arrays.stream(written.split(","))
                .filter(face -> !face.isEmpty())
                .map(face -> Arrays.stream(face.split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .map(side -> new Face(side[0], side[1], side[2], side[3], FaceConsent.REFUSED))
                .toList();
    }
}
