package org.amanat.print.design;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.Role;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Emphasis;
import org.amanat.press.block.Words;

/** Whom to turn to on the day, with telephone numbers. */
public final class Calling {

    private final EventPlan plan;
    private final WorkspaceSettings settings;
    private final Wording wording;
    private final PersonWords persons;

    public Calling(EventPlan plan, WorkspaceSettings settings, Wording wording) {
        this.plan = plan;
        this.settings = settings;
        this.wording = wording;
        this.persons = new PersonWords(plan, wording);
    }

    /** Who looks after the event: the person named, else the organisation; empty if neither can be called. */
    public Words lead(Optional<PersonId> lead) {
        return lead.map(plan.persons()::get)
                .map(this::person)
                .orElseGet(() -> settings.phone().isEmpty()
                        ? Words.none(wording.tongue())
                        : wording.joined(
                                wording.comma(),
                                List.of(wording.line(settings.name()), wording.number(settings.phone()))));
    }

    /** The same without what the organisation is called, which may say what it is about: then its number alone. */
    public Words discreetLead(Optional<PersonId> lead) {
        boolean somebody = lead.map(plan.persons()::get).isPresent();
        return somebody || settings.phone().isEmpty() ? lead(lead) : wording.number(settings.phone());
    }

    /** A name with a number to call, where there is one. */
    public Words person(Person person) {
        var name = persons.name(person, Emphasis.STRONG);
        return person.phone().isEmpty()
                ? name
                : wording.joined(wording.comma(), List.of(name, wording.number(person.phone())));
    }

    /** Those who stand by whoever speaks or tells a story, each once. */
    public List<Words> supportPersons(ToldStories stories) {
        var down = plan.appearances().stream()
                .filter(appearance -> appearance.role() == Role.SUPPORT_PERSON)
                .filter(appearance -> appearance.invitation().mayCome())
                .map(Appearance::person)
                .distinct()
                .map(plan.persons()::get);
        return Stream.concat(down, stories.besideThoseWhoTell().stream())
                .distinct()
                .map(this::person)
                .toList();
    }
}
