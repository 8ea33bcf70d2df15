package org.amanat.store;

import static org.amanat.store.schema.Tables.ADDITION;

import java.util.List;
import org.amanat.model.archive.Addition;
import org.amanat.model.event.EventId;
import org.jooq.DSLContext;

/** What was added to closed events. */
public final class AdditionRecords {

    private final DSLContext sql;

    AdditionRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** The additions to an event, the oldest first. */
    public List<Addition> of(EventId event) {
        return sql.selectFrom(ADDITION)
                .where(ADDITION.EVENT_ID.eq(event))
                .orderBy(ADDITION.ADDED_AT, ADDITION.ID)
                .fetch(row -> new Addition(row.getId(), row.getEventId(), row.getAddedAt(), row.getWording()));
    }

    public void insert(Addition addition) {
        sql.insertInto(ADDITION)
                .set(ADDITION.ID, addition.id())
                .set(ADDITION.EVENT_ID, addition.event())
                .set(ADDITION.ADDED_AT, addition.addedAt())
                .set(ADDITION.WORDING, addition.wording())
                .execute();
    }
}
