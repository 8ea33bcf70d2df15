package org.amanat.store;

import static org.amanat.store.schema.Tables.DOCUMENT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amanat.model.document.DocumentId;
import org.amanat.model.document.KeptOrder;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.event.EventId;
import org.amanat.store.schema.tables.records.DocumentRecord;
import org.jooq.DSLContext;

/** The register of what left the program. Entries are never changed; one goes only if nothing left after all. */
public final class DocumentRecords {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<TreeMap<String, String>> BY_NAME = new TypeReference<>() {};

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
        row.setOptions(written(KeptOrder.options(document.order())));
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
                KeptOrder.of(row.getKind(), options(row.getOptions())),
                new PrintOptions(
                        row.getLanguage(), row.getPaper(), row.getBooklet(), row.getTypeSize(), row.getDigits()),
                row.getPages(),
                row.getCopies(),
                row.getSha256(),
                row.getMadeAt());
    }

    private static String written(Map<String, String> options) {
        try {
            return JSON.writeValueAsString(options);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("options cannot be written as JSON");
        }
    }

    private static Map<String, String> options(String json) {
        try {
            return JSON.readValue(json, BY_NAME);
        } catch (JsonProcessingException notOurs) {
            // Jackson's message would quote the options, of which some name a person.
            throw new IllegalStateException("the options of a document in the file are not a JSON object");
        }
    }
}
