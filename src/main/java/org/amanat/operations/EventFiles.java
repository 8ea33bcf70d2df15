package org.amanat.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amanat.exchange.EventFileReader;
import org.amanat.exchange.json.JsonParsing;
import org.amanat.model.change.Operation;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/** Events that come as files from another workspace; {@link Exports} writes them. */
public final class EventFiles {

    private final Workspace workspace;

    EventFiles(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Adds the event of a file with everything that belongs to it, in one step that can be undone. Persons,
     * organisations and halls that are here already stay as they are here.
     *
     * @throws ProblemException if the file is not one, naming the field, or its event is here already; then nothing is
     *     imported
     */
    public EventId importEvent(Path file) {
        String name = String.valueOf(file.getFileName());
        EventPlan plan = EventFileReader.read(bytes(file), name);
        workspace.run(Operation.IMPORT_EVENT, records -> {
            if (records.events().find(plan.event().id()).isPresent()) {
                throw new ProblemException(ProblemCode.EVENT_EXISTS, name);
            }
            add(records, plan);
        });
        return plan.event().id();
    }

    /** Inserts a plan whose event is not there yet. */
    static void add(Records records, EventPlan plan) {
        addPeople(records, plan.persons().values(), plan.organisations().values());
        plan.venue()
                .filter(venue -> records.venues().find(venue.id()).isEmpty())
                .ifPresent(records.venues()::insert);
        records.events().insert(plan.event());
        for (int index = 0; index < plan.items().size(); index++) {
            records.programme().insert(plan.items().get(index), index);
        }
        plan.appearances().forEach(records.appearances()::append);
    }

    /** Adds those that are not there yet; those that are stay as they are. */
    static void addPeople(Records records, Collection<Person> persons, Collection<Organisation> organisations) {
        var numbers = Numbering.of(records);
        var bodies = ids(records.organisations().of(ids(organisations, Organisation::id)), Organisation::id);
        organisations.stream()
                .filter(organisation -> !bodies.contains(organisation.id()))
                .map(numbers::numbered)
                .forEach(records.organisations()::insert);
        var known = ids(records.persons().of(ids(persons, Person::id)), Person::id);
        persons.stream()
                .filter(person -> !known.contains(person.id()))
                .map(numbers::numbered)
                .forEach(records.persons()::insert);
    }

    private static <T, I> Set<I> ids(Collection<T> present, Function<T, I> id) {
        return present.stream().map(id).collect(Collectors.toSet());
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(ProblemCode.FILE_NOT_FOUND, file.toString());
        }
        try (var stream = Files.newInputStream(file)) {
            // One more than is allowed, so that the reader sees that it is too many.
            return stream.readNBytes(JsonParsing.LONGEST_FILE + 1);
        } catch (IOException unreadable) {
            throw new ProblemException(unreadable, ProblemCode.FILE_UNREADABLE, file.toString());
        }
    }
}
