package org.amanat.store;

import static org.amanat.store.schema.Tables.NOTE_LINE;

import java.util.Optional;
import org.amanat.model.proceedings.NoteId;
import org.amanat.model.proceedings.NoteLine;
import org.amanat.store.schema.tables.records.NoteLineRecord;
import org.jooq.DSLContext;

/** Minutes and what working groups found. */
public final class NoteRecords extends EntryRecords<NoteLineRecord, NoteLine, NoteId> {

    NoteRecords(DSLContext sql) {
        super(sql, new Columns<>(NOTE_LINE.ID, NOTE_LINE.EVENT_ID, NOTE_LINE.POSITION));
    }

    @Override
    NoteLine read(NoteLineRecord row) {
        return new NoteLine(
                row.getId(),
                row.getEventId(),
                Optional.ofNullable(row.getItemId()),
                row.getKind(),
                row.getGroupName(),
                row.getWording());
    }

    @Override
    NoteLineRecord written(NoteLine entry) {
        var row = new NoteLineRecord();
        row.setId(entry.id());
        row.setEventId(entry.event());
        row.setItemId(entry.item().orElse(null));
        row.setKind(entry.kind());
        row.setGroupName(entry.group());
        row.setWording(entry.wording());
        return row;
    }
}
