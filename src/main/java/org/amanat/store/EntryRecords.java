package org.amanat.store;

import java.util.List;
import java.util.Objects;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;

/**
 * Entries of one kind in the record of an event, each event's in its order.
 *
 * @param <R> a row
 * @param <T> what it means
 * @param <I> what names it
 */
public abstract class EntryRecords<R extends UpdatableRecord<R>, T, I> {

    final DSLContext sql;
    private final Columns<R, I> columns;

    /** The columns that every such table has. */
    record Columns<R extends UpdatableRecord<R>, I>(
            TableField<R, I> id, TableField<R, EventId> event, TableField<R, Integer> position) {}

    EntryRecords(DSLContext sql, Columns<R, I> columns) {
        this.sql = sql;
        this.columns = columns;
    }

    /** The entries of an event in their order. */
    public List<T> of(EventId event) {
        return sql.selectFrom(columns.id.getTable())
                .where(columns.event.eq(event))
                .orderBy(columns.position)
                .fetch(this::read);
    }

    /** The entries of all events, each event's in its order. */
    public List<T> all() {
        return sql.selectFrom(columns.id.getTable())
                .orderBy(columns.event, columns.position)
                .fetch(this::read);
    }

    /** @throws ProblemException if there is no such entry */
    public T get(I id) {
        return sql.selectFrom(columns.id.getTable())
                .where(columns.id.eq(id))
                .fetchOptional(this::read)
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_THERE_ANY_MORE));
    }

    /** Adds an entry after those of its event. */
    public void append(T entry) {
        var row = written(entry);
        row.set(columns.position, sql.fetchCount(columns.id.getTable(), columns.event.eq(eventOf(row))));
        sql.insertInto(columns.id.getTable()).set(row).execute();
    }

    /**
     * Changes what the entry says; it stays where it stands.
     *
     * @throws ProblemException if there is no such entry
     */
    public void update(T entry) {
        var row = written(entry);
        Found.one(sql.update(columns.id.getTable())
                .set(row)
                .where(columns.id.eq(Objects.requireNonNull(row.get(columns.id))))
                .and(columns.event.eq(eventOf(row)))
                .execute());
    }

    /**
     * Moves the entry within its event.
     *
     * @param toIndex where it stands afterwards; beyond the ends means the end that is nearer
     * @throws ProblemException if there is no such entry
     */
    public void move(I id, int toIndex) {
        arrange(Order.moved(order(eventOf(written(get(id)))), id, toIndex));
    }

    /** @throws ProblemException if there is no such entry */
    public void delete(I id) {
        var event = eventOf(written(get(id)));
        sql.deleteFrom(columns.id.getTable()).where(columns.id.eq(id)).execute();
        arrange(order(event));
    }

    abstract T read(R row);

    /** Everything but the position. */
    abstract R written(T entry);

    private EventId eventOf(R row) {
        return Objects.requireNonNull(row.get(columns.event));
    }

    private List<I> order(EventId event) {
        return sql.select(columns.id)
                .from(columns.id.getTable())
                .where(columns.event.eq(event))
                .orderBy(columns.position)
                .fetch(columns.id);
    }

    private void arrange(List<I> order) {
        for (int position = 0; position < order.size(); position++) {
            sql.update(columns.id.getTable())
                    .set(columns.position, position)
                    .where(columns.id.eq(order.get(position)))
                    .and(columns.position.ne(position))
                    .execute();
        }
    }
}
