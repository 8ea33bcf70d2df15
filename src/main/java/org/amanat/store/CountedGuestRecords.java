package org.amanat.store;

import static org.amanat.store.schema.Tables.COUNTED_GUEST;
import static org.amanat.store.schema.Tables.DOCUMENT;

import java.util.Collection;
import java.util.Set;
import org.amanat.model.document.DocumentId;
import org.amanat.model.event.EventId;
import org.jooq.DSLContext;

/** Who was counted in figures that were printed, as fingerprints. */
public final class CountedGuestRecords {

    private final DSLContext sql;

    CountedGuestRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** Who was counted each time that figures about an event were printed. */
    public Collection<Set<String>> of(EventId event) {
        return sql
                .select(COUNTED_GUEST.DOCUMENT_ID, COUNTED_GUEST.COUNTED)
                .from(COUNTED_GUEST)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(COUNTED_GUEST.DOCUMENT_ID))
                .where(DOCUMENT.EVENT_ID.eq(event))
                .fetchGroups(COUNTED_GUEST.DOCUMENT_ID, COUNTED_GUEST.COUNTED)
                .values()
                .stream()
                .map(Set::copyOf)
                .toList();
    }

    /** Notes who is counted in a document that is registered. */
    public void insert(DocumentId document, Set<String> counted) {
        counted.forEach(one -> sql.insertInto(COUNTED_GUEST)
                .set(COUNTED_GUEST.DOCUMENT_ID, document)
                .set(COUNTED_GUEST.COUNTED, one)
                .execute());
    }
}
