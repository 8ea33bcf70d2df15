package org.amanat.store;

import static org.amanat.store.schema.Tables.CONSENT_RECORD;
import static org.amanat.store.schema.Tables.INVALIDATION;

import java.time.LocalDate;
import java.util.List;
import org.amanat.model.consent.ConsentId;
import org.amanat.model.consent.Invalidation;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.StoryId;
import org.jooq.DSLContext;

/** Why consent records were found invalid. That they are is their status; this only says more of it. */
public final class InvalidationRecords {

    private final DSLContext sql;

    InvalidationRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** Those of a story that can be read. */
    public List<Invalidation> of(StoryId story) {
        return sql
                .select(INVALIDATION.RECORD_ID, INVALIDATION.FOUND_ON, INVALIDATION.FOUND_BY, INVALIDATION.REASON)
                .from(INVALIDATION)
                .join(CONSENT_RECORD)
                .on(CONSENT_RECORD.ID.eq(INVALIDATION.RECORD_ID))
                .where(CONSENT_RECORD.STORY_ID.eq(story))
                .fetch()
                .stream()
                .flatMap(row -> Legible.as(row.value1(), ConsentId::parse)
                        .flatMap(record -> Legible.date(row.value2())
                                .map(on -> invalidation(record, on, row.value3(), row.value4())))
                        .stream())
                .toList();
    }

    public void insert(Invalidation found) {
        sql.insertInto(INVALIDATION)
                .set(INVALIDATION.RECORD_ID, found.record().toString())
                .set(INVALIDATION.FOUND_ON, found.on().toString())
                .set(INVALIDATION.FOUND_BY, found.by())
                .set(INVALIDATION.REASON, found.reason().value())
                .execute();
    }

    private static Invalidation invalidation(ConsentId record, LocalDate on, String by, String reason) {
        return new Invalidation(record, on, by, new Confidential<>(reason));
    }
}
