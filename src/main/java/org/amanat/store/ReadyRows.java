package org.amanat.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Many new rows of one table as SQLite takes them. They are made without the file, so that some threads can make them
 * while another writes those before.
 *
 * @param <T> what each row is in the model
 */
public final class ReadyRows<T> {

    private final Columns<?, T> columns;
    private final List<@Nullable Object[]> rows;

    private ReadyRows(Columns<?, T> columns, List<@Nullable Object[]> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** Made side by side, on as many cores as there are; the order stays. */
    static <T> ReadyRows<T> of(Columns<?, T> columns, Collection<T> values) {
        return new ReadyRows<>(
                columns, values.parallelStream().map(columns::stored).toList());
    }

    /** By one statement that is made ready once: binding by jOOQ takes as long again as SQLite takes for the row. */
    void insert(DSLContext sql) {
        if (rows.isEmpty()) {
            return;
        }
        var fields = columns.fields();
        String statement = sql.insertInto(columns.table(), fields)
                .values(new Object[fields.length])
                .getSQL();
        sql.connection(connection -> insert(connection, statement));
    }

    private void insert(Connection connection, String statement) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(statement)) {
            for (var row : rows) {
                for (int at = 0; at < row.length; at++) {
                    insert.setObject(at + 1, row[at]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
