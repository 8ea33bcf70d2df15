package org.amanat.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.model.event.EventSummary;
import org.amanat.model.people.Organisation;
import org.amanat.model.texts.Match;
import org.amanat.operations.Finding;
import org.amanat.ui.common.LeftToRight;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;

/** What was found, as the person reads it, in its groups. */
final class Hits {

    /** Of each group. */
    private static final int MOST = 5;

    private static final String PROGRAMME = "programme";
    private static final String SPEAKERS = "speakers";
    private static final String GUESTS = "guests";

    private final UiTexts texts;

    Hits(UiTexts texts) {
        this.texts = texts;
    }

    /** Groups one after another; in each, what begins with what was typed comes first. */
    List<Hit> of(List<Finding> all, String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        var match = Match.of(typed);
        var found =
                all.stream().filter(finding -> match.inFolded(words(finding))).toList();
        return Stream.of(Hit.Group.values())
                .flatMap(group -> found.stream()
                        .filter(finding -> group(finding) == group)
                        .sorted(Comparator.comparing(finding -> !finding.words().startsWith(match.folded())))
                        .limit(MOST))
                .map(this::hit)
                .toList();
    }

    /** An event is found by its date too, as the screen writes it. */
    private String words(Finding finding) {
        return finding instanceof Finding.AnEvent(var event, var words)
                ? words + " " + Match.fold(texts.date(event.date()))
                : finding.words();
    }

    private static Hit.Group group(Finding finding) {
        return switch (finding) {
            case Finding.AnEvent event -> Hit.Group.EVENTS;
            case Finding.APerson person -> Hit.Group.PERSONS;
            case Finding.AnOrganisation organisation -> Hit.Group.ORGANISATIONS;
            case Finding.AVenue venue -> Hit.Group.VENUES;
            case Finding.AnItem item -> Hit.Group.ITEMS;
            case Finding.AStory story -> Hit.Group.STORIES;
        };
    }

    private Hit hit(Finding finding) {
        var group = group(finding);
        return switch (finding) {
            case Finding.AnEvent(var event, var words) ->
                new Hit(group, texts.best(event.title()), when(event), Optional.of(new Place.AnEvent(event.id())));
            case Finding.AnItem(var item, var event, var words) ->
                new Hit(
                        group,
                        item.title().isEmpty() ? texts.name(item.kind()) : texts.best(item.title()),
                        line(texts.best(event.title()), texts.date(event.date())),
                        Optional.of(new Place.AnEventTab(
                                event.id(), PROGRAMME, Optional.of(new Place.Thing.AnItem(item.id())))));
            case Finding.APerson(var person, var organisation, var lately, var words) ->
                new Hit(
                        group,
                        texts.best(person.name()),
                        line(
                                texts.best(person.office()),
                                organisation
                                        .map(Organisation::name)
                                        .map(texts::best)
                                        .orElse(""),
                                LeftToRight.whole(person.phone()),
                                lately.isPresent() ? "" : texts.get("ui.search.nowhere")),
                        lately.map(Hits::place).or(() -> Optional.of(new Place.People(Optional.of(person.id())))));
            case Finding.AStory(var story, var pseudonym, var themes, var words) ->
                new Hit(
                        group,
                        texts.best(pseudonym),
                        line(themes.stream().map(texts::best).toArray(String[]::new)),
                        Optional.of(new Place.AStory(story)));
            case Finding.AnOrganisation(var organisation, var lately, var words) ->
                new Hit(
                        group,
                        texts.best(organisation.name()),
                        line(
                                texts.name(organisation.sector()),
                                lately.isPresent() ? "" : texts.get("ui.search.nowhere")),
                        lately.map(Hits::place));
            case Finding.AVenue(var venue, var lately, var words) ->
                new Hit(
                        group,
                        texts.best(venue.name()),
                        line(texts.best(venue.address()), lately.isPresent() ? "" : texts.get("ui.search.nowhere")),
                        lately.map(Place.AnEvent::new));
        };
    }

    private static Place place(Finding.Part part) {
        return new Place.AnEventTab(
                part.event(), part.appears() ? SPEAKERS : GUESTS, Optional.of(new Place.Thing.APerson(part.person())));
    }

    private String when(EventSummary event) {
        return line(texts.date(event.date()), event.venue().map(texts::best).orElse(""));
    }

    private static String line(String... parts) {
        return String.join(
                " · ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }
}
