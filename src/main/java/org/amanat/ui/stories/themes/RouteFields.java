package org.amanat.ui.stories.themes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.model.story.CoarsePlace;
import org.amanat.model.story.Route;
import org.amanat.model.story.Story;
import org.amanat.model.story.Vocabularies;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.ChecksEntry;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.stories.StoryModel;

/** From where, through where and to where; provinces and countries only. */
final class RouteFields {

    private final UiTexts texts;
    private final ChoiceEntry<Optional<CoarsePlace>> origin;
    private final ChecksEntry<CoarsePlace> transit;
    private final ChoiceEntry<Optional<CoarsePlace>> destination;
    private final Form form;

    RouteFields(StoryModel model, UiTexts texts) {
        this.texts = texts;
        origin = choice("route-origin", "story.route.origin");
        origin.onSave(place ->
                model.edit(draft -> draft.route(route -> new Route(place, route.transit(), route.destination()))));
        transit = new ChecksEntry<>("route-transit", texts.get("story.route.transit"), places(), this::name);
        transit.onSave(places ->
                model.edit(draft -> draft.route(route -> new Route(route.origin(), places, route.destination()))));
        destination = choice("route-destination", "story.route.destination");
        destination.onSave(place ->
                model.edit(draft -> draft.route(route -> new Route(route.origin(), route.transit(), place))));
        form = new Form().row(origin, destination).row(transit);
    }

    Form form() {
        return form;
    }

    void show(Story story) {
        origin.set(story.route().origin());
        transit.set(story.route().transit());
        destination.set(story.route().destination());
    }

    private ChoiceEntry<Optional<CoarsePlace>> choice(String id, String labelKey) {
        var values = Stream.concat(
                        Stream.of(Optional.<CoarsePlace>empty()),
                        places().stream().map(Optional::of))
                .toList();
        return ChoiceEntry.searchable(
                id,
                texts.get(labelKey),
                values,
                place -> place.map(this::name).orElseGet(() -> texts.get("story.route.unknown")));
    }

    /** The provinces that the list knows first, then every country by its name. */
    private List<CoarsePlace> places() {
        var provinces = Vocabularies.PLACES.concepts().stream().map(concept -> new CoarsePlace(concept.code()));
        var countries =
                Arrays.stream(Locale.getISOCountries()).map(CoarsePlace::new).sorted(Comparator.comparing(this::name));
        return Stream.concat(provinces, countries).toList();
    }

    private String name(CoarsePlace place) {
        return place.name(texts.language());
    }
}
