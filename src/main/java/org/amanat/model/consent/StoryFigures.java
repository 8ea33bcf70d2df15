package org.amanat.model.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.figures.Breakdown;
import org.amanat.model.figures.Figure;
import org.amanat.model.story.CoarsePlace;
import org.amanat.model.story.Concept;
import org.amanat.model.story.Route;
import org.amanat.model.story.Story;
import org.amanat.model.story.Vocabularies;
import org.amanat.model.story.Vocabulary;

/**
 * How many stories tell of what, of those that agreed to be counted. No word, no name, no picture; and no figure that
 * singles a story out.
 *
 * @param all how many there are; empty if they are fewer than five
 * @param themes by vocabulary, in the order of {@link Vocabularies#themes}
 * @param origins where people were taken from, by province or country
 * @param destinations where they were taken to
 * @param counted the stories themselves, for the register of uses
 */
public record StoryFigures(
        Optional<Figure> all,
        Map<Vocabulary, Breakdown<Concept>> themes,
        Breakdown<CoarsePlace> origins,
        Breakdown<CoarsePlace> destinations,
        List<ClearedStory> counted) {

    /** Counts on a day, for everybody to read. */
    public static StoryFigures of(Collection<StoryFacts> stories, LocalDate today) {
        var use = Use.of(Scope.COUNTED_IN_STATISTICS, Language.ENGLISH);
        var told = new ArrayList<Story>();
        var cleared = new ArrayList<ClearedStory>();
        for (var facts : stories) {
            if (Gate.ask(facts, use, today, Audience.PUBLIC) instanceof Verdict.Cleared<ClearedStory>(var counted)) {
                cleared.add(counted);
                facts.story().ifPresent(told::add);
            }
        }
        var themes = new LinkedHashMap<Vocabulary, Breakdown<Concept>>();
        for (var vocabulary : Vocabularies.themes()) {
            themes.put(vocabulary, Breakdown.of(told, vocabulary.concepts(), story -> themes(story, vocabulary)));
        }
        return new StoryFigures(
                Figure.of(told.size()),
                themes,
                places(told, Route::origin),
                places(told, Route::destination),
                List.copyOf(cleared));
    }

    private static Set<Concept> themes(Story story, Vocabulary vocabulary) {
        return story.themes().stream()
                .flatMap(code -> vocabulary.concept(code).stream())
                .collect(Collectors.toSet());
    }

    private static Breakdown<CoarsePlace> places(List<Story> told, Function<Route, Optional<CoarsePlace>> end) {
        var known = told.stream()
                .flatMap(story -> end.apply(story.route()).stream())
                .map(CoarsePlace::code)
                .distinct()
                .sorted()
                .map(CoarsePlace::new)
                .toList();
        return Breakdown.of(
                told, known, story -> end.apply(story.route()).stream().collect(Collectors.toSet()));
    }

    /** Whether anything but their number can be told. */
    public boolean tellsOnlyHowMany() {
        return Stream.concat(themes.values().stream(), Stream.of(origins, destinations))
                .allMatch(Breakdown::isEmpty);
    }
}
