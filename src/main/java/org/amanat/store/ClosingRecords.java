package org.amanat.store;

import static org.amanat.store.schema.Tables.CLOSING;

import java.time.Instant;
import java.util.Optional;
import org.amanat.model.event.EventId;
import org.jooq.DSLContext;

/** Which events are closed, and since when. What {@link ClosedEvents} lists of them cannot be changed afterwards. */
public final class ClosingRecords {

    private final DSLContext sql;

    ClosingRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** When an event was closed; empty if it is open. */
    public Optional<Instant> of(EventId event) {
        return sql.selectFrom(CLOSING).where(CLOSING.EVENT_ID.eq(event)).fetchOptional(CLOSING.CLOSED_AT);
    }

    /** Opens an event that came from elsewhere, to take in what it lacks; it is closed again in the same change. */
    public void delete(EventId event) {
        sql.deleteFrom(CLOSING).where(CLOSING.EVENT_ID.eq(event)).execute();
    }

    /** The last change of an event: everything else about it has to come before. */
    public void insert(EventId event, Instant at) {
        sql.insertInto(CLOSING)
                .set(CLOSING.EVENT_ID, event)
                .set(CLOSING.CLOSED_AT, at)
                .execute();
    }
}
