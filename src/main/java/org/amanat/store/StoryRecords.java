package org.amanat.store;

import static org.amanat.store.schema.Tables.STORY;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.Answer;
import org.amanat.model.story.CoarsePlace;
import org.amanat.model.story.Pseudonym;
import org.amanat.model.story.Route;
import org.amanat.model.story.SafetyAnswers;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TimeSinceLeaving;
import org.amanat.store.schema.tables.records.StoryRecord;
import org.jooq.DSLContext;

/** Stories, without who told them. Texts are kept by {@link StoryTextRecords}. */
public final class StoryRecords {

    private final DSLContext sql;
    private final StoryTextRecords texts;

    StoryRecords(DSLContext sql) {
        this.sql = sql;
        this.texts = new StoryTextRecords(sql);
    }

    /** Every story that can be read, in the order in which they were added. */
    public List<Story> all() {
        return sql.selectFrom(STORY).orderBy(STORY.ID).fetch().stream()
                .flatMap(row -> read(row).stream())
                .toList();
    }

    /** The story, if it is there and can be read. */
    public Optional<Story> find(StoryId id) {
        return sql.selectFrom(STORY).where(STORY.ID.eq(id)).fetchOptional().flatMap(this::read);
    }

    /** @throws ProblemException if there is no such story */
    public Story get(StoryId id) {
        return find(id).orElseThrow(() -> new ProblemException(ProblemCode.NOT_THERE_ANY_MORE));
    }

    /** Without its texts. */
    public void insert(Story story) {
        sql.insertInto(STORY).set(written(story)).execute();
    }

    /**
     * Everything but its texts, of which a version never changes.
     *
     * @throws ProblemException if there is no such story
     */
    public void update(Story story) {
        Found.one(sql.update(STORY)
                .set(written(story))
                .where(STORY.ID.eq(story.id()))
                .execute());
    }

    /**
     * With all that hangs on it: texts, narrator, consent, plans. The register of uses and what an erasure leaves stay.
     *
     * @throws ProblemException if there is no such story
     */
    public void delete(StoryId id) {
        Found.one(sql.deleteFrom(STORY).where(STORY.ID.eq(id)).execute());
    }

    private Optional<Story> read(StoryRecord row) {
        var pseudonym = Legible.text(row.getPseudonym()).filter(name -> !name.isEmpty());
        var toldIn = Legible.as(row.getToldIn(), Language::parse);
        if (pseudonym.isEmpty() || toldIn.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Story(
                row.getId(),
                new Pseudonym(pseudonym.get()),
                toldIn.get(),
                Legible.date(row.getToldOn()),
                row.getWrittenDownBy(),
                texts.originals(row.getId()),
                texts.of(row.getId()),
                Legible.parts(row.getThemes()).collect(Collectors.toSet()),
                route(row),
                Legible.text(row.getContentNote()).orElse(LocalizedText.empty()),
                Legible.as(row.getSupportPersonId(), PersonId::parse),
                safety(row)));
    }

    private static Route route(StoryRecord row) {
        return new Route(
                Legible.as(row.getOrigin(), CoarsePlace::new),
                Legible.parts(row.getTransit())
                        .flatMap(code -> Legible.as(code, CoarsePlace::new).stream())
                        .toList(),
                Legible.as(row.getDestination(), CoarsePlace::new));
    }

    private static SafetyAnswers safety(StoryRecord row) {
        return new SafetyAnswers(
                Answer.parse(row.getChild()),
                Answer.parse(row.getSexualViolence()),
                Answer.parse(row.getSexualExploitation()),
                Answer.parse(row.getOpenCourtCase()),
                Answer.parse(row.getPerpetratorNamed()),
                Answer.parse(row.getEndangers()),
                Legible.one(TimeSinceLeaving.class, row.getSinceLeaving()).orElse(TimeSinceLeaving.UNKNOWN),
                Legible.date(row.getSafetyAskedOn()));
    }

    private static StoryRecord written(Story story) {
        var row = new StoryRecord();
        row.setId(story.id());
        row.setPseudonym(Legible.json(story.pseudonym().name()));
        row.setToldIn(story.toldIn().tag());
        row.setToldOn(Legible.written(story.toldOn()));
        row.setWrittenDownBy(story.writtenDownBy());
        row.setContentNote(Legible.json(story.contentNote()));
        row.setSupportPersonId(Legible.written(story.supportPerson()));
        row.setThemes(story.themes().stream().sorted().collect(Collectors.joining(",")));
        row.setOrigin(Legible.written(story.route().origin().map(CoarsePlace::code)));
        row.setTransit(story.route().transit().stream().map(CoarsePlace::code).collect(Collectors.joining(",")));
        row.setDestination(Legible.written(story.route().destination().map(CoarsePlace::code)));
        row.setChild(story.safety().child().name());
        row.setSexualViolence(story.safety().sexualViolence().name());
        row.setSexualExploitation(story.safety().sexualExploitation().name());
        row.setOpenCourtCase(story.safety().openCourtCase().name());
        row.setPerpetratorNamed(story.safety().perpetratorNamed().name());
        row.setEndangers(story.safety().endangersEvenDisguised().name());
        row.setSinceLeaving(story.safety().sinceLeaving().name());
        row.setSafetyAskedOn(Legible.written(story.safety().answeredOn()));
        return row;
    }
}
