package org.amanat.exchange;

import static org.amanat.exchange.json.FieldType.number;
import static org.amanat.exchange.json.FieldType.oneOf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amanat.exchange.json.Fields;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.proceedings.Face;
import org.amanat.model.proceedings.FaceConsent;
import org.amanat.model.proceedings.Photograph;
import org.amanat.model.proceedings.PhotographId;

/** Reads what is said of photographs; their pictures lie beside the file. */
final class PhotographReading {

    private static final int WIDEST = 100_000;

    private final EventId event;
    private final Ids<UUID> ids;
    private final Map<PhotographId, List<Face>> blurred = new HashMap<>();

    /** @param ids of everything in the file */
    PhotographReading(EventId event, Ids<UUID> ids) {
        this.event = event;
        this.ids = ids;
    }

    /** Which faces are blurred in the copies of those that were read. */
    Map<PhotographId, List<Face>> blurred() {
        return Map.copyOf(blurred);
    }

    Photograph photograph(Fields fields) {
        var id = new PhotographId(ids.own(fields));
        // the names of the pictures are made of the id; they stand there for people
        fields.ignore("file");
        fields.ignore("copy");
        var covered = fields.each("blurred", PhotographReading::face);
        if (!covered.isEmpty()) {
            blurred.put(id, covered);
        }
        return new Photograph(
                id,
                event,
                fields.words("caption"),
                fields.words("alternative"),
                fields.text("takenBy"),
                fields.get("width", number(1, WIDEST)),
                fields.get("height", number(1, WIDEST)),
                ProceedingsFileReader.isYes(fields, "looked"),
                fields.each("faces", PhotographReading::face));
    }

    /** An answer that is not there was not given. */
    private static Face face(Fields fields) {
        int left = fields.get("left", number(0, Face.WHOLE - 1));
        int top = fields.get("top", number(0, Face.WHOLE - 1));
        int width = fields.get("width", number(1, Face.WHOLE));
        int height = fields.get("height", number(1, Face.WHOLE));
        if (left + width > Face.WHOLE) {
            throw fields.problem(ProblemCode.EVENT_FIELD_INVALID, "width", "1 … " + (Face.WHOLE - left));
        }
        if (top + height > Face.WHOLE) {
            throw fields.problem(ProblemCode.EVENT_FIELD_INVALID, "height", "1 … " + (Face.WHOLE - top));
        }
        return new Face(
                left,
                top,
                width,
                height,
                fields.find("consent", oneOf(FaceConsent.class)).orElse(FaceConsent.NOT_ASKED));
    }
}
