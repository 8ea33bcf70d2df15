package org.amanat.operations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.exchange.PhoneNumbers;
import org.amanat.model.LocalizedText;
import org.amanat.model.UuidV7;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.GuestPart;
import org.amanat.model.attendance.Reply;
import org.amanat.model.event.EventId;
import org.amanat.model.importing.Decision;
import org.amanat.model.importing.ImportCounts;
import org.amanat.model.importing.ImportOrder;
import org.amanat.model.importing.ImportRow;
import org.amanat.model.importing.ImportTrace;
import org.amanat.model.importing.ListedPerson;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Sector;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Match;
import org.amanat.model.texts.Words;
import org.amanat.store.AttendanceRecords;
import org.amanat.store.PersonRecords;
import org.amanat.store.ReadyRows;
import org.amanat.store.Records;

/**
 * Works out what a list adds and changes, some rows after others: needs the file at the beginning only, so that it can
 * go on on another thread while what it made is written.
 */
final class ImportPlan {

    /** Rows that are written at once; between two the person can say that they think better of it. */
    private static final int BATCH = 1_000;

    private final ImportOrder order;
    private final LocalDate today;
    private final PhoneNumbers numbers;
    private final Map<String, OrganisationId> bodies = new HashMap<>();
    /** What names of organisations were folded to: the same ones come again and again. */
    private final Map<String, String> keys = new HashMap<>();

    private final Map<PersonId, Person> known;
    private final Set<PersonId> listed;
    private final ImportedParties parties;
    private final Map<String, String> personsMade = new LinkedHashMap<>();
    private final Map<String, String> bodiesMade = new LinkedHashMap<>();
    private final Map<String, String> attendancesMade = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> filled = new LinkedHashMap<>();
    private int planned;
    private int added;
    private int same;
    private int leftOut;
    private int held;

    ImportPlan(Records records, ImportOrder order, LocalDate today) {
        this.order = order;
        this.today = today;
        this.numbers = Numbering.of(records);
        var meant = order.rows().stream()
                .map(ImportRow::decision)
                .flatMap(decision -> decision instanceof Decision.Same(var person) ? Stream.of(person) : Stream.empty())
                .collect(Collectors.toSet());
        known = meant.isEmpty()
                ? new HashMap<>()
                : records.persons().all().stream()
                        .filter(person -> meant.contains(person.id()))
                        .collect(Collectors.toMap(Person::id, Function.identity(), (a, b) -> a, HashMap::new));
        var guests = order.event().map(records.attendances()::of).orElse(List.of());
        listed = guests.stream().map(Attendance::person).collect(Collectors.toCollection(HashSet::new));
        parties = new ImportedParties(order.event().map(records.parties()::of).orElse(List.of()), guests);
        records.organisations().all().forEach(body -> remember(body.name(), body.id()));
    }

    ImportCounts counts() {
        return new ImportCounts(added, same, attendancesMade.size(), leftOut, held);
    }

    ImportTrace trace() {
        return new ImportTrace(personsMade, bodiesMade, attendancesMade, filled, parties.grown());
    }

    /**
     * What some rows add and change, to be written in this order.
     *
     * @param rows how many they are
     * @param filled persons who were there, with what they lacked
     */
    record Batch(
            int rows,
            List<Organisation> bodies,
            List<Person> filled,
            ReadyRows<Person> persons,
            ImportedParties.Parties parties,
            ReadyRows<Attendance> attendances) {}

    /**
     * What the next rows add and change; nothing when there are no more.
     *
     * @throws ProblemException if somebody whom a row means is not there any more
     */
    Optional<Batch> next() {
        int from = planned;
        planned = Math.min(order.rows().size(), from + BATCH);
        return from == planned
                ? Optional.empty()
                : Optional.of(batch(order.rows().subList(from, planned)));
    }

    private Batch batch(List<ImportRow> rows) {
        var ids = UuidV7.series(2 * rows.size());
        var bodies = new ArrayList<Organisation>();
        var filledNow = new ArrayList<Person>();
        var said = new ArrayList<Said>();
        var attendances = new ArrayList<Attendance>();
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            if (row.row().held()) {
                held++;
                continue;
            }
            var listedPerson = row.row().person();
            Optional<PersonId> person = switch (row.decision()) {
                case Decision.LeaveOut() -> {
                    leftOut++;
                    yield Optional.empty();
                }
                case Decision.Same(var id) -> {
                    same(new Said(id, listedPerson, body(listedPerson, bodies))).ifPresent(filledNow::add);
                    yield Optional.of(id);
                }
                case Decision.SameOrganisation _ -> throw new IllegalStateException("an organisation among people");
                case Decision.Add() -> {
                    added++;
                    var made = new Said(new PersonId(ids.get(2 * at)), listedPerson, body(listedPerson, bodies));
                    said.add(made);
                    yield Optional.of(made.id());
                }
            };
            var attendanceId = new AttendanceId(ids.get(2 * at + 1));
            order.event()
                    .ifPresent(event -> person.filter(listed::add)
                            .ifPresent(id -> attendances.add(attendance(attendanceId, event, id, listedPerson))));
        }
        var persons = said.parallelStream().map(this::person).toList();
        var hashes = persons.parallelStream().map(ContentHash::of).toList();
        for (int at = 0; at < hashes.size(); at++) {
            personsMade.put(persons.get(at).id().toString(), hashes.get(at));
        }
        attendances.forEach(made -> attendancesMade.put(made.id().toString(), ContentHash.of(made)));
        return new Batch(
                rows.size(),
                bodies,
                filledNow,
                PersonRecords.ready(persons),
                parties.next(),
                AttendanceRecords.ready(attendances));
    }

    /** What a row makes: its organisation is there already. */
    private record Said(PersonId id, ListedPerson person, Optional<OrganisationId> body) {}

    /** The person whom a row means, if it says something that was not known. */
    private Optional<Person> same(Said row) {
        same++;
        Person there = known.get(row.id());
        if (there == null) {
            throw new ProblemException(ProblemCode.NOT_THERE_ANY_MORE);
        }
        var said = person(row);
        var missing = Fillable.missing(PersonField.values(), there, said);
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        var now = Fillable.filled(there, said, missing);
        known.put(row.id(), now);
        var hashes = filled.computeIfAbsent(row.id().toString(), _ -> new LinkedHashMap<>());
        missing.forEach(field -> hashes.put(field.name(), field.hash(now)));
        return Optional.of(now);
    }

    private Attendance attendance(AttendanceId id, EventId event, PersonId person, ListedPerson said) {
        var standing = said.standing();
        var state = standing.state().orElse(order.state());
        return new Attendance(
                id,
                event,
                person,
                state,
                false,
                Optional.empty(),
                standing.part().orElse(GuestPart.GUEST),
                parties.join(event, standing.party()),
                reply(standing, state));
    }

    /** A list that says who was invited and not when is believed from today on; who is only invited has no answer. */
    private Reply reply(ListedPerson.Standing said, AttendanceState state) {
        return new Reply(
                said.invitedOn().or(() -> said.asked() ? Optional.of(today) : Optional.empty()),
                said.answeredOn().filter(_ -> state != AttendanceState.INVITED),
                Optional.empty());
    }

    private Person person(Said row) {
        return KnownPeople.person(row.id(), row.person(), row.body(), numbers);
    }

    /** The organisation of that name; one that is not there yet is made and added to the new ones. */
    private Optional<OrganisationId> body(ListedPerson said, List<Organisation> fresh) {
        if (said.organisation().isEmpty()) {
            return Optional.empty();
        }
        var there = said.organisation().texts().values().stream()
                .flatMap(name -> Optional.ofNullable(bodies.get(keys.computeIfAbsent(name, ImportPlan::key))).stream())
                .findFirst();
        return there.or(() -> {
            var made = Organisation.named(said.organisation(), said.sector().orElse(Sector.OTHER));
            fresh.add(made);
            remember(made.name(), made.id());
            bodiesMade.put(made.id().toString(), ContentHash.of(made));
            return Optional.of(made.id());
        });
    }

    private void remember(LocalizedText name, OrganisationId id) {
        name.texts().values().forEach(text -> bodies.putIfAbsent(key(text), id));
    }

    private static String key(String name) {
        return Words.spaced(Match.fold(name));
    }
}
