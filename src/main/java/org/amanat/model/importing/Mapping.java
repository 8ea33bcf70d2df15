package org.amanat.model.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which column means what.
 *
 * @param columns for each column its field; nothing where the column is left out
 */
public record Mapping(List<Optional<ImportField>> columns) {

    public Mapping {
        columns = List.copyOf(columns);
    }

    /** What a column means, counted from 0. */
    public Optional<ImportField> of(int column) {
        return column < columns.size() ? columns.get(column) : Optional.empty();
    }

    public boolean has(ImportField field) {
        return columns.contains(Optional.of(field));
    }

    /** The first column with a field; -1 if there is none. */
    public int columnOf(ImportField field) {
        return columns.indexOf(Optional.of(field));
    }

    /** The same with another meaning for one column. A field that only one column can have leaves the other. */
    public Mapping with(int column, Optional<ImportField> field) {
        var changed = new ArrayList<>(columns);
        while (changed.size() <= column) {
            changed.add(Optional.empty());
        }
        if (field.isPresent() && !field.get().takesSeveralColumns()) {
            changed.replaceAll(other -> other.equals(field) ? Optional.empty() : other);
        }
        changed.set(column, field);
        return new Mapping(changed);
    }
}
