package org.amanat.cli;

import org.amanat.model.event.EventPlan;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;

/** People named on the command line: by their ids, because others can read the arguments of a program. */
final class PeopleOfPlan {

    private PeopleOfPlan() {}

    /**
     * The person who was meant.
     *
     * @param beginning the id of somebody who has a part in the event, or as much of its beginning as only one has
     * @throws ProblemException if there is nobody, or more than one
     */
    static PersonId person(EventPlan plan, String beginning) {
        var meant = plan.persons().keySet().stream()
                .filter(id -> id.toString().startsWith(beginning))
                .toList();
        if (meant.size() != 1) {
            throw new ProblemException(ProblemCode.UNKNOWN_PERSON, beginning);
        }
        return meant.getFirst();
    }
}
