package org.amanat.operations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.importing.BuiltOn;
import org.amanat.model.importing.BuiltOn.Use;
import org.amanat.model.importing.ImportRun;
import org.amanat.model.importing.ImportTrace;
import org.amanat.model.people.Organisation;
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
    /** Those who are still there, by their ids. */
    private final Map<String, Person> persons;

    private final Map<String, Organisation> bodies;
    private final Map<String, Attendance> guests;

    ImportTakeBack(Records records, ImportRun run) {
        this.records = records;
        this.run = run;
        this.made = records.imports().trace(run.id());
        persons = byId(records.persons().all(), person -> person.id().toString());
        bodies = byId(records.organisations().all(), body -> body.id().toString());
        guests = byId(
                run.event().map(records.attendances()::of).orElse(List.of()),
                guest -> guest.id().toString());
    }

    /** @throws ProblemException if some of it was changed or is used elsewhere, with how many */
    void run() {
        if (run.takenBackAt().isPresent()) {
            throw new ProblemException(ProblemCode.IMPORT_TAKEN_BACK);
        }
        var built = builtOn();
        if (!built.isEmpty()) {
            long used = built.stream().filter(on -> on.use() == Use.USED).count();
            throw new ProblemException(
                    ProblemCode.IMPORT_BUILT_ON, String.valueOf(built.size() - used), String.valueOf(used));
        }
        records.attendances()
                .deleteAll(made.attendances().keySet().stream()
                        .map(AttendanceId::parse)
                        .toList());
        run.event().ifPresent(event -> ImportedParties.takeBack(records, event, made.heads()));
        made.filled().forEach((id, fields) -> {
            Optional.ofNullable(persons.get(id))
                    .ifPresent(person -> records.persons()
                            .update(Fillable.emptied(person, ofPerson(fields).keySet())));
            Optional.ofNullable(bodies.get(id))
                    .ifPresent(body -> records.organisations()
                            .update(Fillable.emptied(
                                    body, ofOrganisation(fields).keySet())));
        });
        records.persons()
                .deleteAll(made.persons().keySet().stream().map(PersonId::parse).toList());
        records.organisations()
                .deleteAll(made.organisations().keySet().stream()
                        .map(OrganisationId::parse)
                        .toList());
    }

    /** What was changed, then what is used elsewhere. */
    List<BuiltOn> builtOn() {
        var built = new ArrayList<BuiltOn>();
        changed(made.persons(), persons).forEach(person -> built.add(new BuiltOn(person.name(), Use.CHANGED)));
        changed(made.organisations(), bodies).forEach(body -> built.add(new BuiltOn(body.name(), Use.CHANGED)));
        made.filled().forEach((id, fields) -> {
            Optional.ofNullable(persons.get(id))
                    .filter(person -> Fillable.isChanged(person, ofPerson(fields)))
                    .ifPresent(person -> built.add(new BuiltOn(person.name(), Use.CHANGED)));
            Optional.ofNullable(bodies.get(id))
                    .filter(body -> Fillable.isChanged(body, ofOrganisation(fields)))
                    .ifPresent(body -> built.add(new BuiltOn(body.name(), Use.CHANGED)));
        });
        var changedGuests = changed(made.attendances(), guests);
        changedGuests.forEach(guest -> built.add(new BuiltOn(name(guest.person().toString()), Use.GUEST_CHANGED)));
        // what the door noted of such a guest is a use too, and nobody is told of twice
        var told = changedGuests.stream()
                .flatMap(
                        guest -> Stream.of(guest.id().toString(), guest.person().toString()))
                .collect(Collectors.toSet());
        records.imports().usedElsewhere(made).stream()
                .filter(id -> !told.contains(id))
                .forEach(id -> built.add(new BuiltOn(name(id), Use.USED)));
        return built;
    }

    /** Those that are still there and not as they were made. */
    private static <T> List<T> changed(Map<String, String> hashes, Map<String, T> there) {
        return hashes.entrySet().stream()
                .flatMap(entry -> Optional.ofNullable(there.get(entry.getKey()))
                        .filter(one -> !entry.getValue().equals(ContentHash.of(one)))
                        .stream())
                .toList();
    }

    /** Of a person, an organisation, or the person of a guest. */
    private LocalizedText name(String id) {
        var guest =
                Optional.ofNullable(guests.get(id)).map(found -> found.person().toString());
        return Optional.ofNullable(persons.get(guest.orElse(id)))
                .map(Person::name)
                .or(() -> Optional.ofNullable(bodies.get(id)).map(Organisation::name))
                .orElseGet(LocalizedText::empty);
    }

    private static <T> Map<String, T> byId(Collection<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (one, _) -> one, HashMap::new));
    }

    private static Map<PersonField, String> ofPerson(Map<String, String> hashes) {
        return named(hashes, PersonField::valueOf);
    }

    private static Map<OrganisationField, String> ofOrganisation(Map<String, String> hashes) {
        return named(hashes, OrganisationField::valueOf);
    }

    private static <F> Map<F, String> named(Map<String, String> hashes, Function<String, F> field) {
        return hashes.entrySet().stream()
                .collect(Collectors.toMap(entry -> field.apply(entry.getKey()), Map.Entry::getValue));
    }
}
