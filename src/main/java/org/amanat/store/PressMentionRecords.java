package org.amanat.store;

import static org.amanat.store.schema.Tables.PRESS_MENTION;

import java.util.Optional;
import org.amanat.model.proceedings.PressMention;
import org.amanat.model.proceedings.PressMentionId;
import org.amanat.store.schema.tables.records.PressMentionRecord;
import org.jooq.DSLContext;

/** What was written about events. */
public final class PressMentionRecords extends EntryRecords<PressMentionRecord, PressMention, PressMentionId> {

    PressMentionRecords(DSLContext sql) {
        super(sql, new Columns<>(PRESS_MENTION.ID, PRESS_MENTION.EVENT_ID, PRESS_MENTION.POSITION));
    }

    @Override
    PressMention read(PressMentionRecord row) {
        return new PressMention(
                row.getId(),
                row.getEventId(),
                row.getOutlet(),
                row.getHeadline(),
                Optional.ofNullable(row.getPublishedOn()),
                row.getReference());
    }

    @Override
    PressMentionRecord written(PressMention entry) {
        var row = new PressMentionRecord();
        row.setId(entry.id());
        row.setEventId(entry.event());
        row.setOutlet(entry.outlet());
        row.setHeadline(entry.headline());
        row.setPublishedOn(entry.publishedOn().orElse(null));
        row.setReference(entry.reference());
        return row;
    }
}
