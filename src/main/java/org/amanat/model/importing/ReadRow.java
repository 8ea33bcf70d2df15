package org.amanat.model.importing;

import java.util.List;
import java.util.stream.Collectors;
import org.amanat.model.texts.Texts;

/**
 * A row, what it says, and what is wrong with it.
 *
 * @param listed what could be understood; complete only if nothing {@linkplain #held() holds} the row
 */
public record ReadRow(SheetRow row, Listed listed, List<RowProblem> problems) {

    public ReadRow {
        problems = List.copyOf(problems);
    }

    /** @throws IllegalStateException if the list is of organisations */
    public ListedPerson person() {
        if (listed instanceof ListedPerson person) {
            return person;
        }
        throw new IllegalStateException("a row of organisations");
    }

    /** @throws IllegalStateException if the list is of people */
    public ListedOrganisation organisation() {
        if (listed instanceof ListedOrganisation organisation) {
            return organisation;
        }
        throw new IllegalStateException("a row of people");
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
