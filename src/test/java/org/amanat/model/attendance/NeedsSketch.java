package org.amanat.model.attendance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.PlanSketch;
import org.amanat.model.event.Role;
import org.amanat.model.people.Needs;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;

/** Who comes to an event and what they need, drawn with few words, for tests. Everybody in it is invented. */
public final class NeedsSketch {

    private final PlanSketch programme =
            PlanSketch.from("10:00", "14:00").item(ItemKind.PANEL, "Panel", 60).item(ItemKind.MEAL, "Lunch", 60);
    private final Map<String, Needs> needs = new HashMap<>();
    private final List<Listed> list = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();

    private record Listed(String name, AttendanceState state, GuestPart part, Optional<PartyId> party) {}

    /** The same name is the same person. */
    public NeedsSketch inProgramme(String name, Role role, InvitationState invitation) {
        programme.with(name, role, invitation);
        return this;
    }

    public NeedsSketch onList(String name, AttendanceState state) {
        return onList(name, state, GuestPart.GUEST);
    }

    public NeedsSketch onList(String name, AttendanceState state, GuestPart part) {
        list.add(new Listed(name, state, part, Optional.empty()));
        return this;
    }

    /** Puts those on the list who were named last into a party of so many. */
    public NeedsSketch together(int named, int heads) {
        var plan = programme.plan();
        var name = LocalizedText.of("Labour Department", "محکمۂ محنت");
        var party = new Party(PartyId.next(), plan.event().id(), name, Optional.empty(), heads);
        parties.add(party);
        for (int i = list.size() - named; i < list.size(); i++) {
            var one = list.get(i);
            list.set(i, new Listed(one.name(), one.state(), one.part(), Optional.of(party.id())));
        }
        return this;
    }

    public NeedsSketch food(String name, String food) {
        needs.merge(name, new Needs("", food), (old, more) -> new Needs(old.access(), more.food()));
        return this;
    }

    public NeedsSketch access(String name, String access) {
        needs.merge(name, new Needs(access, ""), (old, more) -> new Needs(more.access(), old.food()));
        return this;
    }

    public EventNeeds needs() {
        var plan = plan();
        return EventNeeds.of(plan, guests(plan), parties);
    }

    /** The same people, in any order in the plan and on the list. */
    EventNeeds needs(Random order) {
        var plan = plan();
        var shuffled = new EventPlan(
                plan.event(),
                plan.venue(),
                plan.items(),
                shuffled(plan.appearances(), order),
                plan.persons(),
                plan.organisations());
        return EventNeeds.of(shuffled, shuffled(guests(plan), order), shuffled(parties, order));
    }

    /** With what everybody needs. */
    public EventPlan plan() {
        var plan = programme.plan();
        var persons = new HashMap<PersonId, Person>();
        plan.persons().forEach((id, person) -> persons.put(id, needing(person)));
        return new EventPlan(
                plan.event(), plan.venue(), plan.items(), plan.appearances(), persons, plan.organisations());
    }

    private List<Guest> guests(EventPlan plan) {
        var known = new HashMap<String, Person>();
        plan.persons().values().forEach(person -> known.put(name(person), person));
        return list.stream()
                .map(one -> {
                    var person = known.computeIfAbsent(
                            one.name(), name -> needing(Person.named(LocalizedText.of(Language.ENGLISH, name))));
                    var attendance = Attendance.of(plan.event().id(), person.id(), one.state())
                            .with(one.part())
                            .in(one.party());
                    return new Guest(attendance, person, Optional.empty());
                })
                .toList();
    }

    private Person needing(Person person) {
        return person.with(needs.getOrDefault(name(person), Needs.NONE));
    }

    private static String name(Person person) {
        return person.name().best(Language.ENGLISH);
    }

    private static <T> List<T> shuffled(List<T> things, Random order) {
        var shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, order);
        return shuffled;
    }
}
