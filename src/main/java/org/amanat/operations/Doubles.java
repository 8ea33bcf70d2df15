package org.amanat.operations;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amanat.model.change.Operation;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.TwoPersons;
import org.amanat.model.people.matching.Acquaintances;
import org.amanat.model.people.matching.Described;
import org.amanat.model.people.matching.Vocabulary;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/** Persons who stand in the file twice: who they may be, and making one of two. */
public final class Doubles {

    private final Workspace workspace;
    private final Clock clock;

    Doubles(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** Everybody in the file, to compare somebody with. */
    public Acquaintances everybody() {
        return new Acquaintances(described(workspace.read(Known::read)));
    }

    /** Those who may be one, the likeliest first; nobody of whom it was said that they are two. */
    public List<Acquaintances.Pair> pairs() {
        var known = workspace.read(Known::read);
        return new Acquaintances(described(known)).pairs(known.different());
    }

    /** Remembers that two who look alike are not the same. */
    public void tellApart(PersonId one, PersonId other) {
        workspace.run(
                Operation.TELL_PERSONS_APART,
                records -> records.differentPersons().insert(TwoPersons.of(one, other), clock.instant()));
    }

    /**
     * Makes one person of two, in one step: whatever referred to the one who goes refers to the one who stays.
     *
     * @param stays with everything as it shall be; what either of them said no to last stays no, whatever was chosen
     * @throws ProblemException if one of them is not in the file any more; then nothing has changed
     */
    public void merge(Person stays, PersonId goes) {
        workspace.run(Operation.MERGE_PERSONS, records -> {
            var agreements = stays.agreements();
            for (var person : records.persons().of(List.of(stays.id(), goes))) {
                agreements = agreements.withRefusalsOf(person.agreements());
            }
            records.persons().update(Numbering.of(records).numbered(stays.with(agreements)));
            records.personMerging().merge(stays.id(), goes);
        });
    }

    /** What the file says of everybody. */
    private record Known(
            List<Person> persons, Map<OrganisationId, Organisation> organisations, Set<TwoPersons> different) {

        static Known read(Records records) {
            return new Known(
                    records.persons().all(),
                    records.organisations().all().stream()
                            .collect(Collectors.toMap(Organisation::id, Function.identity())),
                    records.differentPersons().all());
        }
    }

    private static List<Described> described(Known known) {
        var vocabulary = new Vocabulary();
        return known.persons().parallelStream()
                .map(person -> vocabulary.describe(person, person.organisation().map(known.organisations()::get)))
                .toList();
    }
}
