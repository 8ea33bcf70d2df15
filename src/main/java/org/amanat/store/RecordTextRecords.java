package org.amanat.store;

import static org.amanat.store.schema.Tables.RECORD_TEXT;

import java.util.Map;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;
import org.amanat.model.proceedings.RecordText;
import org.jooq.DSLContext;

/** Own words before the parts of the printed record. */
public final class RecordTextRecords {

    private final DSLContext sql;

    RecordTextRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** Those of an event that are not empty. */
    public Map<RecordText, LocalizedText> of(EventId event) {
        return sql.selectFrom(RECORD_TEXT)
                .where(RECORD_TEXT.EVENT_ID.eq(event))
                .fetchMap(RECORD_TEXT.KIND, RECORD_TEXT.WORDING);
    }

    /** In place of what was there; an empty text takes it out. */
    public void put(EventId event, RecordText kind, LocalizedText wording) {
        sql.deleteFrom(RECORD_TEXT)
                .where(RECORD_TEXT.EVENT_ID.eq(event))
                .and(RECORD_TEXT.KIND.eq(kind))
                .execute();
        if (!wording.isEmpty()) {
            sql.insertInto(RECORD_TEXT)
                    .set(RECORD_TEXT.EVENT_ID, event)
                    .set(RECORD_TEXT.KIND, kind)
                    .set(RECORD_TEXT.WORDING, wording)
                    .execute();
        }
    }
}
