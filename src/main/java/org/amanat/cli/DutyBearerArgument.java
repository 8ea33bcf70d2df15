package org.amanat.cli;

import java.util.Optional;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.operations.OpenWorkspace;
import picocli.CommandLine.Option;

/** The duty-bearer that a paper is for, by its id; without it the paper is for all of them. */
final class DutyBearerArgument {

    @Option(names = "--to", paramLabel = "ID", descriptionKey = "cli.option.to-duty-bearer")
    private Optional<String> to = Optional.empty();

    /**
     * The organisation that was meant.
     *
     * @throws ProblemException if the event asks nothing of such a one, or it is not clear which is meant
     */
    Optional<OrganisationId> of(OpenWorkspace open, EventId event) {
        return to.map(beginning -> {
            var meant = open.proceedings().dutyBearers(event).stream()
                    .map(Organisation::id)
                    .filter(id -> id.toString().startsWith(beginning))
                    .toList();
            if (meant.size() != 1) {
                throw new ProblemException(ProblemCode.UNKNOWN_DUTY_BEARER, beginning);
            }
            return meant.getFirst();
        });
    }
}
