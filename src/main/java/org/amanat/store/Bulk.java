package org.amanat.store;

import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;

/** Takes many rows of one table away in few statements; {@link ReadyRows} adds them. */
final class Bulk {

    /** SQLite takes no more than 32,766 values in one statement. */
    private static final int MOST_VALUES = 500;

    private Bulk() {}

    static <R extends TableRecord<R>, T> void delete(
            DSLContext sql, Table<R> table, TableField<R, T> id, Collection<T> ids) {
        var all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += MOST_VALUES) {
            sql.deleteFrom(table)
                    .where(id.in(all.subList(from, Math.min(all.size(), from + MOST_VALUES))))
                    .execute();
        }
    }
}
