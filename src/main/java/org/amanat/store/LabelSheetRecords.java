package org.amanat.store;

import static org.amanat.store.schema.Tables.DOCUMENT;
import static org.amanat.store.schema.Tables.LABEL_SHEET;

import java.util.HashMap;
import java.util.Map;
import org.amanat.model.document.DocumentId;
import org.jooq.DSLContext;

/** Where the sheets of labels were left that something was printed on. */
public final class LabelSheetRecords {

    private final DSLContext sql;

    LabelSheetRecords(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Notes on which sheet a document ended that is registered.
     *
     * @param code of the sheet
     * @param next the first label that is free, from 1; 1 if the sheet is used up
     */
    public void insert(DocumentId document, String code, int next) {
        sql.insertInto(LABEL_SHEET)
                .set(LABEL_SHEET.DOCUMENT_ID, document)
                .set(LABEL_SHEET.CODE, code)
                .set(LABEL_SHEET.NEXT, next)
                .execute();
    }

    /** The first free label of the sheet of each code that was begun last, of whichever event; 1 if it is used up. */
    public Map<String, Integer> next() {
        var next = new HashMap<String, Integer>();
        sql.select(LABEL_SHEET.CODE, LABEL_SHEET.NEXT)
                .from(LABEL_SHEET)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(LABEL_SHEET.DOCUMENT_ID))
                .orderBy(DOCUMENT.MADE_AT, DOCUMENT.ID)
                .forEach(sheet -> next.put(sheet.value1(), sheet.value2()));
        return next;
    }
}
