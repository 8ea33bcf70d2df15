package org.amanat.ui.people;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventSummary;
import org.amanat.model.event.Role;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Sector;
import org.amanat.ui.common.EvenRow;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.plan.Directory;

/** Over the list: the words that are looked for, and what it is narrowed down to. */
final class PeopleFilters extends VBox {

    private static final double GAP = 8;

    private final PeopleModel model;
    private final Directory directory;
    private final UiTexts texts;
    private final TextField search = new TextField();

    PeopleFilters(PeopleModel model, Directory directory, UiTexts texts) {
        this.model = model;
        this.directory = directory;
        this.texts = texts;
        search.setId("people-search");
        search.setPromptText(texts.get("ui.people.search-all"));
        search.setAccessibleText(texts.get("ui.people.search-all"));
        search.textProperty().bindBidirectional(model.list().queryProperty());
        var show = ChoiceEntry.of(
                "people-show", texts.get("ui.people.show"), List.of(PeopleFilter.Show.values()), this::name);
        show.set(PeopleFilter.Show.EVERYTHING);
        show.onSave(chosen -> model.list().filterProperty().set(now().with(chosen)));
        var sectors = ChoiceEntry.of(
                "people-in-sector",
                texts.get("ui.people.sector"),
                withAll(Sector.values()),
                sector -> sector.map(texts::name).orElseGet(() -> texts.get("ui.people.all-sectors")));
        sectors.set(Optional.empty());
        sectors.onSave(chosen -> model.list().filterProperty().set(now().withSector(chosen)));
        var roles = ChoiceEntry.of(
                "people-in-role",
                texts.get("ui.people.role"),
                withAll(Role.values()),
                role -> role.map(texts::name).orElseGet(() -> texts.get("ui.people.all-roles")));
        roles.set(Optional.empty());
        roles.onSave(chosen -> model.list().filterProperty().set(now().withRole(chosen)));
        getStyleClass().add("form");
        getChildren()
                .addAll(
                        search,
                        new EvenRow(
                                GAP,
                                GAP,
                                show.control(),
                                organisations().control(),
                                sectors.control(),
                                roles.control(),
                                events().control()));
    }

    /** Goes to the line for the words. */
    void start() {
        search.requestFocus();
    }

    private ChoiceEntry<Optional<EventId>> events() {
        var events = ChoiceEntry.<Optional<EventId>>of(
                "people-at-event", texts.get("ui.people.event"), List.of(Optional.empty()), this::eventName);
        events.set(Optional.empty());
        events.onSave(chosen -> model.list().filterProperty().set(now().withEvent(chosen)));
        model.eventsProperty().subscribe(known -> {
            events.among(Stream.concat(
                            Stream.of(Optional.<EventId>empty()),
                            known.stream().map(EventSummary::id).map(Optional::of))
                    .toList());
            events.set(now().event());
        });
        return events;
    }

    private ChoiceEntry<Optional<OrganisationId>> organisations() {
        var organisations = ChoiceEntry.<Optional<OrganisationId>>searchable(
                "people-of-organisation",
                texts.get("ui.people.organisation"),
                List.of(Optional.empty()),
                id -> id.map(this::organisationName).orElseGet(() -> texts.get("ui.people.all-organisations")));
        organisations.set(Optional.empty());
        organisations.onSave(chosen -> model.list().filterProperty().set(now().withOrganisation(chosen)));
        directory.organisationsProperty().subscribe(known -> {
            organisations.among(Stream.concat(
                            Stream.of(Optional.<OrganisationId>empty()),
                            known.stream()
                                    .sorted(Comparator.comparing(body -> texts.best(body.name())))
                                    .map(Organisation::id)
                                    .map(Optional::of))
                    .toList());
            organisations.set(now().organisation());
        });
        return organisations;
    }

    private String organisationName(OrganisationId id) {
        return directory
                .organisation(id)
                .map(Organisation::name)
                .map(texts::best)
                .orElse("");
    }

    private String eventName(Optional<EventId> id) {
        return id.map(one -> model.eventsProperty().get().stream()
                        .filter(event -> event.id().equals(one))
                        .map(event -> texts.best(event.title()))
                        .collect(Collectors.joining()))
                .orElseGet(() -> texts.get("ui.people.all-events"));
    }

    private PeopleFilter now() {
        return Objects.requireNonNull(model.list().filterProperty().get());
    }

    private String name(PeopleFilter.Show show) {
        return texts.get(
                switch (show) {
                    case EVERYTHING -> "ui.people.show.everything";
                    case PERSONS -> "ui.people.show.persons";
                    case ORGANISATIONS -> "ui.people.show.organisations";
                    case AGREED_TO_PHOTOGRAPH -> "ui.people.show.photograph";
                    case NAME_AGREED -> "ui.people.show.name-agreed";
                    case NAME_REFUSED -> "ui.people.show.name-refused";
                    case NAME_NOT_ASKED -> "ui.people.show.name-not-asked";
                    case INCOMPLETE -> "ui.people.show.incomplete";
                });
    }

    private static <E> List<Optional<E>> withAll(E[] constants) {
        return Stream.concat(
                        Stream.of(Optional.<E>empty()), Stream.of(constants).map(Optional::of))
                .toList();
    }
}
