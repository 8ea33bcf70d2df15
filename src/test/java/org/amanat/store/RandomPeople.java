package org.amanat.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.GuestPart;
import org.amanat.model.attendance.Party;
import org.amanat.model.attendance.PartyId;
import org.amanat.model.attendance.Reply;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Agreement;
import org.amanat.model.people.Agreements;
import org.amanat.model.people.CountedAs;
import org.amanat.model.people.DutyLevel;
import org.amanat.model.people.Gender;
import org.amanat.model.people.Life;
import org.amanat.model.people.Needs;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Phone;
import org.amanat.model.people.PhoneKind;
import org.amanat.model.people.Portrait;
import org.amanat.model.people.Reach;
import org.amanat.model.people.Sector;
import org.amanat.model.people.TwoPersons;

/** Persons, organisations and guests as {@link RandomChanges} draws them. */
final class RandomPeople {

    private final Records records;
    private final Random random;

    RandomPeople(Records records, Random random) {
        this.records = records;
        this.random = random;
    }

    /** Another name, and another photograph or none. */
    void edit(PersonId id) {
        records.persons().update(person(id));
        switch (random.nextInt(2)) {
            case 0 -> records.portraits().keep(id, new Portrait(new byte[] {(byte) random.nextInt()}));
            default -> records.portraits().delete(id);
        }
    }

    /** One person of two, if there are two. */
    void merge() {
        two().ifPresent(two -> records.personMerging().merge(two.smaller(), two.greater()));
    }

    /** That two are not the same. */
    void tellApart() {
        two().ifPresent(two -> records.differentPersons().insert(two, Instant.EPOCH));
    }

    private Optional<TwoPersons> two() {
        var all = records.persons().all();
        return any(all).flatMap(one -> any(all.stream()
                        .filter(other -> !other.id().equals(one.id()))
                        .toList())
                .map(other -> TwoPersons.of(one.id(), other.id())));
    }

    /** Another state, alone or with others. */
    void edit(Attendance old) {
        switch (random.nextInt(3)) {
            case 0 ->
                records.parties()
                        .insert(party(new PartyId(new UUID(random.nextLong(), random.nextLong())), old.event()));
            case 1 ->
                any(records.parties().of(old.event()))
                        .ifPresent(party -> records.parties().delete(party.id()));
            default ->
                any(records.parties().of(old.event()))
                        .ifPresent(party -> records.parties().update(party(party.id(), old.event())));
        }
        records.attendances().update(attendance(old.id(), old.event(), old.person()));
    }

    private Party party(PartyId id, EventId event) {
        return new Party(
                id, event, text(), any(records.organisations().all()).map(Organisation::id), 1 + random.nextInt(9));
    }

    Attendance attendance(AttendanceId id, EventId event, PersonId person) {
        return new Attendance(
                id,
                event,
                person,
                one(AttendanceState.class),
                random.nextBoolean(),
                Optional.of(Instant.EPOCH),
                one(GuestPart.class),
                any(records.parties().of(event)).map(Party::id),
                new Reply(Optional.of(LocalDate.of(2026, 6, 1)), Optional.empty(), Optional.of(Instant.EPOCH)));
    }

    Person person(PersonId id) {
        return new Person(
                id,
                text(),
                text(),
                text(),
                any(records.organisations().all()).map(Organisation::id),
                new Reach(
                        List.of(new Phone("0300 " + random.nextInt(10_000), one(PhoneKind.class), "")),
                        "",
                        random.nextBoolean() ? Language.URDU : Language.SINDHI),
                new Needs("", "no meat"),
                new Life(text(), text()),
                Agreements.NONE.with(
                        one(Agreement.class),
                        Optional.of(new Agreements.Answer(random.nextBoolean(), LocalDate.of(2026, 6, 2)))),
                new CountedAs(
                        Optional.of(one(Sector.class)), Optional.of(one(Gender.class)), Optional.empty(), "Malir"));
    }

    Organisation organisation(OrganisationId id) {
        return new Organisation(
                id,
                text(),
                one(Sector.class),
                Optional.of(one(DutyLevel.class)),
                text(),
                List.of(Phone.of("021 " + random.nextInt(10_000))),
                "",
                "");
    }

    private <E extends Enum<E>> E one(Class<E> kinds) {
        var all = List.of(kinds.getEnumConstants());
        return all.get(random.nextInt(all.size()));
    }

    private LocalizedText text() {
        String words = "it's \"" + random.nextInt(1000) + "\"; -- \\";
        return random.nextBoolean()
                ? LocalizedText.of(words, "بچے 'اور' بچیاں " + random.nextInt(1000))
                : LocalizedText.of(Language.ENGLISH, words);
    }

    private <T> Optional<T> any(List<T> things) {
        return things.isEmpty() ? Optional.empty() : Optional.of(things.get(random.nextInt(things.size())));
    }
}
