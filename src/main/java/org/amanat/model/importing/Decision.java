package org.amanat.model.importing;

import java.util.List;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.PersonId;

/** What becomes of a row. */
public sealed interface Decision {

    /** Somebody who is not in the file yet. */
    record Add() implements Decision {}

    /** Somebody who is in the file: what is empty there is filled, what is there stays. */
    record Same(PersonId person) implements Decision {}

    /** The same of an organisation. */
    record SameOrganisation(OrganisationId organisation) implements Decision {}

    /** Nobody comes in. */
    record LeaveOut() implements Decision {}

    /**
     * What becomes of a row unless somebody says otherwise: who is surely known is the same person, a row that repeats
     * another is left out, and everybody else is new.
     *
     * @param known those in the file who may be meant, the likeliest first
     */
    static Decision usual(ReadRow row, List<? extends Known> known) {
        if (row.problems().stream().anyMatch(problem -> problem.kind() == RowProblem.Kind.SAME_AS_ROW)) {
            return new LeaveOut();
        }
        return known.stream().filter(Known::isSure).findFirst().map(Known::same).orElseGet(Add::new);
    }
}
