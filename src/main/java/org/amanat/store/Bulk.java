package org.amanat.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;

/** Many rows of one table in few statements. */
final class Bulk {

    /** SQLite takes no more than 32,766 values in one statement. */
    private static final int MOST_VALUES = 500;

    private Bulk() {}

    static <R extends TableRecord<R>> void insert(DSLContext sql, Table<R> table, List<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        // What no row sets takes its default.
        Field<?>[] fields = Arrays.stream(table.fields())
                .filter(field -> rows.stream().anyMatch(row -> row.touched(field)))
                .toArray(Field<?>[]::new);
        var batch = sql.batch(sql.insertInto(table, fields).values(new Object[fields.length]));
        for (R row : rows) {
            batch = batch.bind(row.into(fields).intoArray());
        }
        batch.execute();
    }

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
