package org.amanat.operations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventSummary;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.event.Venue;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.SearchWords;
import org.amanat.model.story.Concept;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.Vocabularies;
import org.amanat.model.texts.Match;

/** Something in the file that can be searched for. */
public sealed interface Finding {

    /** All its words in all languages, {@linkplain Match#fold folded}. */
    String words();

    record AnEvent(EventSummary event, String words) implements Finding {

        static AnEvent of(EventSummary event) {
            return new AnEvent(
                    event, folded(Stream.of(event.title(), event.venue().orElse(LocalizedText.empty()))));
        }
    }

    /** @param lately the latest event in which the person appears, or to which they were asked; nothing if none */
    record APerson(Person person, Optional<Organisation> organisation, Optional<Part> lately, String words)
            implements Finding {

        static APerson of(Person person, Optional<Organisation> organisation, Optional<Part> lately) {
            var body = organisation.map(SearchWords::of).orElse("");
            return new APerson(person, organisation, lately, SearchWords.of(person) + " " + body);
        }
    }

    /** @param lately of somebody who speaks for it; nothing if nobody of it was at an event */
    record AnOrganisation(Organisation organisation, Optional<Part> lately, String words) implements Finding {

        static AnOrganisation of(Organisation organisation, Optional<Part> lately) {
            return new AnOrganisation(organisation, lately, SearchWords.of(organisation));
        }
    }

    /** @param lately the latest event that is held there; nothing if none */
    record AVenue(Venue venue, Optional<EventId> lately, String words) implements Finding {

        static AVenue of(Venue venue, Optional<EventId> lately) {
            return new AVenue(venue, lately, folded(Stream.of(venue.name(), venue.address())));
        }
    }

    record AnItem(ProgrammeItem item, EventSummary event, String words) implements Finding {

        static AnItem of(ProgrammeItem item, EventSummary event) {
            return new AnItem(item, event, folded(Stream.of(item.title(), item.note())));
        }
    }

    /**
     * A story, by its pseudonym and its themes alone: no word of a text, no note and nothing that is sealed is
     * searched.
     *
     * @param pseudonym how the office calls it
     * @param themes labels of the vocabularies, in the order of their codes
     */
    record AStory(StoryId story, LocalizedText pseudonym, List<LocalizedText> themes, String words) implements Finding {

        public AStory {
            themes = List.copyOf(themes);
        }

        static AStory of(Story story) {
            var pseudonym = story.pseudonym().name();
            var themes = story.themes().stream()
                    .sorted()
                    .flatMap(code -> Vocabularies.theme(code).map(Concept::label).stream())
                    .toList();
            return new AStory(
                    story.id(), pseudonym, themes, folded(Stream.concat(Stream.of(pseudonym), themes.stream())));
        }
    }

    /**
     * Somebody's part in an event.
     *
     * @param appears whether in its programme, or only on the list of its guests
     */
    record Part(EventId event, PersonId person, boolean appears) {}

    private static String folded(Stream<LocalizedText> texts) {
        List<String> words =
                texts.flatMap(text -> text.texts().values().stream()).toList();
        return words.stream().map(Match::fold).collect(Collectors.joining(" "));
    }
}
