package org.amanat.operations;

import java.util.function.Function;
import org.amanat.model.change.Operation;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.EntryRecords;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/**
 * Entries of one kind in the record of an event, such as statements: each change is one step of undo.
 *
 * @param <T> an entry
 * @param <I> what names it
 */
public final class Entries<T, I> {

    private final Workspace workspace;
    private final Function<Records, EntryRecords<?, T, I>> table;
    private final Operation add;
    private final Operation edit;
    private final Operation delete;

    Entries(
            Workspace workspace,
            Function<Records, EntryRecords<?, T, I>> table,
            Operation add,
            Operation edit,
            Operation delete) {
        this.workspace = workspace;
        this.table = table;
        this.add = add;
        this.edit = edit;
        this.delete = delete;
    }

    /** Adds an entry after those of its event. */
    public void add(T entry) {
        workspace.run(add, records -> table.apply(records).append(entry));
    }

    /** @throws ProblemException if there is no such entry */
    public void edit(T entry) {
        workspace.run(edit, records -> table.apply(records).update(entry));
    }

    /**
     * Moves the entry within its event.
     *
     * @param toIndex where it stands afterwards; beyond the ends means the end that is nearer
     * @throws ProblemException if there is no such entry
     */
    public void move(I entry, int toIndex) {
        workspace.run(edit, records -> table.apply(records).move(entry, toIndex));
    }

    /** @throws ProblemException if there is no such entry */
    public void delete(I entry) {
        workspace.run(delete, records -> table.apply(records).delete(entry));
    }
}
