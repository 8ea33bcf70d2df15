package org.amanat.store;

import static org.amanat.store.schema.Tables.DISGUISE_DECISION;
import static org.amanat.store.schema.Tables.STORY_TYPING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TypedText;
import org.amanat.model.story.disguise.Decision;
import org.amanat.model.story.disguise.DetailKind;
import org.jooq.DSLContext;

/** Work on a story's words that is not finished: what is typed, and what was decided about details. */
public final class StoryWorkRecords {

    private final DSLContext sql;

    StoryWorkRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** What was typed in a language and not saved as a version. */
    public Optional<TypedText> typed(StoryId story, Language language) {
        return sql.selectFrom(STORY_TYPING)
                .where(STORY_TYPING.STORY_ID.eq(story))
                .and(STORY_TYPING.LANGUAGE.eq(language.tag()))
                .fetchOptional(row -> new TypedText(row.getTitle(), row.getBody(), row.getTypedAt()));
    }

    /** In place of what was typed before. */
    public void put(StoryId story, Language language, TypedText typed) {
        forget(story, language);
        sql.insertInto(STORY_TYPING)
                .set(STORY_TYPING.STORY_ID, story)
                .set(STORY_TYPING.LANGUAGE, language.tag())
                .set(STORY_TYPING.TITLE, typed.title())
                .set(STORY_TYPING.BODY, typed.body())
                .set(STORY_TYPING.TYPED_AT, typed.at())
                .execute();
    }

    public void forget(StoryId story, Language language) {
        sql.deleteFrom(STORY_TYPING)
                .where(STORY_TYPING.STORY_ID.eq(story))
                .and(STORY_TYPING.LANGUAGE.eq(language.tag()))
                .execute();
    }

    /** What was decided about a text. A decision that cannot be read was never taken. */
    public List<Decision> decisions(StoryId story, Language language) {
        return sql
                .selectFrom(DISGUISE_DECISION)
                .where(DISGUISE_DECISION.STORY_ID.eq(story))
                .and(DISGUISE_DECISION.LANGUAGE.eq(language.tag()))
                .orderBy(DISGUISE_DECISION.DECIDED_AT, DISGUISE_DECISION.WORDS)
                .fetch()
                .stream()
                .flatMap(row -> Legible.one(DetailKind.class, row.getKind())
                        .flatMap(kind -> Legible.one(Decision.Outcome.class, row.getOutcome())
                                .map(outcome ->
                                        new Decision(kind, row.getWords(), outcome, row.getReason(), row.getVersion())))
                        .stream())
                .toList();
    }

    /** In place of what was decided about the same words. */
    public void put(StoryId story, Language language, Decision decision, Instant decidedAt) {
        forget(story, language, decision);
        sql.insertInto(DISGUISE_DECISION)
                .set(DISGUISE_DECISION.STORY_ID, story)
                .set(DISGUISE_DECISION.LANGUAGE, language.tag())
                .set(DISGUISE_DECISION.KIND, decision.kind().name())
                .set(DISGUISE_DECISION.WORDS, decision.words())
                .set(DISGUISE_DECISION.OUTCOME, decision.outcome().name())
                .set(DISGUISE_DECISION.REASON, decision.reason())
                .set(DISGUISE_DECISION.VERSION, decision.version())
                .set(DISGUISE_DECISION.DECIDED_AT, decidedAt)
                .execute();
    }

    public void forget(StoryId story, Language language, Decision decision) {
        sql.deleteFrom(DISGUISE_DECISION)
                .where(DISGUISE_DECISION.STORY_ID.eq(story))
                .and(DISGUISE_DECISION.LANGUAGE.eq(language.tag()))
                .and(DISGUISE_DECISION.KIND.eq(decision.kind().name()))
                .and(DISGUISE_DECISION.WORDS.eq(decision.words()))
                .execute();
    }
}
