package org.amanat.store;

import static org.amanat.store.schema.Tables.DOCUMENT;
import static org.amanat.store.schema.Tables.PRINTED_FOR;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.amanat.model.Language;
import org.amanat.model.document.DocumentId;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.Imprint;
import org.amanat.model.event.EventId;
import org.amanat.model.people.PersonId;
import org.jooq.DSLContext;

/** For whom documents were printed, and what they said of them, as hashes. */
public final class ImprintRecords {

    private record About(PersonId person, Language language) {}

    private final DSLContext sql;

    ImprintRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** Notes for whom a document was made that is registered. */
    public void insert(DocumentId document, Collection<Imprint> imprints) {
        imprints.forEach(imprint -> sql.insertInto(PRINTED_FOR)
                .set(PRINTED_FOR.DOCUMENT_ID, document)
                .set(PRINTED_FOR.PERSON_ID, imprint.person())
                .set(PRINTED_FOR.LANGUAGE, imprint.language())
                .set(PRINTED_FOR.SHA256, imprint.sha256())
                .execute());
    }

    /** For whom a document was made, each once. */
    public Set<PersonId> persons(DocumentId document) {
        return sql.selectDistinct(PRINTED_FOR.PERSON_ID)
                .from(PRINTED_FOR)
                .where(PRINTED_FOR.DOCUMENT_ID.eq(document))
                .fetchSet(PRINTED_FOR.PERSON_ID);
    }

    /** What the documents of a kind said last of each person at an event, in each language. */
    public Set<Imprint> last(EventId event, DocumentKind kind) {
        Map<About, Imprint> last = new HashMap<>();
        sql.select(PRINTED_FOR.PERSON_ID, PRINTED_FOR.LANGUAGE, PRINTED_FOR.SHA256)
                .from(PRINTED_FOR)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(PRINTED_FOR.DOCUMENT_ID))
                .where(DOCUMENT.EVENT_ID.eq(event))
                .and(DOCUMENT.KIND.eq(kind))
                .orderBy(DOCUMENT.MADE_AT, DOCUMENT.ID)
                .fetch(row -> new Imprint(row.value1(), row.value2(), row.value3()))
                .forEach(imprint -> last.put(new About(imprint.person(), imprint.language()), imprint));
        return Set.copyOf(last.values());
    }
}
