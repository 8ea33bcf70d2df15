package org.amanat.operations;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.importing.ImportRun;
import org.amanat.model.importing.ImportTrace;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.Records;

/** Takes an import back whole, or not at all if something was built on it since. */
final class ImportTakeBack {

    private final Records records;
    private final ImportRun run;
    private final ImportTrace made;

    ImportTakeBack(Records records, ImportRun run) {
        this.records = records;
        this.run = run;
        this.made = records.imports().trace(run.id());
    }

    /** @throws ProblemException if some of it was changed or is used elsewhere, with how many */
    void run() {
        if (run.takenBackAt().isPresent()) {
            throw new ProblemException(ProblemCode.IMPORT_TAKEN_BACK);
        }
        var filled = filledPersons();
        int changed = changed() + changedFields(filled);
        int used = records.imports().usedElsewhere(made);
        if (changed + used > 0) {
            throw new ProblemException(ProblemCode.IMPORT_BUILT_ON, String.valueOf(changed), String.valueOf(used));
        }
        records.attendances()
                .deleteAll(made.attendances().keySet().stream()
                        .map(AttendanceId::parse)
                        .toList());
        filled.forEach((id, person) -> records.persons()
                .update(emptied(person, made.filled().getOrDefault(id, Map.of()).keySet())));
        records.persons()
                .deleteAll(made.persons().keySet().stream().map(PersonId::parse).toList());
        records.organisations()
                .deleteAll(made.organisations().keySet().stream()
                        .map(OrganisationId::parse)
                        .toList());
    }

    private int changed() {
        return changed(
                        made.persons(),
                        records.persons().all(),
                        person -> person.id().toString())
                + changed(
                        made.organisations(),
                        records.organisations().all(),
                        body -> body.id().toString())
                + run.event()
                        .map(event -> changed(
                                made.attendances(),
                                records.attendances().of(event),
                                guest -> guest.id().toString()))
                        .orElse(0);
    }

    /** How many of those that are still there are not as they were made. */
    private static <T> int changed(Map<String, String> hashes, Collection<T> there, Function<T, String> id) {
        return (int) there.stream()
                .filter(one -> {
                    String hash = hashes.get(id.apply(one));
                    return hash != null && !hash.equals(ContentHash.of(one));
                })
                .count();
    }

    private Map<String, Person> filledPersons() {
        if (made.filled().isEmpty()) {
            return Map.of();
        }
        return records.persons().all().stream()
                .filter(person -> made.filled().containsKey(person.id().toString()))
                .collect(Collectors.toMap(
                        person -> person.id().toString(), Function.identity(), (a, b) -> a, HashMap::new));
    }

    private int changedFields(Map<String, Person> filled) {
        return (int) filled.entrySet().stream()
                .filter(entry -> made.filled().getOrDefault(entry.getKey(), Map.of()).entrySet().stream()
                        .anyMatch(field -> !PersonField.valueOf(field.getKey())
                                .hash(entry.getValue())
                                .equals(field.getValue())))
                .count();
    }

    private static Person emptied(Person person, Collection<String> fields) {
        Person emptied = person;
        for (String field : List.copyOf(fields)) {
            emptied = PersonField.valueOf(field).emptied(emptied);
        }
        return emptied;
    }
}
