package org.amanat.store;

import static org.amanat.store.schema.Tables.PROGRAMME_ITEM;

import java.util.List;
import java.util.Optional;
import org.amanat.model.event.EventId;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.schema.tables.records.ProgrammeItemRecord;
import org.jooq.DSLContext;

/** The items of programmes, each event's in its order. */
public final class ProgrammeRecords {

    private final DSLContext sql;

    ProgrammeRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** The items of an event in their order. */
    public List<ProgrammeItem> of(EventId event) {
        return sql.selectFrom(PROGRAMME_ITEM)
                .where(PROGRAMME_ITEM.EVENT_ID.eq(event))
                .orderBy(PROGRAMME_ITEM.POSITION)
                .fetch(ProgrammeRecords::read);
    }

    /** @throws ProblemException if there is no such item */
    public ProgrammeItem get(ItemId id) {
        return sql.selectFrom(PROGRAMME_ITEM)
                .where(PROGRAMME_ITEM.ID.eq(id))
                .fetchOptional(ProgrammeRecords::read)
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_THERE_ANY_MORE));
    }

    /** Adds an item so that it stands at an index; beyond the end means at the end. */
    public void insert(ProgrammeItem item, int index) {
        var order = order(item.event());
        var row = written(item);
        row.setPosition(order.size());
        sql.insertInto(PROGRAMME_ITEM).set(row).execute();
        arrange(Order.with(order, item.id(), index));
    }

    /**
     * Changes what the item says; it stays where it stands.
     *
     * @throws ProblemException if there is no such item
     */
    public void update(ProgrammeItem item) {
        Found.one(sql.update(PROGRAMME_ITEM)
                .set(written(item))
                .where(PROGRAMME_ITEM.ID.eq(item.id()))
                .and(PROGRAMME_ITEM.EVENT_ID.eq(item.event()))
                .execute());
    }

    /**
     * Moves the item within its event.
     *
     * @param toIndex where it stands afterwards; beyond the ends means the end that is nearer
     * @throws ProblemException if there is no such item
     */
    public void move(ItemId id, int toIndex) {
        arrange(Order.moved(order(get(id).event()), id, toIndex));
    }

    /**
     * Takes the item out with its appearances.
     *
     * @throws ProblemException if there is no such item
     */
    public void delete(ItemId id) {
        EventId event = get(id).event();
        sql.deleteFrom(PROGRAMME_ITEM).where(PROGRAMME_ITEM.ID.eq(id)).execute();
        arrange(order(event));
    }

    private List<ItemId> order(EventId event) {
        return sql.select(PROGRAMME_ITEM.ID)
                .from(PROGRAMME_ITEM)
                .where(PROGRAMME_ITEM.EVENT_ID.eq(event))
                .orderBy(PROGRAMME_ITEM.POSITION)
                .fetch(PROGRAMME_ITEM.ID);
    }

    private void arrange(List<ItemId> order) {
        for (int position = 0; position < order.size(); position++) {
            sql.update(PROGRAMME_ITEM)
                    .set(PROGRAMME_ITEM.POSITION, position)
                    .where(PROGRAMME_ITEM.ID.eq(order.get(position)))
                    .and(PROGRAMME_ITEM.POSITION.ne(position))
                    .execute();
        }
    }

    private static ProgrammeItem read(ProgrammeItemRecord row) {
        return new ProgrammeItem(
                row.getId(),
                row.getEventId(),
                row.getKind(),
                row.getTitle(),
                row.getNote(),
                row.getMinutes(),
                Optional.ofNullable(row.getPinnedStart()));
    }

    private static ProgrammeItemRecord written(ProgrammeItem item) {
        var row = new ProgrammeItemRecord();
        row.setId(item.id());
        row.setEventId(item.event());
        row.setKind(item.kind());
        row.setTitle(item.title());
        row.setNote(item.note());
        row.setMinutes(item.minutes());
        row.setPinnedStart(item.pinnedStart().orElse(null));
        return row;
    }
}
