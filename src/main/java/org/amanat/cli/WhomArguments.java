package org.amanat.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amanat.model.document.Circle;
import org.amanat.model.document.Whom;
import org.amanat.model.event.EventId;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.operations.OpenWorkspace;
import picocli.CommandLine.Option;

/** For whom of an event something is made: people are named by their ids, because others can read the arguments. */
final class WhomArguments {

    @Option(names = "--person", split = ",", paramLabel = "ID", descriptionKey = "cli.option.persons")
    private final List<String> persons = new ArrayList<>();

    @Option(names = "--renewed", descriptionKey = "cli.option.renewed")
    private boolean renewed;

    /**
     * Those who are meant.
     *
     * @throws ProblemException if nobody at the event has an id that begins so, or more than one has
     */
    Whom of(OpenWorkspace open, EventId event, Circle circle) {
        var known = open.door().list(event).guests().stream()
                .map(guest -> guest.person().id())
                .collect(Collectors.toSet());
        open.events().plan(event).persons().keySet().forEach(known::add);
        var chosen = persons.stream().map(beginning -> meant(known, beginning)).collect(Collectors.toSet());
        return new Whom(circle, renewed, chosen);
    }

    private static PersonId meant(Set<PersonId> known, String beginning) {
        var meant =
                known.stream().filter(id -> id.toString().startsWith(beginning)).toList();
        if (meant.size() != 1) {
            throw new ProblemException(ProblemCode.UNKNOWN_PERSON, beginning);
        }
        return meant.getFirst();
    }
}
