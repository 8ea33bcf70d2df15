package org.amanat.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.importing.Decision;
import org.amanat.model.importing.Known;
import org.amanat.model.importing.KnownOrganisation;
import org.amanat.model.importing.KnownPerson;
import org.amanat.model.importing.ListedOrganisation;
import org.amanat.model.importing.ListedPerson;
import org.amanat.model.people.Phone;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.LeftToRight;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.form.ChoiceEntry;
import org.jspecify.annotations.Nullable;

/** The fourth step: rows that look like somebody who is there, side by side with them, and what becomes of each. */
final class PeoplePane extends VBox {

    private static final double SIDE = 240;

    private final ImportModel model;
    private final UiTexts texts;
    private final ListView<Asked> list = new ListView<>();

    PeoplePane(ImportModel model, UiTexts texts) {
        this.model = model;
        this.texts = texts;
        list.setId("import-people");
        list.setAccessibleText(texts.get("ui.import.step.people"));
        list.setCellFactory(_ -> new Cell());
        list.getStyleClass().add("quiet-table");
        VBox.setVgrow(list, Priority.ALWAYS);
        var more = Words.quiet("");
        var card = Card.titled(texts.get("ui.import.people"), more, list);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        model.stepProperty()
                .subscribe(
                        _ -> more.setText(texts.get(about("ui.import.people.more", "ui.import.organisations.more"))));
        model.lines().addListener((ListChangeListener<Line>) _ -> show());
        model.lookalikes().completeProperty().subscribe(this::show);
    }

    /** A row with those whom it may mean. */
    private record Asked(Line line, List<Known> known) {

        boolean isAbout(Asked other) {
            return line.at() == other.line.at() && line.row().equals(other.line.row()) && known.equals(other.known);
        }
    }

    private void show() {
        var asked = model.lines().stream()
                .filter(this::isAsked)
                .map(line -> new Asked(line, model.lookalikes().of(line)))
                .toList();
        if (list.getItems().size() == asked.size()) {
            // One by one, so that the choice that was just made keeps the keyboard.
            for (int at = 0; at < asked.size(); at++) {
                if (!list.getItems().get(at).equals(asked.get(at))) {
                    list.getItems().set(at, asked.get(at));
                }
            }
        } else {
            list.getItems().setAll(asked);
        }
    }

    /** Also of a row that somebody decided on: it stays where it was. */
    private boolean isAsked(Line line) {
        return model.isDoubtful(line)
                || (line.chosen().isPresent()
                        && !line.row().held()
                        && !line.row().problems().isEmpty());
    }

    private final class Cell extends ListCell<Asked> {

        private Optional<Asked> shown = Optional.empty();
        private Optional<ChoiceEntry<Decision>> choice = Optional.empty();

        @Override
        protected void updateItem(@Nullable Asked asked, boolean empty) {
            super.updateItem(asked, empty);
            if (asked == null || empty) {
                shown = Optional.empty();
                setGraphic(null);
            } else if (shown.filter(asked::isAbout).isPresent()) {
                shown = Optional.of(asked);
                choice.ifPresent(entry -> entry.set(model.decision(asked.line())));
            } else {
                var entry = choice(asked);
                shown = Optional.of(asked);
                choice = Optional.of(entry);
                setGraphic(pair(asked, entry));
            }
        }
    }

    private ChoiceEntry<Decision> choice(Asked asked) {
        var line = asked.line();
        var choices = new ArrayList<Decision>();
        asked.known().forEach(known -> choices.add(known.same()));
        choices.add(new Decision.Add());
        choices.add(new Decision.LeaveOut());
        var choice = ChoiceEntry.<Decision>of(
                "import-decision-" + line.at(),
                texts.get("ui.import.becomes", line.row().row().number()),
                choices,
                decision -> name(decision, asked.known()));
        choice.set(model.decision(line));
        choice.onSave(decision -> model.decide(line, decision));
        return choice;
    }

    private HBox pair(Asked asked, ChoiceEntry<Decision> choice) {
        var pair = new HBox(side(row(asked.line())), side(there(asked)), choice.control());
        pair.setAlignment(Pos.CENTER_LEFT);
        pair.getStyleClass().add("apart");
        return pair;
    }

    private static VBox side(VBox side) {
        side.setPrefWidth(SIDE);
        side.setMinWidth(0);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private VBox row(Line line) {
        String where = texts.get("ui.import.of-row", line.row().row().number());
        return switch (line.row().listed()) {
            case ListedPerson said ->
                stacked(
                        texts.best(said.name()),
                        joined(texts.best(said.organisation()), said.phones(), said.email()),
                        where);
            case ListedOrganisation said ->
                stacked(texts.best(said.name()), joined(said.website(), said.phones(), said.email()), where);
        };
    }

    private VBox there(Asked asked) {
        if (asked.known().isEmpty()) {
            return new VBox(Words.small(asked.line().row().why(texts.texts())));
        }
        Known known = asked.known().getFirst();
        String reasons = known.reasons().stream().sorted().map(texts::name).collect(Collectors.joining(" "));
        return stacked(texts.best(known.name()), reach(known), texts.get("ui.import.in-file", reasons));
    }

    private String reach(Known known) {
        return switch (known) {
            case KnownPerson(var person, var _) ->
                joined(
                        texts.best(person.office()),
                        person.phones().stream().map(Phone::written).toList(),
                        person.email());
            case KnownOrganisation(var organisation, var _) ->
                joined(
                        organisation.website(),
                        organisation.phones().stream().map(Phone::written).toList(),
                        organisation.email());
        };
    }

    private static VBox stacked(String name, String reach, String where) {
        var lines = new VBox(Words.strong(name));
        if (!reach.isEmpty()) {
            lines.getChildren().add(Words.small(reach));
        }
        lines.getChildren().add(Words.small(where));
        return lines;
    }

    private static String joined(String first, List<String> phones, String email) {
        return Stream.of(Stream.of(first), phones.stream().map(LeftToRight::whole), Stream.of(email))
                .flatMap(parts -> parts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String name(Decision decision, List<Known> known) {
        return switch (decision) {
            case Decision.Add() -> texts.get(about("ui.import.add-person", "ui.import.add-organisation"));
            case Decision.LeaveOut() -> texts.get("ui.import.leave-out");
            case Decision.Same _, Decision.SameOrganisation _ ->
                known.size() == 1
                        ? texts.get(about("ui.import.same-person", "ui.import.same-organisation"))
                        : texts.get(
                                "ui.import.same-as",
                                known.stream()
                                        .filter(one -> one.same().equals(decision))
                                        .map(one -> texts.best(one.name()))
                                        .findFirst()
                                        .orElse(""));
        };
    }

    private String about(String people, String organisations) {
        return switch (model.subject()) {
            case PEOPLE -> people;
            case ORGANISATIONS -> organisations;
        };
    }
}
