package org.amanat.store;

import static org.amanat.store.schema.Tables.DOCUMENT;

import java.util.List;
import org.amanat.model.document.DocumentId;
import org.amanat.model.document.KeptOrder;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.event.EventId;
import org.amanat.store.schema.tables.records.DocumentRecord;
import org.jooq.DSLContext;

/** The register of what left the program. Entries are never changed; one goes only if nothing left after all. */
public final class DocumentRecords {

    private final DSLContext sql;

    DocumentRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** The entries of an event, the latest first. */
    public List<PrintedDocument> of(EventId event) {
        return sql.selectFrom(DOCUMENT)
                .where(DOCUMENT.EVENT_ID.eq(event))
                .orderBy(DOCUMENT.MADE_AT.desc(), DOCUMENT.ID.desc())
                .fetch(DocumentRecords::read);
    }

    /** How many documents there are. */
    public int count() {
        return sql.fetchCount(DOCUMENT);
    }

    public void insert(PrintedDocument document) {
        var row = new DocumentRecord();
        row.setId(document.id());
        row.setEventId(document.event());
        row.setKind(document.kind());
        row.setLanguage(document.language());
        row.setPaper(document.options().paper());
        row.setBooklet(document.options().booklet());
        row.setTypeSize(document.options().size());
        row.setDigits(document.options().digits());
        row.setOptions(JsonText.object(KeptOrder.options(document.order())));
        row.setPages(document.pages());
        row.setCopies(document.copies());
        row.setSha256(document.sha256());
        row.setMadeAt(document.madeAt());
        sql.insertInto(DOCUMENT).set(row).execute();
    }

    public void delete(DocumentId id) {
        sql.deleteFrom(DOCUMENT).where(DOCUMENT.ID.eq(id)).execute();
    }

    private static PrintedDocument read(DocumentRecord row) {
        return new PrintedDocument(
                row.getId(),
                row.getEventId(),
                KeptOrder.of(
                        row.getKind(),
                        JsonText.members(
                                row.getOptions(), "the options of a document in the file are not a JSON object")),
                new PrintOptions(
                        row.getLanguage(), row.getPaper(), row.getBooklet(), row.getTypeSize(), row.getDigits()),
                row.getPages(),
                row.getCopies(),
                row.getSha256(),
                row.getMadeAt());
    }
}
