package org.amanat.store;

import static org.amanat.store.schema.Tables.COST;

import org.amanat.model.proceedings.Cost;
import org.amanat.model.proceedings.CostId;
import org.amanat.store.schema.tables.records.CostRecord;
import org.jooq.DSLContext;

/** What events cost. */
public final class CostRecords extends EntryRecords<CostRecord, Cost, CostId> {

    CostRecords(DSLContext sql) {
        super(sql, new Columns<>(COST.ID, COST.EVENT_ID, COST.POSITION));
    }

    @Override
    Cost read(CostRecord row) {
        return new Cost(row.getId(), row.getEventId(), row.getWhat(), row.getHundredths(), row.getPaidBy());
    }

    @Override
    CostRecord written(Cost entry) {
        var row = new CostRecord();
        row.setId(entry.id());
        row.setEventId(entry.event());
        row.setWhat(entry.what());
        row.setHundredths(entry.hundredths());
        row.setPaidBy(entry.paidBy());
        return row;
    }
}
