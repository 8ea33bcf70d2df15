package org.amanat.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/**
 * What stands in each column of a table for a value of the model: for one row by jOOQ, or for many without it.
 *
 * @param table whose columns these are; those that are not named take their defaults
 */
record Columns<R extends Record, T>(Table<R> table, List<Column<T, ?>> columns) {

    /** One column and what is written into it. */
    record Column<T, V>(TableField<?, V> field, Function<T, @Nullable V> value) {

        /** As the driver takes it. */
        @Nullable
        Object stored(T of) {
            return field.getConverter().to(value.apply(of));
        }
    }

    Columns {
        columns = List.copyOf(columns);
    }

    static <R extends Record, T> Columns<R, T> of(Table<R> table) {
        return new Columns<>(table, List.of());
    }

    <V> Columns<R, T> with(TableField<R, V> field, Function<T, @Nullable V> value) {
        var more = new ArrayList<>(columns);
        more.add(new Column<>(field, value));
        return new Columns<>(table, more);
    }

    /** For a statement of jOOQ. */
    Map<Field<?>, @Nullable Object> values(T of) {
        var values = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.forEach(column -> values.put(column.field(), column.value().apply(of)));
        return values;
    }

    /** In the order of the columns, as the driver takes them. */
    @Nullable
    Object[] stored(T of) {
        return columns.stream().map(column -> column.stored(of)).toArray();
    }

    Field<?>[] fields() {
        return columns.stream().map(Column::field).toArray(Field<?>[]::new);
    }
}
