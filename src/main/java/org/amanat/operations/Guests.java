package org.amanat.operations;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.Guest;
import org.amanat.model.attendance.GuestPart;
import org.amanat.model.change.Operation;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/** Who comes to an event. */
public final class Guests {

    private final Workspace workspace;
    private final Clock clock;

    Guests(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** Everybody on the list of an event, in the order in which they were added. */
    public List<Guest> of(EventId event) {
        return workspace.read(records -> of(records, event));
    }

    /**
     * Puts persons on the list of an event, in one step; those who are on it stay as they are. Being on the list is no
     * invitation: when somebody is asked is noted by {@link #change}, or by {@link Invitations} once letters are made.
     *
     * @return those who were added
     * @throws ProblemException if there is no such event
     */
    public List<AttendanceId> invite(EventId event, List<PersonId> persons) {
        return workspace.change(Operation.ADD_GUEST, records -> {
            records.events().get(event);
            var added = new ArrayList<AttendanceId>();
            for (var person : persons) {
                if (records.attendances().find(event, person).isEmpty()) {
                    added.add(invite(records, event, person));
                }
            }
            return added;
        });
    }

    /**
     * Puts somebody on the list of whom only the name is known, in one step.
     *
     * @throws ProblemException if there is no such event
     */
    public AttendanceId inviteNew(EventId event, LocalizedText name) {
        return workspace.change(Operation.ADD_GUEST, records -> {
            records.events().get(event);
            var person = Person.named(name);
            records.persons().insert(person);
            return invite(records, event, person.id());
        });
    }

    /** {@link #change(List, AttendanceState)} of one guest. */
    public void change(AttendanceId guest, AttendanceState state) {
        change(List.of(guest), state);
    }

    /**
     * Notes of several guests how they stand to the event, in one step. That somebody came, or did not after all, is
     * noted as the door notes it, so that both ways say the same.
     *
     * @throws ProblemException if one of them is not on the list any more; then nothing has changed
     */
    public void change(List<AttendanceId> guests, AttendanceState state) {
        workspace.run(Operation.EDIT_GUEST, records -> {
            var attendances = records.attendances();
            var today = Today.in(records, clock);
            var books = new HashMap<EventId, DoorBook>();
            guests.forEach(guest -> {
                var old = attendances.get(guest);
                var noted = books.computeIfAbsent(
                                old.event(), event -> new DoorBook(records, event, "", clock.instant()))
                        .marked(old, state);
                attendances.update(noted.with(state).with(old.reply().after(state, today, clock.instant())));
            });
        });
    }

    /**
     * Notes what several guests come for, in one step.
     *
     * @throws ProblemException if one of them is not on the list any more; then nothing has changed
     */
    public void assign(List<AttendanceId> guests, GuestPart part) {
        workspace.run(Operation.EDIT_GUEST, records -> {
            var attendances = records.attendances();
            guests.forEach(guest -> attendances.update(attendances.get(guest).with(part)));
        });
    }

    /** {@link #remove(List)} of one guest. */
    public void remove(AttendanceId guest) {
        remove(List.of(guest));
    }

    /**
     * Takes several guests off the list, in one step; the persons stay in the file. Their parties are smaller by them.
     *
     * @throws ProblemException if one of them is not on the list any more; then nothing has changed
     */
    public void remove(List<AttendanceId> guests) {
        workspace.run(Operation.DELETE_GUEST, records -> {
            Parties.leave(records, guests);
            guests.forEach(records.attendances()::delete);
        });
    }

    static List<Guest> of(Records records, EventId event) {
        var attendances = records.attendances().of(event);
        var ids = attendances.stream().map(Attendance::person).toList();
        var persons = records.persons().of(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var spokenFor = persons.values().stream()
                .flatMap(person -> person.organisation().stream())
                .collect(Collectors.<OrganisationId>toSet());
        var organisations = records.organisations().of(spokenFor).stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
        return attendances.stream()
                .map(attendance -> {
                    // The file's foreign keys hold that the person is there.
                    Person person = Objects.requireNonNull(persons.get(attendance.person()));
                    return new Guest(attendance, person, person.organisation().map(organisations::get));
                })
                .toList();
    }

    private AttendanceId invite(Records records, EventId event, PersonId person) {
        var attendance = Attendance.of(event, person, AttendanceState.INVITED);
        records.attendances().insert(attendance);
        return attendance.id();
    }
}
