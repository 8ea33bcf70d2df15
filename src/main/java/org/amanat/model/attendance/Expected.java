package org.amanat.model.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.Role;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;

/**
 * Everybody who is expected in the room, each person once: who has a part in the programme and has not declined it or
 * withdrawn, who is on the list and keeps a seat, and those who come in their parties without being known by name. Who
 * comes in one way is expected, even if they said no to another: rather a meal too many than somebody without one.
 *
 * @param persons those who are known by name
 */
record Expected(List<Person> persons, Heads heads) {

    Expected {
        persons = List.copyOf(persons);
    }

    /** Those who come to an event; the order of its plan and its lists changes nothing but their order. */
    static Expected of(EventPlan plan, List<Guest> guests, List<Party> parties) {
        var counting = new Counting();
        counting.plan(plan);
        guests.stream().filter(guest -> guest.attendance().state().takesSeat()).forEach(counting::guest);
        // A party comes with whoever of it is expected, on the list or in the programme.
        guests.forEach(counting::inParty);
        parties.forEach(counting::party);
        return new Expected(new ArrayList<>(counting.persons.values()), counting.heads());
    }

    private static final class Counting {

        private final Map<PersonId, Person> persons = new LinkedHashMap<>();
        private final Set<PersonId> sure = new HashSet<>();
        private final Set<PersonId> interpreters = new HashSet<>();
        private final Set<PersonId> supportPersons = new HashSet<>();
        private final Map<PartyId, Integer> known = new HashMap<>();
        private final Set<PartyId> comingParties = new HashSet<>();
        private final Set<PartyId> sureParties = new HashSet<>();
        private int unnamed;
        private int sureWithoutName;

        void plan(EventPlan plan) {
            for (var appearance : plan.appearances()) {
                if (appearance.invitation().mayCome()) {
                    var id = appearance.person();
                    persons.put(id, plan.personOf(appearance));
                    add(sure, id, appearance.invitation() == InvitationState.CONFIRMED);
                    add(interpreters, id, appearance.role() == Role.INTERPRETER);
                    add(supportPersons, id, appearance.role() == Role.SUPPORT_PERSON);
                }
            }
        }

        void guest(Guest guest) {
            var attendance = guest.attendance();
            var id = attendance.person();
            persons.put(id, guest.person());
            add(sure, id, attendance.state() != AttendanceState.INVITED);
            add(interpreters, id, attendance.part() == GuestPart.INTERPRETER);
            add(supportPersons, id, attendance.part() == GuestPart.SUPPORT_PERSON);
        }

        void inParty(Guest guest) {
            var id = guest.attendance().person();
            guest.attendance().party().ifPresent(party -> {
                known.merge(party, 1, Integer::sum);
                add(comingParties, party, persons.containsKey(id));
                add(sureParties, party, sure.contains(id));
            });
        }

        void party(Party party) {
            int more = party.withoutName(comingParties.contains(party.id()), known.getOrDefault(party.id(), 0));
            unnamed += more;
            sureWithoutName += sureParties.contains(party.id()) ? more : 0;
        }

        Heads heads() {
            return new Heads(
                    persons.size(), unnamed, sure.size() + sureWithoutName, interpreters.size(), supportPersons.size());
        }

        private static <T> void add(Set<T> to, T one, boolean belongs) {
            if (belongs) {
                to.add(one);
            }
        }
    }
}
