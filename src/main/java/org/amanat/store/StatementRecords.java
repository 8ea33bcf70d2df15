package org.amanat.store;

import static org.amanat.store.schema.Tables.STATEMENT;

import java.util.Optional;
import org.amanat.model.proceedings.Statement;
import org.amanat.model.proceedings.StatementId;
import org.amanat.store.schema.tables.records.StatementRecord;
import org.jooq.DSLContext;

/** What was said at events. */
public final class StatementRecords extends EntryRecords<StatementRecord, Statement, StatementId> {

    StatementRecords(DSLContext sql) {
        super(sql, new Columns<>(STATEMENT.ID, STATEMENT.EVENT_ID, STATEMENT.POSITION));
    }

    @Override
    Statement read(StatementRecord row) {
        return new Statement(
                row.getId(),
                row.getEventId(),
                row.getPersonId(),
                Optional.ofNullable(row.getItemId()),
                row.getSpokenIn(),
                row.getSummary(),
                row.getQuotation(),
                row.getMayQuote(),
                row.getRecording());
    }

    @Override
    StatementRecord written(Statement entry) {
        var row = new StatementRecord();
        row.setId(entry.id());
        row.setEventId(entry.event());
        row.setPersonId(entry.speaker());
        row.setItemId(entry.item().orElse(null));
        row.setSpokenIn(entry.language());
        row.setSummary(entry.summary());
        row.setQuotation(entry.quotation());
        row.setMayQuote(entry.mayQuote());
        row.setRecording(entry.recording());
        return row;
    }
}
