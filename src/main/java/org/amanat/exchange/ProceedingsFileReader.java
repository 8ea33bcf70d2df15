package org.amanat.exchange;

import static org.amanat.exchange.json.FieldType.DATE;
import static org.amanat.exchange.json.FieldType.ID;
import static org.amanat.exchange.json.FieldType.LANGUAGE;
import static org.amanat.exchange.json.FieldType.TEXT;
import static org.amanat.exchange.json.FieldType.WORDS;
import static org.amanat.exchange.json.FieldType.WORDS_OR_TEXT;
import static org.amanat.exchange.json.FieldType.number;
import static org.amanat.exchange.json.FieldType.oneOf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.amanat.exchange.json.FieldType;
import org.amanat.exchange.json.Fields;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;
import org.amanat.model.event.ItemId;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.proceedings.Commitment;
import org.amanat.model.proceedings.CommitmentId;
import org.amanat.model.proceedings.CommitmentState;
import org.amanat.model.proceedings.Cost;
import org.amanat.model.proceedings.CostId;
import org.amanat.model.proceedings.DayRecord;
import org.amanat.model.proceedings.Demand;
import org.amanat.model.proceedings.DemandId;
import org.amanat.model.proceedings.DemandState;
import org.amanat.model.proceedings.Lesson;
import org.amanat.model.proceedings.LessonId;
import org.amanat.model.proceedings.LessonKind;
import org.amanat.model.proceedings.NoteId;
import org.amanat.model.proceedings.NoteKind;
import org.amanat.model.proceedings.NoteLine;
import org.amanat.model.proceedings.PressMention;
import org.amanat.model.proceedings.PressMentionId;
import org.amanat.model.proceedings.Progress;
import org.amanat.model.proceedings.ProgressId;
import org.amanat.model.proceedings.ProgressKind;
import org.amanat.model.proceedings.RecordText;
import org.amanat.model.proceedings.Response;
import org.amanat.model.proceedings.ResponseId;
import org.amanat.model.proceedings.Rhythm;
import org.amanat.model.proceedings.Statement;
import org.amanat.model.proceedings.StatementId;

/** Reads a file with what an event left behind, whole or not at all. */
public final class ProceedingsFileReader {

    private static final int HIGHEST_NUMBER = 999;
    private static final FieldType<Long> HUNDREDTHS =
            FieldType.parsed("\"150000\"", Pattern.compile("\\d{1,15}"), Long::valueOf);

    private final Ids<UUID> ids = new Ids<>(UnaryOperator.identity());
    private final List<Response> responses = new ArrayList<>();
    private final List<Progress> progress = new ArrayList<>();
    private final EventId event;

    private ProceedingsFileReader(EventId event) {
        this.event = event;
    }

    /**
     * A record with the persons and organisations that it names besides those of the event.
     *
     * @param persons may be here already, and then stay as they are
     * @param organisations likewise
     */
    public record Read(DayRecord day, Map<PersonId, Person> persons, Map<OrganisationId, Organisation> organisations) {}

    /**
     * The record that a file holds.
     *
     * @param file its name, for the sentence about a mistake
     * @throws ProblemException if it is not such a file, is of a newer program, or a field of it is wrong
     */
    public static Read read(byte[] bytes, String file) {
        var root = FileHeading.open(bytes, file, ProceedingsFile.FORMAT, ProceedingsFile.VERSION);
        var reader = new ProceedingsFileReader(new EventId(root.get("event", ID)));
        var people = new PeopleReading();
        var organisations = people.organisations(root);
        var persons = people.persons(root);
        var read = new Read(reader.day(root), persons, organisations);
        root.done();
        return read;
    }

    private DayRecord day(Fields root) {
        var texts = new EnumMap<RecordText, LocalizedText>(RecordText.class);
        root.each(
                "texts", fields -> texts.put(fields.get("kind", oneOf(RecordText.class)), fields.get("words", WORDS)));
        var statements = root.each("statements", this::statement);
        var notes = root.each("notes", this::note);
        var demands = root.each("demands", this::demand);
        var commitments = root.each("commitments", this::commitment);
        var photographs = new PhotographReading(event, ids);
        var pictures = root.each("photographs", photographs::photograph);
        var press = root.each("press", this::mention);
        var costs = root.each("costs", this::cost);
        var lessons = root.each("lessons", this::lesson);
        return new DayRecord(
                event,
                texts,
                statements,
                notes,
                demands,
                responses,
                commitments,
                progress,
                pictures,
                photographs.blurred(),
                press,
                costs,
                lessons);
    }

    private Statement statement(Fields fields) {
        return new Statement(
                new StatementId(ids.own(fields)),
                event,
                new PersonId(fields.get("speaker", ID)),
                item(fields),
                fields.find("language", LANGUAGE).orElse(Language.URDU),
                fields.words("summary"),
                fields.words("quotation"),
                isYes(fields, "mayQuote"),
                fields.text("recording"));
    }

    private enum Answer {
        YES,
        NO
    }

    /** What is not there is no. */
    static boolean isYes(Fields fields, String name) {
        return fields.find(name, oneOf(Answer.class)).filter(Answer.YES::equals).isPresent();
    }

    private NoteLine note(Fields fields) {
        return new NoteLine(
                new NoteId(ids.own(fields)),
                event,
                item(fields),
                fields.get("kind", oneOf(NoteKind.class)),
                fields.text("group"),
                fields.get("text", WORDS_OR_TEXT));
    }

    private Demand demand(Fields fields) {
        var id = new DemandId(ids.own(fields));
        fields.each("answers", answer -> responses.add(response(id, answer)));
        return new Demand(
                id,
                event,
                fields.get("number", number(1, HIGHEST_NUMBER)),
                fields.get("wording", WORDS),
                organisations(fields, "addressees"),
                organisations(fields, "supporters"),
                item(fields),
                fields.find("state", oneOf(DemandState.class)).orElse(DemandState.DRAFT),
                fields.find("carriedFrom", ID).map(DemandId::new));
    }

    private Response response(DemandId demand, Fields fields) {
        return new Response(
                new ResponseId(ids.own(fields)),
                demand,
                fields.find("from", ID).map(OrganisationId::new),
                fields.get("on", DATE),
                fields.get("kind", TEXT),
                fields.words("wording"),
                fields.text("source"));
    }

    private Commitment commitment(Fields fields) {
        var id = new CommitmentId(ids.own(fields));
        fields.each("progress", entry -> progress.add(progress(id, entry)));
        return new Commitment(
                id,
                event,
                fields.get("wording", WORDS),
                fields.find("by", ID).map(OrganisationId::new),
                fields.find("spokenBy", ID).map(PersonId::new),
                fields.words("toWhom"),
                fields.find("answers", ID).map(DemandId::new),
                fields.find("rhythm", oneOf(Rhythm.class)).orElse(Rhythm.ONCE),
                fields.find("due", DATE),
                fields.find("until", DATE),
                fields.find("state", oneOf(CommitmentState.class)).orElse(CommitmentState.NOT_BEGUN));
    }

    private Progress progress(CommitmentId commitment, Fields fields) {
        return new Progress(
                new ProgressId(ids.own(fields)),
                commitment,
                fields.get("on", DATE),
                fields.find("kind", oneOf(ProgressKind.class)).orElse(ProgressKind.STEP),
                fields.text("note"),
                fields.text("evidence"));
    }

    private PressMention mention(Fields fields) {
        return new PressMention(
                new PressMentionId(ids.own(fields)),
                event,
                fields.get("outlet", TEXT),
                fields.words("headline"),
                fields.find("published", DATE),
                fields.text("reference"));
    }

    private Cost cost(Fields fields) {
        return new Cost(
                new CostId(ids.own(fields)),
                event,
                fields.get("what", TEXT),
                fields.get("hundredths", HUNDREDTHS),
                fields.text("paidBy"));
    }

    private Lesson lesson(Fields fields) {
        return new Lesson(
                new LessonId(ids.own(fields)),
                event,
                fields.get("kind", oneOf(LessonKind.class)),
                fields.get("text", TEXT));
    }

    private static Optional<ItemId> item(Fields fields) {
        return fields.find("item", ID).map(ItemId::new);
    }

    private static List<OrganisationId> organisations(Fields fields, String name) {
        return fields.list(name, ID).stream().map(OrganisationId::new).toList();
    }
}
