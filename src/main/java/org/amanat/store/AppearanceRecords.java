package org.amanat.store;

import static org.amanat.store.schema.Tables.APPEARANCE;
import static org.amanat.store.schema.Tables.PROGRAMME_ITEM;

import java.util.List;
import java.util.Optional;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.AppearanceId;
import org.amanat.model.event.EventId;
import org.amanat.model.event.ItemId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.schema.tables.records.AppearanceRecord;
import org.jooq.DSLContext;

/** Who appears in which item, each item's in its order. */
public final class AppearanceRecords {

    private final DSLContext sql;

    AppearanceRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** The appearances of an event, ordered by item and within it by their order. */
    public List<Appearance> of(EventId event) {
        return sql.select(APPEARANCE)
                .from(APPEARANCE)
                .join(PROGRAMME_ITEM)
                .on(PROGRAMME_ITEM.ID.eq(APPEARANCE.ITEM_ID))
                .where(PROGRAMME_ITEM.EVENT_ID.eq(event))
                .orderBy(PROGRAMME_ITEM.POSITION, APPEARANCE.POSITION)
                .fetch(row -> read(row.value1()));
    }

    /** @throws ProblemException if there is no such appearance */
    public Appearance get(AppearanceId id) {
        return sql.selectFrom(APPEARANCE)
                .where(APPEARANCE.ID.eq(id))
                .fetchOptional(AppearanceRecords::read)
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_THERE_ANY_MORE));
    }

    /** Adds an appearance after the others of its item. */
    public void append(Appearance appearance) {
        var row = written(appearance);
        row.setPosition(order(appearance.item()).size());
        sql.insertInto(APPEARANCE).set(row).execute();
    }

    /**
     * Changes what the appearance says; it stays where it stands.
     *
     * @throws ProblemException if there is no such appearance
     */
    public void update(Appearance appearance) {
        Found.one(sql.update(APPEARANCE)
                .set(written(appearance))
                .where(APPEARANCE.ID.eq(appearance.id()))
                .and(APPEARANCE.ITEM_ID.eq(appearance.item()))
                .execute());
    }

    /**
     * Moves the appearance within its item.
     *
     * @param toIndex where it stands afterwards; beyond the ends means the end that is nearer
     * @throws ProblemException if there is no such appearance
     */
    public void move(AppearanceId id, int toIndex) {
        arrange(Order.moved(order(get(id).item()), id, toIndex));
    }

    /** @throws ProblemException if there is no such appearance */
    public void delete(AppearanceId id) {
        ItemId item = get(id).item();
        sql.deleteFrom(APPEARANCE).where(APPEARANCE.ID.eq(id)).execute();
        arrange(order(item));
    }

    private List<AppearanceId> order(ItemId item) {
        return sql.select(APPEARANCE.ID)
                .from(APPEARANCE)
                .where(APPEARANCE.ITEM_ID.eq(item))
                .orderBy(APPEARANCE.POSITION)
                .fetch(APPEARANCE.ID);
    }

    private void arrange(List<AppearanceId> order) {
        for (int position = 0; position < order.size(); position++) {
            sql.update(APPEARANCE)
                    .set(APPEARANCE.POSITION, position)
                    .where(APPEARANCE.ID.eq(order.get(position)))
                    .and(APPEARANCE.POSITION.ne(position))
                    .execute();
        }
    }

    private static Appearance read(AppearanceRecord row) {
        return new Appearance(
                row.getId(),
                row.getItemId(),
                row.getPersonId(),
                row.getRole(),
                row.getInvitation(),
                Optional.ofNullable(row.getInvitedOn()),
                Optional.ofNullable(row.getAnsweredOn()),
                row.getTopic());
    }

    private static AppearanceRecord written(Appearance appearance) {
        var row = new AppearanceRecord();
        row.setId(appearance.id());
        row.setItemId(appearance.item());
        row.setPersonId(appearance.person());
        row.setRole(appearance.role());
        row.setInvitation(appearance.invitation());
        row.setInvitedOn(appearance.invitedOn().orElse(null));
        row.setAnsweredOn(appearance.answeredOn().orElse(null));
        row.setTopic(appearance.topic());
        return row;
    }
}
