package org.amanat.model.importing;

import java.util.List;
import java.util.stream.Collectors;
import org.amanat.model.texts.Texts;

/**
 * A row, what it says, and what is wrong with it.
 *
 * @param person what could be understood; complete only if nothing {@linkplain #held() holds} the row
 */
public record ReadRow(SheetRow row, ListedPerson person, List<RowProblem> problems) {

    public ReadRow {
        problems = List.copyOf(problems);
    }

    /** Whether the row cannot come in as it is. */
    public boolean held() {
        return problems.stream().anyMatch(problem -> problem.kind().holds());
    }

    /** Everything that is wrong with it, in sentences; the empty text if nothing is. */
    public String why(Texts texts) {
        return problems.stream().map(problem -> problem.sentence(texts)).collect(Collectors.joining(" "));
    }
}
