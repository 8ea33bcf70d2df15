package org.amanat.print.design;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.Guest;
import org.amanat.model.document.Circle;
import org.amanat.model.document.Whom;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.Role;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;

/**
 * Somebody for whom a badge or the like is made.
 *
 * @param role the first part that they have in the programme, if any
 */
public record Named(Person person, Optional<Organisation> organisation, Optional<Role> role) {

    /**
     * Everybody who is meant and has a name, once each, in the order of the names in a language. Whoever was chosen is
     * meant even if they said no since: somebody who chooses them knows more.
     */
    public static List<Named> of(EventPlan plan, List<Guest> guests, Whom whom, Wording wording) {
        Map<PersonId, Named> speakers = new LinkedHashMap<>();
        speakers(plan, whom, speakers);
        Map<PersonId, Named> named = new LinkedHashMap<>();
        if (whom.isChosen() || whom.circle() != Circle.GUESTS) {
            named.putAll(speakers);
        }
        if (whom.isChosen() || whom.circle() != Circle.SPEAKERS) {
            for (var guest : guests) {
                if (whom.isChosen() || guest.attendance().state().takesSeat()) {
                    var id = guest.person().id();
                    var role = Optional.ofNullable(speakers.get(id)).flatMap(Named::role);
                    named.putIfAbsent(id, new Named(guest.person(), guest.organisation(), role));
                }
            }
        }
        if (whom.isChosen()) {
            named.keySet().retainAll(whom.chosen());
        }
        return sorted(named.values().stream().toList(), wording);
    }

    /** Guests who came, or as long as nobody was noted, those for whom a seat is kept. */
    public static List<Guest> present(List<Guest> guests) {
        var came = guests.stream()
                .filter(guest -> guest.attendance().state() == AttendanceState.ATTENDED)
                .toList();
        return came.isEmpty() ? guests : came;
    }

    private static void speakers(EventPlan plan, Whom whom, Map<PersonId, Named> named) {
        for (var appearance : plan.appearances()) {
            if (appearance.invitation().mayCome() || whom.isChosen()) {
                var person = plan.personOf(appearance);
                named.putIfAbsent(
                        person.id(), new Named(person, plan.organisationOf(person), Optional.of(appearance.role())));
            }
        }
    }

    private static List<Named> sorted(List<Named> all, Wording wording) {
        var sorted = new ArrayList<>(all);
        sorted.removeIf(one -> one.person().name().isEmpty());
        sorted.sort(Comparator.comparing(Named::person, byName(wording)));
        return sorted;
    }

    /** The order of the names in a language. */
    public static Comparator<Person> byName(Wording wording) {
        var order = Collator.getInstance(wording.tongue().locale());
        return Comparator.comparing(person -> person.name().best(wording.language()), order);
    }

    /** The name as it is set in a language, with what it is addressed as. */
    public String called(Language language) {
        return person.honorific().best(language) + " " + person.name().best(language);
    }

    /** What the person speaks for, in a language; empty if for nothing. */
    public String speaksFor(Language language) {
        return organisation
                .map(Organisation::name)
                .map(name -> name.best(language))
                .orElse("");
    }

    /** The part in the programme by its name; empty without one. */
    public String part() {
        return role.map(Role::name).orElse("");
    }

    /** Whether this person sits on the podium: those who help others to be heard stay beside them. */
    public boolean onPodium() {
        return role.isEmpty() || (role.get() != Role.SUPPORT_PERSON && role.get() != Role.INTERPRETER);
    }
}
