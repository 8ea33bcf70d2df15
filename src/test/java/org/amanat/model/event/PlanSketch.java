package org.amanat.model.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Reach;
import org.amanat.model.people.Sector;

/** A plan drawn with few words, for tests. Everything in it is fictional. */
public final class PlanSketch {

    public static final LocalDate DAY = LocalDate.of(2026, 7, 30);

    private final EventId event = EventId.next();
    private final LocalTime starts;
    private final LocalTime ends;
    private final List<ProgrammeItem> items = new ArrayList<>();
    private final List<Appearance> appearances = new ArrayList<>();
    private final Map<PersonId, Person> persons = new HashMap<>();
    private final Map<String, PersonId> byName = new HashMap<>();
    private final Map<OrganisationId, Organisation> organisations = new HashMap<>();

    private PlanSketch(LocalTime starts, LocalTime ends) {
        this.starts = starts;
        this.ends = ends;
    }

    public static PlanSketch from(String starts, String ends) {
        return new PlanSketch(LocalTime.parse(starts), LocalTime.parse(ends));
    }

    public PlanSketch item(ItemKind kind, String title, int minutes) {
        return item(kind, title, minutes, Optional.empty());
    }

    public PlanSketch pinned(ItemKind kind, String title, int minutes, String start) {
        return item(kind, title, minutes, Optional.of(LocalTime.parse(start)));
    }

    private PlanSketch item(ItemKind kind, String title, int minutes, Optional<LocalTime> start) {
        var text = LocalizedText.of(title, "حصہ " + (items.size() + 1));
        items.add(new ProgrammeItem(ItemId.next(), event, kind, text, LocalizedText.empty(), minutes, start));
        return this;
    }

    /** Puts somebody into the last item; the same name is the same person. */
    public PlanSketch with(String name, Role role, InvitationState invitation) {
        var person = byName.computeIfAbsent(name, this::person);
        appearances.add(new Appearance(
                AppearanceId.next(),
                items.getLast().id(),
                person,
                role,
                invitation,
                Optional.empty(),
                Optional.empty(),
                LocalizedText.empty()));
        return this;
    }

    private PersonId person(String name) {
        var union = Organisation.named(LocalizedText.of("Union of " + name, "یونین"), Sector.WORKERS);
        organisations.put(union.id(), union);
        var person = Person.named(LocalizedText.of(Language.ENGLISH, name))
                .titled(LocalizedText.empty(), LocalizedText.of("Secretary", "سیکرٹری"))
                .speakingFor(Optional.of(union.id()))
                .with(Reach.unknown(Language.URDU));
        persons.put(person.id(), person);
        return person.id();
    }

    public EventPlan plan() {
        var planned = new Event(
                event,
                LocalizedText.of("Awareness forum", "آگاہی فورم"),
                LocalizedText.empty(),
                Optional.of("trafficking"),
                DAY,
                starts,
                ends,
                Optional.empty(),
                List.of(Language.ENGLISH, Language.URDU),
                List.of(),
                EventState.PLANNED,
                LocalizedText.empty());
        return new EventPlan(planned, Optional.empty(), items, appearances, persons, organisations);
    }
}
