package org.amanat.operations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.GuestPart;
import org.amanat.model.attendance.Party;
import org.amanat.model.attendance.PartyId;
import org.amanat.model.attendance.Reply;
import org.amanat.model.door.CheckIn;
import org.amanat.model.door.CheckInId;
import org.amanat.model.door.DoorGuest;
import org.amanat.model.door.Standing;
import org.amanat.model.door.Way;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.Records;

/** Notes, within one transaction, who is let in at an event. */
final class DoorBook {

    private final Records records;
    private final EventId event;
    private final DoorReading reading;
    private final String door;
    private final Instant now;

    /** @throws ProblemException if there is no such event */
    DoorBook(Records records, EventId event, String door, Instant now) {
        this.records = records;
        this.event = event;
        this.reading = new DoorReading(records, event);
        this.door = door;
        this.now = now;
    }

    /**
     * Notes how many of a party are in; 0 takes it back.
     *
     * @throws ProblemException if there is no such person
     */
    DoorGuest note(PersonId id, int arrived, Way way) {
        var attendance = records.attendances().find(event, id);
        Optional<Person> known = records.persons().of(List.of(id)).stream().findFirst();
        if (attendance.isPresent() && known.isPresent()) {
            return noted(known.get(), attendance.get(), arrived, way);
        }
        if (known.isPresent()) {
            return letIn(known.get(), reading.role(id).isEmpty(), Optional.empty(), arrived, way);
        }
        var party = records.parties().of(event).stream()
                .filter(one -> one.id().value().equals(id.value()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_THERE_ANY_MORE));
        return letInFirst(party, arrived, way);
    }

    /**
     * Notes what somebody marked by hand in the list: that a guest came, with the whole party, or is not there.
     *
     * @return how the guest is noted now, whose state is still to be written
     */
    Attendance marked(Attendance attendance, AttendanceState state) {
        boolean came = state == AttendanceState.ATTENDED;
        int party = size(attendance);
        int arrived = Standing.of(records.checkIns().of(attendance.id()), party).arrived();
        int meant = came ? Math.max(arrived, party) : 0;
        return came == arrived > 0 ? attendance : note(attendance, party, meant, Way.LIST);
    }

    /** Puts somebody on the list who is on none, and lets them in. */
    DoorGuest letIn(Person person, int arrived, Way way) {
        records.persons().insert(person);
        return letIn(person, true, Optional.empty(), arrived, way);
    }

    /** Nobody of the party is known by name: whoever comes first stands for it. */
    private DoorGuest letInFirst(Party party, int arrived, Way way) {
        var person = DoorParties.standIn(party);
        records.persons().insert(person);
        return letIn(person, false, Optional.of(party.id()), arrived, way);
    }

    private DoorGuest letIn(Person person, boolean walkIn, Optional<PartyId> party, int arrived, Way way) {
        // A walk-in who was none after all leaves the list without having been invited.
        var before = walkIn ? AttendanceState.CANCELLED : AttendanceState.INVITED;
        var added = new Attendance(
                AttendanceId.next(),
                event,
                person.id(),
                before,
                walkIn,
                Optional.empty(),
                GuestPart.GUEST,
                party,
                Reply.NONE);
        records.attendances().insert(added);
        return noted(person, added, arrived, way);
    }

    private DoorGuest noted(Person person, Attendance attendance, int arrived, Way way) {
        int party = size(attendance);
        return reading.guest(person, note(attendance, party, arrived, way), party);
    }

    private Attendance note(Attendance attendance, int party, int arrived, Way way) {
        var facts = new ArrayList<>(records.checkIns().of(attendance.id()));
        var standing = Standing.of(facts, party);
        boolean in = attendance.state() == AttendanceState.ATTENDED;
        boolean known = standing.holding().size() == 1 && standing.arrived() == arrived;
        boolean untouched = standing.holding().isEmpty() && !in && arrived == 0;
        if (untouched || (known && in == (arrived > 0))) {
            return attendance;
        }
        var before = standing.before().orElse(in ? AttendanceState.REGISTERED : attendance.state());
        var fact =
                new CheckIn(CheckInId.next(), attendance.id(), arrived, now, way, door, before, standing.replaceable());
        records.checkIns().insert(fact);
        facts.add(fact);
        return settle(attendance, Standing.of(facts, party));
    }

    /** Writes into the list what the facts come to. */
    Attendance settle(Attendance attendance) {
        return settle(attendance, Standing.of(records.checkIns().of(attendance.id()), size(attendance)));
    }

    private Attendance settle(Attendance attendance, Standing standing) {
        var state = standing.arrived() > 0
                ? AttendanceState.ATTENDED
                : standing.before().orElse(attendance.state());
        var settled = attendance.with(state).letIn(standing.since());
        if (!settled.equals(attendance)) {
            records.attendances().update(settled);
        }
        return settled;
    }

    /** Only of those who come with others is it worth looking at the whole list. */
    private int size(Attendance attendance) {
        return attendance.party().isEmpty()
                ? DoorParties.ALONE
                : DoorParties.of(records, event, records.attendances().of(event))
                        .size(attendance.id());
    }
}
