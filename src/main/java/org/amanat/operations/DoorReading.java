package org.amanat.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.GuestPart;
import org.amanat.model.attendance.Party;
import org.amanat.model.door.BadgeCode;
import org.amanat.model.door.CheckIn;
import org.amanat.model.door.DoorGuest;
import org.amanat.model.door.DoorList;
import org.amanat.model.door.Standing;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.Role;
import org.amanat.model.event.Venue;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.store.Records;

/** Reads who may come to the door of an event. */
final class DoorReading {

    private final Records records;
    private final EventPlan plan;
    private final Map<PersonId, Role> roles;

    /** @throws org.amanat.model.problem.ProblemException if there is no such event */
    DoorReading(Records records, EventId event) {
        this.records = records;
        this.plan = Plans.of(records, event);
        this.roles = roles(plan);
    }

    DoorList list() {
        EventId event = plan.event().id();
        var facts = records.checkIns().of(event).stream().collect(Collectors.groupingBy(CheckIn::attendance));
        var onList = Guests.of(records, event);
        var parties = DoorParties.of(
                records, event, onList.stream().map(guest -> guest.attendance()).toList());
        var guests = new LinkedHashMap<PersonId, DoorGuest>();
        onList.forEach(guest -> {
            var attendance = guest.attendance();
            guests.put(
                    guest.person().id(),
                    guest(
                            guest.person(),
                            guest.organisation(),
                            Optional.of(attendance),
                            parties.size(attendance.id()),
                            facts.getOrDefault(attendance.id(), List.of())));
        });
        for (Appearance appearance : expected(plan)) {
            var person = plan.personOf(appearance);
            guests.putIfAbsent(person.id(), alone(person, plan.organisationOf(person), DoorParties.ALONE));
        }
        for (Party party : parties.nameless()) {
            var person = DoorParties.standIn(party);
            guests.putIfAbsent(person.id(), alone(person, organisation(person), party.heads()));
        }
        return new DoorList(
                event,
                plan.event().title(),
                new ArrayList<>(guests.values()),
                plan.venue().map(Venue::capacity).orElse(OptionalInt.empty()));
    }

    /** One who is on the list, with everything that was noted of them. */
    DoorGuest guest(Person person, Attendance attendance, int party) {
        return guest(
                person,
                organisation(person),
                Optional.of(attendance),
                party,
                records.checkIns().of(attendance.id()));
    }

    Optional<Role> role(PersonId person) {
        return Optional.ofNullable(roles.get(person));
    }

    private DoorGuest alone(Person person, Optional<Organisation> organisation, int party) {
        return guest(person, organisation, Optional.empty(), party, List.of());
    }

    private DoorGuest guest(
            Person person,
            Optional<Organisation> organisation,
            Optional<Attendance> attendance,
            int party,
            List<CheckIn> facts) {
        return new DoorGuest(
                person,
                organisation,
                role(person.id()).or(() -> attendance.map(Attendance::part).flatMap(DoorReading::role)),
                attendance,
                party,
                BadgeCode.of(plan.event().id(), person.id()),
                Standing.of(facts, party));
    }

    /** Interpreters and support persons are missed, whether or not the programme names them. */
    private static Optional<Role> role(GuestPart part) {
        return switch (part) {
            case INTERPRETER -> Optional.of(Role.INTERPRETER);
            case SUPPORT_PERSON -> Optional.of(Role.SUPPORT_PERSON);
            case GUEST, VOLUNTEER, MEDIA -> Optional.empty();
        };
    }

    private Optional<Organisation> organisation(Person person) {
        return person.organisation()
                .flatMap(id -> records.organisations().of(List.of(id)).stream().findFirst());
    }

    private static Map<PersonId, Role> roles(EventPlan plan) {
        var roles = new HashMap<PersonId, Role>();
        expected(plan).forEach(appearance -> roles.putIfAbsent(appearance.person(), appearance.role()));
        return roles;
    }

    private static List<Appearance> expected(EventPlan plan) {
        return plan.appearances().stream()
                .filter(appearance -> appearance.invitation().mayCome())
                .toList();
    }
}
