package org.amanat.operations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.Party;
import org.amanat.model.attendance.PartyId;
import org.amanat.model.change.Operation;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/** Guests of an event who come together. */
public final class Parties {

    private final Workspace workspace;

    Parties(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The parties of an event, in the order in which they were added. */
    public List<Party> of(EventId event) {
        return workspace.read(records -> records.parties().of(event));
    }

    /**
     * Lets guests of one event come together, in one step; who was in another party leaves it with their head.
     *
     * @param name such as the ministry that sends them
     * @return their party, with as many heads as there are guests
     * @throws ProblemException if one of them is not on the list any more; then nothing has changed
     */
    public PartyId together(EventId event, List<AttendanceId> guests, LocalizedText name) {
        return workspace.change(Operation.ADD_PARTY, records -> {
            var party = new Party(PartyId.next(), event, name, Optional.empty(), guests.size());
            leave(records, guests);
            records.parties().insert(party);
            var attendances = records.attendances();
            guests.forEach(guest -> attendances.update(attendances.get(guest).in(Optional.of(party.id()))));
            return party.id();
        });
    }

    /**
     * Puts a party on the list of which nobody is known by name yet.
     *
     * @param heads from 1 to {@link Party#MOST_HEADS}
     * @throws ProblemException if there is no such event
     */
    public PartyId add(EventId event, LocalizedText name, int heads) {
        return workspace.change(Operation.ADD_PARTY, records -> {
            records.events().get(event);
            var party = new Party(PartyId.next(), event, name, Optional.empty(), heads);
            records.parties().insert(party);
            return party.id();
        });
    }

    /**
     * Changes the name or the heads of a party.
     *
     * @throws ProblemException if there is no such party
     */
    public void change(Party party) {
        workspace.run(Operation.EDIT_PARTY, records -> records.parties().update(party));
    }

    /**
     * Lets those of a party come one by one; they stay on the list, and there is nobody without a name any more.
     *
     * @throws ProblemException if there is no such party, or if somebody of it is in: how many came with them would
     *     hang in the air
     */
    public void dissolve(Party party) {
        workspace.run(Operation.DELETE_PARTY, records -> {
            stillOutside(records, party);
            records.parties().delete(party.id());
        });
    }

    /**
     * Takes a party off the list with everybody in it, in one step; the persons stay in the file.
     *
     * @throws ProblemException if there is no such party, or if somebody of it is in
     */
    public void remove(Party party) {
        workspace.run(Operation.DELETE_PARTY, records -> {
            var members = stillOutside(records, party);
            members.forEach(member -> records.attendances().delete(member.id()));
            records.parties().delete(party.id());
        });
    }

    /** Those of a party who are known by name, none of whom is in. */
    private static List<Attendance> stillOutside(Records records, Party party) {
        var members = records.attendances().of(party.event()).stream()
                .filter(attendance -> attendance.party().equals(Optional.of(party.id())))
                .toList();
        if (members.stream().anyMatch(member -> member.state() == AttendanceState.ATTENDED)) {
            throw new ProblemException(ProblemCode.PARTY_IS_IN);
        }
        return members;
    }

    /**
     * Lets guests leave their parties. Whoever leaves was one of the heads: else the others would stand for somebody
     * without a name who does not exist.
     */
    static void leave(Records records, List<AttendanceId> guests) {
        var leaving = new HashMap<PartyId, Integer>();
        var events = new HashSet<EventId>();
        for (var guest : guests) {
            var attendance = records.attendances().get(guest);
            attendance.party().ifPresent(party -> {
                leaving.merge(party, 1, Integer::sum);
                events.add(attendance.event());
            });
        }
        for (var event : events) {
            for (Party party : records.parties().of(event)) {
                int left = party.heads() - leaving.getOrDefault(party.id(), 0);
                if (left < 1) {
                    records.parties().delete(party.id());
                } else if (left < party.heads()) {
                    records.parties().update(party.of(left));
                }
            }
        }
    }
}
