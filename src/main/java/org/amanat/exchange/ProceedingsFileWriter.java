package org.amanat.exchange;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.exchange.json.JsonObject;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.proceedings.Commitment;
import org.amanat.model.proceedings.Cost;
import org.amanat.model.proceedings.DayRecord;
import org.amanat.model.proceedings.Demand;
import org.amanat.model.proceedings.Face;
import org.amanat.model.proceedings.Lesson;
import org.amanat.model.proceedings.NoteLine;
import org.amanat.model.proceedings.Photograph;
import org.amanat.model.proceedings.PressMention;
import org.amanat.model.proceedings.Progress;
import org.amanat.model.proceedings.Response;
import org.amanat.model.proceedings.Statement;

/** Writes what an event left behind. The same record always gives the same bytes, and reading them the same record. */
public final class ProceedingsFileWriter {

    private ProceedingsFileWriter() {}

    /**
     * The file, in UTF-8. The pictures of photographs lie beside it, under {@link #picture} and {@link #copy}.
     *
     * @param persons whom the record names, besides those of the event
     * @param organisations that it or they name, besides those of the event
     */
    public static byte[] write(DayRecord day, Collection<Person> persons, Collection<Organisation> organisations) {
        return PeopleWriting.named(
                        new JsonObject()
                                .text("format", ProceedingsFile.FORMAT)
                                .number("version", ProceedingsFile.VERSION)
                                .text("event", day.event()),
                        persons,
                        organisations)
                .objects(
                        "texts",
                        day.texts().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(text -> new JsonObject()
                                        .word("kind", text.getKey())
                                        .words("words", text.getValue())))
                .objects("statements", day.statements().stream().map(ProceedingsFileWriter::statement))
                .objects("notes", day.notes().stream().map(ProceedingsFileWriter::note))
                .objects("demands", day.demands().stream().map(demand -> demand(day, demand)))
                .objects("commitments", day.commitments().stream().map(promise -> commitment(day, promise)))
                .objects("photographs", day.photographs().stream().map(photograph -> photograph(day, photograph)))
                .objects("press", day.press().stream().map(ProceedingsFileWriter::mention))
                .objects("costs", day.costs().stream().map(ProceedingsFileWriter::cost))
                .objects("lessons", day.lessons().stream().map(ProceedingsFileWriter::lesson))
                .bytes();
    }

    /** The name of the picture of a photograph. */
    public static String picture(Photograph photograph) {
        return photograph.id() + ".jpg";
    }

    /** The name of its copy in which faces are blurred. */
    public static String copy(Photograph photograph) {
        return photograph.id() + "-blurred.jpg";
    }

    static JsonObject statement(Statement statement) {
        return new JsonObject()
                .text("id", statement.id())
                .text("speaker", statement.speaker())
                .someText("item", some(statement.item()))
                .text("language", statement.language())
                .someWords("summary", statement.summary())
                .someWords("quotation", statement.quotation())
                .text("mayQuote", statement.mayQuote() ? "yes" : "no")
                .someText("recording", statement.recording());
    }

    static JsonObject note(NoteLine note) {
        return new JsonObject()
                .text("id", note.id())
                .word("kind", note.kind())
                .someText("item", some(note.item()))
                .someText("group", note.group())
                .words("text", note.wording());
    }

    static JsonObject demand(DayRecord day, Demand demand) {
        return new JsonObject()
                .text("id", demand.id())
                .number("number", demand.number())
                .words("wording", demand.wording())
                .texts("addressees", demand.addressees())
                .texts("supporters", demand.supporters())
                .someText("item", some(demand.item()))
                .word("state", demand.state())
                .someText("carriedFrom", some(demand.carriedFrom()))
                .objects("answers", day.responsesTo(demand.id()).stream().map(ProceedingsFileWriter::response));
    }

    static JsonObject response(Response response) {
        return new JsonObject()
                .text("id", response.id())
                .someText("from", some(response.from()))
                .text("on", response.givenOn())
                .text("kind", response.kind())
                .someWords("wording", response.wording())
                .someText("source", response.source());
    }

    static JsonObject commitment(DayRecord day, Commitment promise) {
        return new JsonObject()
                .text("id", promise.id())
                .words("wording", promise.wording())
                .someText("by", some(promise.by()))
                .someText("spokenBy", some(promise.spokenBy()))
                .someWords("toWhom", promise.toWhom())
                .someText("answers", some(promise.answers()))
                .word("rhythm", promise.rhythm())
                .someText("due", some(promise.due()))
                .someText("until", some(promise.until()))
                .word("state", promise.state())
                .objects("progress", day.progressOf(promise.id()).stream().map(ProceedingsFileWriter::progress));
    }

    static JsonObject progress(Progress progress) {
        return new JsonObject()
                .text("id", progress.id())
                .text("on", progress.notedOn())
                .word("kind", progress.kind())
                .someText("note", progress.note())
                .someText("evidence", progress.evidence());
    }

    static JsonObject photograph(DayRecord day, Photograph photograph) {
        return new JsonObject()
                .text("id", photograph.id())
                .text("file", picture(photograph))
                .someWords("caption", photograph.caption())
                .someWords("alternative", photograph.alternative())
                .someText("takenBy", photograph.takenBy())
                .number("width", photograph.width())
                .number("height", photograph.height())
                .text("looked", photograph.looked() ? "yes" : "no")
                .objects("faces", photograph.faces().stream().map(ProceedingsFileWriter::face))
                .someText("copy", day.blurred().containsKey(photograph.id()) ? copy(photograph) : "")
                .objects("blurred", blurred(day, photograph).map(ProceedingsFileWriter::face));
    }

    private static Stream<Face> blurred(DayRecord day, Photograph photograph) {
        return Optional.ofNullable(day.blurred().get(photograph.id())).stream().flatMap(Collection::stream);
    }

    static JsonObject face(Face face) {
        return new JsonObject()
                .number("left", face.left())
                .number("top", face.top())
                .number("width", face.width())
                .number("height", face.height())
                .word("consent", face.consent());
    }

    static JsonObject mention(PressMention mention) {
        return new JsonObject()
                .text("id", mention.id())
                .text("outlet", mention.outlet())
                .someWords("headline", mention.headline())
                .someText("published", some(mention.publishedOn()))
                .someText("reference", mention.reference());
    }

    /** Hundredths as a text: a number of JSON is no exact number everywhere. */
    static JsonObject cost(Cost cost) {
        return new JsonObject()
                .text("id", cost.id())
                .text("what", cost.what())
                .text("hundredths", cost.hundredths())
                .someText("paidBy", cost.paidBy());
    }

    static JsonObject lesson(Lesson lesson) {
        return new JsonObject()
                .text("id", lesson.id())
                .word("kind", lesson.kind())
                .text("text", lesson.text());
    }

    private static String some(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
