package org.amanat.ui.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amanat.model.Language;
import org.amanat.operations.PersonCard;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.plan.Directory;
import org.amanat.ui.common.plan.InvitationTone;

/** Beside the list: everything about the person or the organisation that is chosen, to be changed in place. */
final class ChosenCard {

    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.URDU);
    private static final String SPEAKERS = "speakers";
    private static final String GUESTS = "guests";

    private final UiTexts texts;
    private final Navigator navigator;
    private final Label heading = Words.heading("");
    private final VBox past = new VBox();
    private final VBox content = new VBox();
    private final PortraitModel portrait;
    private final PortraitEntry photograph;
    private final PersonForm person;
    private final OrganisationForm organisation;
    private final Card card;

    ChosenCard(
            PeopleModel model,
            PortraitModel portrait,
            Directory directory,
            UiTexts texts,
            Clock clock,
            Navigator navigator,
            FileChoice files) {
        this.portrait = portrait;
        photograph = new PortraitEntry(portrait, texts, files);
        this.texts = texts;
        this.navigator = navigator;
        heading.setId("people-heading");
        past.getStyleClass().add("appearance-rows");
        content.getStyleClass().add("inspector");
        person = new PersonForm(model, directory, LANGUAGES, texts, clock);
        organisation = new OrganisationForm(model, LANGUAGES, texts);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sheet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        card = new Card(scroll);
        card.getStyleClass().add("scrolling");
        model.chosenProperty().subscribe(this::show);
    }

    Node node() {
        return card;
    }

    private void show(PeopleModel.Chosen chosen) {
        switch (chosen) {
            case PeopleModel.Chosen.Nothing() ->
                content.getChildren().setAll(Words.quiet(texts.get("ui.people.choose")));
            case PeopleModel.Chosen.Someone(var shown) -> {
                heading.setText(texts.best(shown.person().name()));
                person.show(shown.person(), shown.organisation());
                past(shown);
                portrait.show(shown.person().id());
                fill(heading, photograph, person.node(), Words.heading(texts.get("ui.people.past")), past);
            }
            case PeopleModel.Chosen.Body(var body) -> {
                heading.setText(texts.best(body.name()));
                organisation.show(body);
                fill(heading, organisation.node());
            }
        }
    }

    /** What is there stays there, so that the field that is being typed in keeps the focus. */
    private void fill(Node... nodes) {
        if (!content.getChildren().equals(List.of(nodes))) {
            content.getChildren().setAll(nodes);
        }
    }

    private void past(PersonCard shown) {
        past.getChildren().clear();
        shown.parts().forEach(part -> {
            String role = texts.name(part.appearance().role());
            String item = part.item().title().isEmpty()
                    ? texts.name(part.item().kind())
                    : texts.best(part.item().title());
            past.getChildren()
                    .add(line(
                            texts.best(part.event().title()),
                            texts.get(
                                    "ui.people.past-part",
                                    texts.date(part.event().date()),
                                    role,
                                    item),
                            new Pill(
                                    texts.name(part.appearance().invitation()),
                                    InvitationTone.of(part.appearance().invitation())),
                            new Place.AnEventTab(
                                    part.event().id(),
                                    SPEAKERS,
                                    Optional.of(new Place.Thing.APerson(
                                            shown.person().id())))));
        });
        shown.visits()
                .forEach(visit -> past.getChildren()
                        .add(line(
                                texts.best(visit.event().title()),
                                texts.get(
                                        "ui.people.past-visit",
                                        texts.date(visit.event().date()),
                                        texts.name(visit.attendance().part())),
                                new Pill(texts.name(visit.attendance().state()), Pill.Tone.PLAIN),
                                new Place.AnEventTab(
                                        visit.event().id(),
                                        GUESTS,
                                        Optional.of(new Place.Thing.APerson(
                                                shown.person().id()))))));
        if (past.getChildren().isEmpty()) {
            past.getChildren().add(Words.quiet(texts.get("ui.people.no-past")));
        }
    }

    private Node line(String event, String what, Pill state, Place place) {
        var words = new VBox(Words.plain(event), Words.small(what));
        var end = new HBox(state, Buttons.quiet(texts.get("ui.people.go"), () -> navigator.open(place)));
        end.getStyleClass().add("buttons");
        end.setAlignment(Pos.CENTER_RIGHT);
        end.setMinWidth(Region.USE_PREF_SIZE);
        return Card.apart(words, end);
    }
}
