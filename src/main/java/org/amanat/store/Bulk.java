package org.amanat.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jooq.Converter;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** Many rows of one table in few statements. */
final class Bulk {

    /** SQLite takes no more than 32,766 values in one statement. */
    private static final int MOST_VALUES = 500;

    private Bulk() {}

    /** One statement that is made ready once: binding by jOOQ takes as long again as SQLite takes for the row. */
    static <R extends TableRecord<R>> void insert(DSLContext sql, Table<R> table, List<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        // What no row sets takes its default.
        Field<?>[] fields = Arrays.stream(table.fields())
                .filter(field -> rows.stream().anyMatch(row -> row.touched(field)))
                .toArray(Field<?>[]::new);
        String statement =
                sql.insertInto(table, fields).values(new Object[fields.length]).getSQL();
        sql.connection(connection -> insert(connection, statement, fields, rows));
    }

    private static void insert(
            Connection connection, String statement, Field<?>[] fields, List<? extends TableRecord<?>> rows)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(statement)) {
            for (var row : rows) {
                for (int at = 0; at < fields.length; at++) {
                    insert.setObject(at + 1, stored(row, fields[at]));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** As the driver takes it. */
    private static <T> @Nullable Object stored(TableRecord<?> row, Field<T> field) {
        return inDatabase(field.getConverter(), row.get(field));
    }

    private static <D, T> @Nullable D inDatabase(Converter<D, T> converter, @Nullable T value) {
        return converter.to(value);
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
