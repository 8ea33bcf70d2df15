package org.amanat.exchange;

import static org.amanat.exchange.json.FieldType.DATE;
import static org.amanat.exchange.json.FieldType.ID;
import static org.amanat.exchange.json.FieldType.LANGUAGE;
import static org.amanat.exchange.json.FieldType.WORDS;
import static org.amanat.exchange.json.FieldType.oneOf;

import java.time.Instant;
import java.util.regex.Pattern;
import org.amanat.exchange.json.FieldType;
import org.amanat.exchange.json.Fields;
import org.amanat.exchange.json.JsonObject;
import org.amanat.model.archive.Addition;
import org.amanat.model.archive.AdditionId;
import org.amanat.model.archive.DossierForm;
import org.amanat.model.archive.DossierHead;
import org.amanat.model.archive.DossierHead.Told;
import org.amanat.model.consent.UseId;
import org.amanat.model.document.DocumentId;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.StoryId;

/** What a dossier says of itself, as a file, described in {@code docs/dossier.md}. */
public final class DossierHeadFile {

    private static final String FORMAT = "amanat-dossier";
    private static final int VERSION = 1;
    static final FieldType<Instant> INSTANT = FieldType.parsed(
            "\"2026-07-30T09:30:00Z\"",
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?Z"),
            Instant::parse);

    private DossierHeadFile() {}

    public static byte[] write(DossierHead head) {
        return new JsonObject()
                .text("format", FORMAT)
                .number("version", VERSION)
                .text("id", head.id())
                .word("form", head.form())
                .text("event", head.event())
                .text("closedAt", head.closedAt())
                .text("madeAt", head.madeAt())
                .objects("additions", head.additions().stream().map(DossierHeadFile::addition))
                .objects("stories", head.stories().stream().map(DossierHeadFile::told))
                .bytes();
    }

    /**
     * @param file its name, for the sentence about a mistake
     * @throws ProblemException if it is not such a file, is of a newer program, or a field of it is wrong
     */
    public static DossierHead read(byte[] bytes, String file) {
        var root = FileHeading.open(bytes, file, FORMAT, VERSION);
        var event = new EventId(root.get("event", ID));
        var head = new DossierHead(
                new DocumentId(root.get("id", ID)),
                root.get("form", oneOf(DossierForm.class)),
                event,
                root.get("closedAt", INSTANT),
                root.get("madeAt", INSTANT),
                root.each("additions", fields -> readAddition(fields, event)),
                root.each("stories", DossierHeadFile::told));
        root.done();
        return head;
    }

    static JsonObject addition(Addition addition) {
        return new JsonObject()
                .text("id", addition.id())
                .text("addedAt", addition.addedAt())
                .words("words", addition.wording());
    }

    private static Addition readAddition(Fields fields, EventId event) {
        return new Addition(
                new AdditionId(fields.get("id", ID)),
                event,
                fields.get("addedAt", INSTANT),
                fields.get("words", WORDS));
    }

    private static JsonObject told(Told told) {
        return new JsonObject()
                .text("use", told.use())
                .text("story", told.story())
                .text("language", told.language())
                .text("clearedOn", told.clearedOn())
                .text("lastDay", told.lastDay());
    }

    private static Told told(Fields fields) {
        return new Told(
                new UseId(fields.get("use", ID)),
                new StoryId(fields.get("story", ID)),
                fields.get("language", LANGUAGE),
                fields.get("clearedOn", DATE),
                fields.get("lastDay", DATE));
    }
}
