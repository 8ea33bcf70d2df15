package org.amanat.ui.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.amanat.model.Language;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.InvitationState;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Focus;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.plan.Appearances;
import org.amanat.ui.common.plan.Directory;

/** The speakers on one sheet and the chosen one on another. */
final class SpeakersView extends GridPane {

    private static final double LIST_PERCENT = 45;
    private static final double INVITATION_WIDTH = 150;

    private final SpeakersModel model;
    private final PortraitModel portrait;
    private final PortraitEntry photograph;
    private final Appearances appearances;
    private final Directory directory;
    private final UiTexts texts;
    private final Clock clock;
    private final TextField search = new TextField();
    private final ListView<Speaker> list = new ListView<>();
    private final AddSpeaker add;
    private final Label heading = Words.heading("");
    private final VBox parts = new VBox();
    private final VBox inspector = new VBox();
    private List<Language> languages = List.of();
    private Optional<PersonForm> form = Optional.empty();
    private Optional<Speaker> inspected = Optional.empty();
    private boolean showing;

    /** @param clock says which day it is */
    SpeakersView(
            SpeakersModel model,
            PortraitModel portrait,
            PortraitEntry photograph,
            Appearances appearances,
            Directory directory,
            UiTexts texts,
            Clock clock) {
        this.portrait = portrait;
        this.photograph = photograph;
        this.clock = clock;
        this.model = model;
        this.appearances = appearances;
        this.directory = directory;
        this.texts = texts;
        add = new AddSpeaker(model, appearances, directory, texts);
        prepareList();
        parts.getStyleClass().add("appearance-rows");
        heading.setId("speaker-heading");
        inspector.getStyleClass().add("inspector");
        getStyleClass().add("sheets");
        arrange();
        model.shownProperty().subscribe(this::show);
    }

    /** Goes to where somebody is added. */
    void startAdding() {
        add.start();
    }

    private void prepareList() {
        search.setId("search-speakers");
        search.setPromptText(texts.get("ui.people.search"));
        search.setAccessibleText(texts.get("ui.people.search"));
        search.textProperty().subscribe((_, typed) -> model.search(typed == null ? "" : typed));
        list.setId("speakers");
        list.getStyleClass().add("speakers-list");
        list.setAccessibleText(texts.get("ui.people.tab"));
        list.setCellFactory(_ -> new SpeakerCell(texts));
        list.setPlaceholder(Words.quiet(texts.get("ui.people.nobody")));
        list.getSelectionModel().selectedItemProperty().subscribe((_, speaker) -> {
            if (!showing && speaker != null) {
                model.choose(speaker.id());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private void show(SpeakersModel.Shown now) {
        showing = true;
        if (!list.getItems().equals(now.found())) {
            list.getItems().setAll(now.found());
        }
        now.chosenSpeaker().ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
        showing = false;
        model.plan().ifPresent(plan -> {
            add.show(plan);
            languages(plan);
        });
        inspector.setVisible(now.chosenSpeaker().isPresent());
        now.chosenSpeaker().ifPresent(this::inspect);
    }

    private void inspect(Speaker speaker) {
        boolean another =
                inspected.filter(before -> !before.id().equals(speaker.id())).isPresent();
        if (another && Focus.within(inspector).isPresent()) {
            list.requestFocus();
        }
        boolean otherParts = inspected
                .filter(before -> before.parts().equals(speaker.parts()))
                .isEmpty();
        inspected = Optional.of(speaker);
        heading.setText(texts.best(speaker.person().name()));
        portrait.show(speaker.id());
        form.ifPresent(fields -> fields.show(speaker.person(), speaker.organisation()));
        if (otherParts) {
            parts.getChildren().setAll(speaker.parts().stream().map(this::part).toList());
        }
    }

    /** What the person does in one item, with the invitation, which can be changed here. */
    private Node part(Speaker.Part part) {
        var id = part.appearance().id();
        String title = part.item().title().isEmpty()
                ? texts.name(part.item().kind())
                : texts.best(part.item().title());
        var invitation = ChoiceEntry.of(
                "speaker-invitation-" + id,
                texts.get("ui.people.invitation-to", title),
                List.of(InvitationState.values()),
                texts::name);
        invitation.set(part.appearance().invitation());
        invitation.onSave(state -> appearances.changeInvitation(id, state));
        var words = new VBox(
                Words.plain(title), Words.small(texts.name(part.appearance().role())));
        invitation.control().setMinWidth(INVITATION_WIDTH);
        return Card.apart(words, invitation.control());
    }

    private void languages(EventPlan plan) {
        if (!languages.equals(plan.event().languages())) {
            languages = plan.event().languages();
            var fields = new PersonForm(model, directory, languages, texts, clock);
            form = Optional.of(fields);
            inspector
                    .getChildren()
                    .setAll(heading, photograph, Words.strong(texts.get("ui.people.appears-in")), parts, fields.node());
        }
    }

    private void arrange() {
        for (double percent : new double[] {LIST_PERCENT, 100 - LIST_PERCENT}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            getColumnConstraints().add(column);
        }
        var row = new RowConstraints();
        row.setPercentHeight(100);
        getRowConstraints().add(row);
        var scroll = new ScrollPane(inspector);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sheet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var person = new Card(scroll);
        person.getStyleClass().add("scrolling");
        add(new Card(search, list, add), 0, 0);
        add(person, 1, 0);
    }
}
