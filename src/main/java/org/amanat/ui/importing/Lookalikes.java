package org.amanat.ui.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.amanat.model.importing.Known;
import org.amanat.model.importing.ListSubject;
import org.amanat.model.importing.ReadRow;
import org.amanat.operations.Imports;

/**
 * Those in the file whom the rows of a list may mean, without controls. Looking for them can take longer than reading
 * the rows, so it goes on while the rows are shown and corrected; only what was corrected is looked for again.
 */
final class Lookalikes {

    private final Imports imports;
    private final PacedWork work;
    /** By the place of their row; a row that is missing was not looked for yet. */
    private final Map<Integer, List<Known>> found = new HashMap<>();

    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    Lookalikes(Imports imports, PacedWork work) {
        this.imports = imports;
        this.work = work;
    }

    /** Whether they were looked for, for each row as it is now. */
    ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    /** The likeliest first; nobody as long as they were not looked for. */
    List<Known> of(Line line) {
        return found.getOrDefault(line.at(), List.of());
    }

    /** There is another list. */
    void forget() {
        found.clear();
        complete.set(false);
    }

    /** Puts corrected rows into their lines; of those that are others now it is to be found anew whom they mean. */
    void replace(List<Line> lines, List<ReadRow> fresh) {
        for (int at = 0; at < fresh.size(); at++) {
            if (!lines.get(at).row().equals(fresh.get(at))) {
                found.remove(at);
                complete.set(false);
                lines.set(at, new Line(at, fresh.get(at), Optional.empty()));
            }
        }
    }

    /** Looks for those of the rows for which that was not done. */
    void look(ListSubject subject, List<Line> lines) {
        var missing =
                lines.stream().filter(line -> !found.containsKey(line.at())).toList();
        var rows = missing.stream().map(Line::row).toList();
        work.start("ui.import.looking", pace -> imports.known(subject, rows, pace))
                .accept(known -> {
                    for (int at = 0; at < missing.size(); at++) {
                        found.put(missing.get(at).at(), known.getOrDefault(at, List.of()));
                    }
                    complete.set(true);
                });
    }
}
