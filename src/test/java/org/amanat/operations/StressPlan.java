package org.amanat.operations;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.AppearanceId;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.EventState;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.event.Role;
import org.amanat.model.event.Venue;
import org.amanat.model.event.VenueId;
import org.amanat.model.people.Life;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Phone;
import org.amanat.model.people.Reach;
import org.amanat.model.people.Sector;

/** A plan with everything that nobody expects: sixty items, names of 1 and of 120 letters, scripts in one another. */
final class StressPlan {

    private static final int ITEMS = 60;

    private static final List<LocalizedText> NAMES = List.of(
            LocalizedText.of("A", "ا"),
            LocalizedText.of("Wolfeschlegelsteinhausenbergerdorff".repeat(4).substring(0, 120), "محمد".repeat(30)),
            LocalizedText.of("Ñandú Øystein Ångström-Żółć", "ڪامريڊ حيدر بخش جتوئي"),
            LocalizedText.of("e\u0301lo\u0308dy\u0323 n\u0303", "الحَمْدُ لِلّٰهِ"),
            LocalizedText.of(Language.URDU, "خوش\u200Cآمدید علی"),
            LocalizedText.of(Language.ENGLISH, "O’Neill “Bill” (the [elder] {one})"),
            LocalizedText.of("Lahore میں Karachi سے", "کراچی Karachi (بریکٹ [اندر] {یہاں}) 021-111"));

    private static final LocalizedText LIFE = LocalizedText.of(
            "Speaks for those who live by fishing, since 1987; call 042-3511 7788, +92 21 34567890, from 6:30, 15 %.",
            "ماہی گیروں کی آواز، 1987 سے؛ فون 042-3511 7788، شام 6:30 بجے، 15٪ لوگ، https://example.org/a/b دیکھیں۔");

    private final EventId event = EventId.next();
    private final List<ProgrammeItem> items = new ArrayList<>();
    private final List<Appearance> appearances = new ArrayList<>();
    private final Map<PersonId, Person> persons = new HashMap<>();
    private final Organisation organisation = Organisation.named(
            LocalizedText.of("All " + "Workers’ ".repeat(9) + "Union", "تمام " + "مزدوروں کی ".repeat(9) + "یونین"),
            Sector.WORKERS);

    private StressPlan() {}

    static EventPlan everything() {
        return new StressPlan().filled();
    }

    /** An event of which nothing is known but its day. */
    static EventPlan nothing() {
        return new StressPlan().plan(LocalizedText.empty(), Optional.empty());
    }

    private EventPlan filled() {
        NAMES.forEach(this::person);
        var everybody = List.copyOf(persons.values());
        var kinds = ItemKind.values();
        for (int i = 0; i < ITEMS; i++) {
            var item = new ProgrammeItem(
                    ItemId.next(),
                    event,
                    kinds[i % kinds.length],
                    i % 9 == 0 ? LocalizedText.empty() : NAMES.get(i % NAMES.size()),
                    i % 5 == 0 ? LIFE : LocalizedText.empty(),
                    1 + i % 40,
                    Optional.empty());
            items.add(item);
            appear(item, everybody.get(i % everybody.size()), i);
        }
        return plan(NAMES.getLast(), Optional.of(new Venue(VenueId.next(), NAMES.get(1), LIFE, OptionalInt.empty())));
    }

    private void appear(ProgrammeItem item, Person person, int number) {
        var roles = Role.values();
        var states = InvitationState.values();
        appearances.add(new Appearance(
                AppearanceId.next(),
                item.id(),
                person.id(),
                roles[number % roles.length],
                states[number % states.length],
                Optional.empty(),
                Optional.empty(),
                number % 2 == 0 ? LIFE : LocalizedText.empty()));
    }

    private void person(LocalizedText name) {
        var person = Person.named(name)
                .titled(LocalizedText.of("Dr", "ڈاکٹر"), LocalizedText.of("Secretary", "سیکرٹری"))
                .speakingFor(Optional.of(organisation.id()))
                .with(new Reach(
                        List.of(Phone.of("+92 300 0000000")),
                        "",
                        persons.size() % 2 == 0 ? Language.URDU : Language.SINDHI))
                .with(new Life(LIFE, LocalizedText.empty()));
        persons.put(person.id(), person);
    }

    private EventPlan plan(LocalizedText title, Optional<Venue> venue) {
        var planned = new Event(
                event,
                title,
                title,
                Optional.of("trafficking"),
                LocalDate.of(2026, 7, 30),
                LocalTime.of(8, 0),
                LocalTime.of(9, 0),
                venue.map(Venue::id),
                List.of(Language.ENGLISH, Language.URDU),
                venue.isEmpty() ? List.of() : List.of(organisation.id()),
                EventState.CANCELLED,
                LocalizedText.empty());
        return new EventPlan(planned, venue, items, appearances, persons, Map.of(organisation.id(), organisation));
    }
}
