package org.amanat.store;

import static org.amanat.store.schema.Tables.DOCUMENT;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amanat.model.document.DocumentId;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.document.ProgrammePart;
import org.amanat.model.event.EventId;
import org.amanat.store.schema.tables.records.DocumentRecord;
import org.jooq.DSLContext;

/** The register of what left the program. Entries are never changed; one goes only if nothing left after all. */
public final class DocumentRecords {

    private static final String COMMA = ",";

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
        row.setPaper(document.paper());
        row.setBooklet(document.booklet());
        row.setTypeSize(document.size());
        row.setDigits(document.digits());
        row.setParts(document.parts().stream().map(Enum::name).sorted().collect(Collectors.joining(COMMA)));
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
                row.getKind(),
                row.getLanguage(),
                row.getPaper(),
                row.getBooklet(),
                row.getTypeSize(),
                row.getDigits(),
                parts(row.getParts()),
                row.getPages(),
                row.getCopies(),
                row.getSha256(),
                row.getMadeAt());
    }

    private static Set<ProgrammePart> parts(String names) {
        return Arrays.stream(names.split(COMMA, -1))
                .filter(name -> !name.isEmpty())
                .map(ProgrammePart::valueOf)
                .collect(Collectors.toSet());
    }
}
