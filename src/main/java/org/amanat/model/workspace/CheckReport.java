package org.amanat.model.workspace;

import java.util.List;

/**
 * What a check of a workspace file found.
 *
 * @param form version of the schema that the file has, counted from 1
 * @param newestForm version that this program writes
 * @param damage what SQLite says of its pages and indexes, empty if they are sound
 * @param danglingReferences tables with rows that refer to rows that are not there, empty if there are none
 */
public record CheckReport(int form, int newestForm, List<String> damage, List<String> danglingReferences) {

    public CheckReport {
        damage = List.copyOf(damage);
        danglingReferences = List.copyOf(danglingReferences);
    }

    /** Whether nothing was found. */
    public boolean isSound() {
        return damage.isEmpty() && danglingReferences.isEmpty();
    }
}
