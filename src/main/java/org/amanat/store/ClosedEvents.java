package org.amanat.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds that the record of a closed event stays as it is: temporary triggers on each of its tables refuse what would
 * change it, whichever operation asks, undo as well. What became of it goes on: answers and progress, press mentions,
 * additions, states of demands and commitments. So does whatever protects somebody: withdrawals and erasures, the
 * answers of faces, a permission to quote, taking a photograph out.
 */
final class ClosedEvents {

    /** What the triggers say, by which {@link SqliteProblems} knows them from a foreign key. */
    private static final String REFUSAL = "this event is closed";

    private static final String OF_ITEM = "(SELECT event_id FROM main.programme_item WHERE id = %s.item_id)";
    private static final String OF_DEMAND = "(SELECT event_id FROM main.demand WHERE id = %s.demand_id)";
    private static final String OF_PHOTOGRAPH = "(SELECT event_id FROM main.photograph WHERE id = %s.photograph_id)";
    private static final String OF_GUEST = "(SELECT event_id FROM main.attendance WHERE id = %s.attendance_id)";
    private static final String ITSELF = "%s.event_id";

    /** A person of two is one person afterwards; nothing of the event has changed. */
    private static final Set<String> PERSON = Set.of("person_id");

    private static final Set<Change> NOT_TAKING_OUT = EnumSet.of(Change.INSERT, Change.UPDATE);

    private static final List<Kept> KEPT = List.of(
            new Kept("event", "%s.id", Set.of()),
            new Kept("event_partner", ITSELF, Set.of()),
            new Kept("programme_item", ITSELF, Set.of()),
            new Kept("appearance", OF_ITEM, PERSON),
            new Kept("planned_story", OF_ITEM, Set.of(), NOT_TAKING_OUT),
            new Kept("attendance", ITSELF, PERSON),
            new Kept("party", ITSELF, Set.of()),
            new Kept("check_in", OF_GUEST, Set.of("attendance_id")),
            new Kept("record_text", ITSELF, Set.of()),
            new Kept("statement", ITSELF, Set.of("person_id", "may_quote")),
            new Kept("note_line", ITSELF, Set.of()),
            new Kept("demand", ITSELF, Set.of("state")),
            new Kept("demand_organisation", OF_DEMAND, Set.of()),
            new Kept("commitment", ITSELF, Set.of("state", "person_id")),
            new Kept("photograph", ITSELF, Set.of("looked", "position"), NOT_TAKING_OUT),
            new Kept("photograph_picture", OF_PHOTOGRAPH, Set.of(), NOT_TAKING_OUT),
            new Kept("cost", ITSELF, Set.of()),
            new Kept("lesson", ITSELF, Set.of()));

    private enum Change {
        INSERT,
        UPDATE,
        DELETE
    }

    /**
     * A table of the record.
     *
     * @param event how a row, new or old, names its event
     * @param free columns that may change
     * @param refused ways to change it that are refused
     */
    private record Kept(String table, String event, Set<String> free, Set<Change> refused) {

        Kept(String table, String event, Set<String> free) {
            this(table, event, free, EnumSet.allOf(Change.class));
        }
    }

    private ClosedEvents() {}

    /** Begins to hold it, for as long as the connection is open. */
    static void guard(Connection connection) throws SQLException {
        for (Kept kept : KEPT) {
            for (Change change : kept.refused()) {
                EncryptedDatabase.run(connection, trigger(connection, kept, change));
            }
        }
    }

    /** Whether it was this that refused a change. */
    static boolean refused(Exception failure) {
        String told = String.valueOf(failure.getMessage());
        return told.contains(REFUSAL);
    }

    private static String trigger(Connection connection, Kept kept, Change change) throws SQLException {
        var when = new ArrayList<String>();
        if (change != Change.INSERT) {
            when.add(closed(kept, "old"));
        }
        if (change != Change.DELETE) {
            when.add(closed(kept, "new"));
        }
        String either = "(" + String.join(" OR ", when) + ")";
        return "CREATE TEMP TRIGGER closed_%s_%s BEFORE %s ON main.%s WHEN %s BEGIN SELECT RAISE(ABORT, '%s'); END"
                .formatted(
                        kept.table(),
                        change.name(),
                        change.name(),
                        kept.table(),
                        change == Change.UPDATE ? either + " AND " + differs(connection, kept) : either,
                        REFUSAL);
    }

    private static String closed(Kept kept, String row) {
        return "EXISTS (SELECT 1 FROM main.closing WHERE closing.event_id = "
                + kept.event().formatted(row) + ")";
    }

    private static String differs(Connection connection, Kept kept) throws SQLException {
        String columns = "SELECT name FROM pragma_table_info('" + kept.table() + "')";
        return EncryptedDatabase.column(connection, columns, 1).stream()
                .filter(column -> !kept.free().contains(column))
                .map(column -> "old.%1$s IS NOT new.%1$s COLLATE BINARY".formatted(column))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }
}
