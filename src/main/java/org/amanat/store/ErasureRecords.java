package org.amanat.store;

import static org.amanat.store.schema.Tables.ERASURE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.amanat.model.consent.Erasure;
import org.amanat.model.story.StoryId;
import org.jooq.DSLContext;

/** What is left of stories that were erased. */
public final class ErasureRecords {

    private final DSLContext sql;

    ErasureRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** What is left of a story, if it was erased. A day that cannot be read changes nothing: it was erased. */
    public Optional<Erasure> of(StoryId story) {
        return sql.selectFrom(ERASURE)
                .where(ERASURE.STORY_ID.eq(story))
                .fetchOptional(row -> new Erasure(
                        row.getStoryId(),
                        Legible.date(row.getGivenOn()),
                        Legible.date(row.getWithdrawnOn()),
                        Legible.date(row.getErasedOn()).orElse(LocalDate.EPOCH),
                        row.getErasedBy()));
    }

    public void insert(Erasure erasure) {
        sql.insertInto(ERASURE)
                .set(ERASURE.STORY_ID, erasure.story())
                .set(ERASURE.GIVEN_ON, Legible.written(erasure.consentGivenOn()))
                .set(ERASURE.WITHDRAWN_ON, Legible.written(erasure.withdrawnOn()))
                .set(ERASURE.ERASED_ON, erasure.on().toString())
                .set(ERASURE.ERASED_BY, erasure.by())
                .execute();
    }

    /** Whether a backup may still hold what was erased. */
    public boolean isAnyUnfinished() {
        return sql.fetchExists(ERASURE, ERASURE.FINISHED_AT.isNull());
    }

    /** No backup holds any of it any more. */
    public void finish(Instant now) {
        sql.update(ERASURE)
                .set(ERASURE.FINISHED_AT, now)
                .where(ERASURE.FINISHED_AT.isNull())
                .execute();
    }
}
