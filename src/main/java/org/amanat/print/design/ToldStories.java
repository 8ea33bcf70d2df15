package org.amanat.print.design;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amanat.model.consent.ClearedStory;
import org.amanat.model.consent.Scope;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.event.EventId;
import org.amanat.model.event.ItemId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;

/**
 * The stories that a document about an event may speak of, and what its maker is told of the others. A story that is
 * left out is not here, so that a document cannot leave a gap for it.
 *
 * @param stories in the order of the programme, each cleared for what this document does with it
 * @param persons those who stand by
 * @param leftOut never printed
 */
public record ToldStories(List<Told> stories, Map<PersonId, Person> persons, List<PrintNotice> leftOut) {

    /** A story in an item of the programme. */
    public record Told(ItemId item, ClearedStory story) {}

    public ToldStories {
        stories = List.copyOf(stories);
        persons = Map.copyOf(persons);
        leftOut = List.copyOf(leftOut);
    }

    /** For a plan without any. */
    public static ToldStories none() {
        return new ToldStories(List.of(), Map.of(), List.of());
    }

    /** The stories of an item that were cleared for one thing. */
    List<ClearedStory> in(ItemId item, Scope scope) {
        return stories.stream()
                .filter(told -> told.item().equals(item) && told.story().scope() == scope)
                .map(Told::story)
                .toList();
    }

    /** Who stands by when a story is told, if somebody was named. */
    Optional<Person> beside(ClearedStory story) {
        return story.supportPerson().map(persons::get);
    }

    /** Everybody who stands by while somebody tells in person, each once. */
    List<Person> besideThoseWhoTell() {
        return stories.stream()
                .map(Told::story)
                .filter(story -> story.scope() == Scope.TOLD_IN_PERSON)
                .flatMap(story -> beside(story).stream())
                .distinct()
                .toList();
    }

    /** @throws IllegalArgumentException if a story was cleared for another event */
    public ToldStories mustBeFor(EventId event) {
        if (!stories.stream().allMatch(told -> told.story().event().equals(Optional.of(event)))) {
            throw new IllegalArgumentException("stories that were not cleared for this event");
        }
        return this;
    }
}
