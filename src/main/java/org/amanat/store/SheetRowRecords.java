package org.amanat.store;

import static org.amanat.store.schema.Tables.DOCUMENT;
import static org.amanat.store.schema.Tables.SHEET_ROW;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.document.DocumentId;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.door.PrintedSheet;
import org.amanat.model.event.EventId;
import org.jooq.DSLContext;

/** Whose row is which on the attendance sheets that were printed. */
public final class SheetRowRecords {

    private final DSLContext sql;

    SheetRowRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** @param rows in their order; the first is row 1 */
    public void insert(DocumentId sheet, List<AttendanceId> rows) {
        for (int at = 0; at < rows.size(); at++) {
            sql.insertInto(SHEET_ROW)
                    .set(SHEET_ROW.DOCUMENT_ID, sheet)
                    .set(SHEET_ROW.NUMBER, at + 1)
                    .set(SHEET_ROW.ATTENDANCE_ID, rows.get(at))
                    .execute();
        }
    }

    /** How many attendance sheets of an event were printed. */
    public int count(EventId event) {
        return sql.fetchCount(
                DOCUMENT, DOCUMENT.EVENT_ID.eq(event).and(DOCUMENT.KIND.eq(DocumentKind.ATTENDANCE_SHEET)));
    }

    /** The attendance sheets of an event, the first that was printed first. */
    public List<PrintedSheet> of(EventId event) {
        var sheets = new ArrayList<PrintedSheet>();
        sql.selectFrom(DOCUMENT)
                .where(DOCUMENT.EVENT_ID.eq(event))
                .and(DOCUMENT.KIND.eq(DocumentKind.ATTENDANCE_SHEET))
                .orderBy(DOCUMENT.MADE_AT, DOCUMENT.ID)
                .fetch()
                .forEach(row -> sheets.add(
                        new PrintedSheet(row.getId(), sheets.size() + 1, row.getMadeAt(), rows(row.getId()))));
        return sheets;
    }

    private SortedMap<Integer, AttendanceId> rows(DocumentId sheet) {
        var rows = new TreeMap<Integer, AttendanceId>();
        sql.selectFrom(SHEET_ROW)
                .where(SHEET_ROW.DOCUMENT_ID.eq(sheet))
                .fetch()
                .forEach(row -> rows.put(row.getNumber(), row.getAttendanceId()));
        return rows;
    }
}
