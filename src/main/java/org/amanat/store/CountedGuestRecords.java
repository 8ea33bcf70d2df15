package org.amanat.store;

import static org.amanat.store.schema.Tables.COUNTED_GUEST;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amanat.model.document.DocumentId;
import org.amanat.model.event.EventId;
import org.jooq.DSLContext;

/** Who was counted in figures that left the program, as fingerprints. */
public final class CountedGuestRecords {

    private final DSLContext sql;

    CountedGuestRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** Who was counted each time that figures about an event left, by the document or the dossier in which they did. */
    public Map<DocumentId, Set<String>> of(EventId event) {
        return sql
                .select(COUNTED_GUEST.DOCUMENT_ID, COUNTED_GUEST.COUNTED)
                .from(COUNTED_GUEST)
                .where(COUNTED_GUEST.EVENT_ID.eq(event))
                .fetchGroups(COUNTED_GUEST.DOCUMENT_ID, COUNTED_GUEST.COUNTED)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    /** Notes who is counted in the figures of an event, in a document or a dossier that is registered. */
    public void insert(DocumentId document, EventId event, Collection<String> counted) {
        counted.forEach(one -> sql.insertInto(COUNTED_GUEST)
                .set(COUNTED_GUEST.DOCUMENT_ID, document)
                .set(COUNTED_GUEST.EVENT_ID, event)
                .set(COUNTED_GUEST.COUNTED, one)
                .execute());
    }

    /** Forgets who is counted in a document that did not leave after all. */
    public void delete(DocumentId document) {
        sql.deleteFrom(COUNTED_GUEST)
                .where(COUNTED_GUEST.DOCUMENT_ID.eq(document))
                .execute();
    }
}
