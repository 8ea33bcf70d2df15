package org.amanat.ui.guests;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.Guest;
import org.amanat.model.attendance.GuestPart;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.people.PersonId;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.LeftToRight;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.Toast;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** Under the table: what can be done with those who are chosen in it. Enter and Delete in the table do the same. */
final class ChosenGuests extends HBox {

    private final GuestsModel model;
    private final GuestsTable table;
    private final UiTexts texts;
    private final Toast toast;
    private final Label count = Words.quiet("");

    /** What can be printed for guests, one for each or a row for each. */
    private static final List<DocumentKind> PAPERS = List.of(
            DocumentKind.INVITATION_LETTERS,
            DocumentKind.BADGES,
            DocumentKind.NAME_PLATES,
            DocumentKind.CERTIFICATES,
            DocumentKind.ATTENDANCE_SHEET);

    /** What prints one badge at once, as at the door. */
    private static final KeyCodeCombination BADGE = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    /**
     * @param print makes a document for certain people
     * @param badge prints the badge of one at once
     */
    ChosenGuests(
            GuestsModel model,
            GuestsTable table,
            UiTexts texts,
            Toast toast,
            Consumer<Place.Thing.APaper> print,
            Consumer<Guest> badge) {
        this.model = model;
        this.table = table;
        this.texts = texts;
        this.toast = toast;
        var states = new MenuButton(texts.get("ui.guests.change"));
        states.setId("guests-change");
        states.setMinWidth(USE_PREF_SIZE);
        for (AttendanceState state : AttendanceState.values()) {
            var item = new MenuItem(texts.name(state));
            item.setId("guests-change-" + Texts.kebab(state));
            item.setOnAction(_ -> model.change(table.chosen(), state));
            states.getItems().add(item);
        }
        var parts = parts();
        var together = together();
        var papers = papers(print, badge);
        Button remove = Buttons.quiet(texts.get("ui.guests.remove"), this::remove);
        remove.setId("guests-remove");
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("buttons");
        // they stand at the lower edge of the window
        Stream.of(papers, states, parts, together).forEach(menu -> menu.setPopupSide(Side.TOP));
        getChildren().addAll(between, papers, states, parts, together, remove);
        table.control().getSelectionModel().getSelectedItems().addListener((ListChangeListener<Guest>) _ -> show());
        table.control().setOnKeyPressed(event -> {
            if (BADGE.match(event) && table.chosen().size() == 1) {
                event.consume();
                ofFirst(badge);
            } else if (event.getCode() == KeyCode.DELETE) {
                remove();
            } else if (event.getCode() == KeyCode.ENTER && !table.chosen().isEmpty()) {
                states.requestFocus();
                states.show();
            }
        });
        show();
    }

    /** How many are chosen. */
    Label count() {
        return count;
    }

    private MenuButton papers(Consumer<Place.Thing.APaper> print, Consumer<Guest> badge) {
        var papers = new MenuButton(texts.get("ui.guests.print"));
        papers.setId("guests-print");
        papers.setMinWidth(USE_PREF_SIZE);
        var one = item(
                "guests-badge",
                texts.get("ui.guests.badge", LeftToRight.whole(BADGE.getDisplayText())),
                () -> ofFirst(badge));
        papers.setOnShowing(_ -> one.setDisable(table.chosen().size() != 1));
        papers.getItems().addAll(one, new SeparatorMenuItem());
        for (var kind : PAPERS) {
            papers.getItems()
                    .add(item(
                            "guests-print-" + Texts.kebab(kind),
                            texts.name(kind),
                            () -> print.accept(new Place.Thing.APaper(kind, persons()))));
        }
        return papers;
    }

    private Set<PersonId> persons() {
        return table.chosen().stream().map(guest -> guest.person().id()).collect(Collectors.toSet());
    }

    /** What they come for. */
    private MenuButton parts() {
        var parts = new MenuButton(texts.get("ui.guests.part"));
        parts.setId("guests-part");
        parts.setMinWidth(USE_PREF_SIZE);
        for (var part : GuestPart.values()) {
            parts.getItems()
                    .add(item(
                            "guests-part-" + Texts.kebab(part),
                            texts.name(part),
                            () -> model.assign(table.chosen(), part)));
        }
        return parts;
    }

    /** With whom they come. */
    private MenuButton together() {
        var together = new MenuButton(texts.get("ui.guests.party"));
        together.setId("guests-party");
        together.setMinWidth(USE_PREF_SIZE);
        var make = item(
                "guests-party-make",
                texts.get("ui.guests.party.make"),
                () -> model.parties().together(table.chosen()));
        var more = item(
                "guests-party-more",
                texts.get("ui.guests.party.more"),
                () -> ofFirst(guest -> model.parties().more(guest, 1)));
        var fewer = item(
                "guests-party-fewer",
                texts.get("ui.guests.party.fewer"),
                () -> ofFirst(guest -> model.parties().more(guest, -1)));
        var apart = item(
                "guests-party-dissolve",
                texts.get("ui.guests.party.dissolve"),
                () -> ofFirst(model.parties()::dissolve));
        together.getItems().setAll(make, more, fewer, apart);
        together.setOnShowing(_ -> {
            boolean none = table.chosen().stream()
                    .findFirst()
                    .flatMap(model.parties()::of)
                    .isEmpty();
            Stream.of(more, fewer, apart).forEach(item -> item.setDisable(none));
        });
        return together;
    }

    private void ofFirst(Consumer<Guest> action) {
        table.chosen().stream().findFirst().ifPresent(action);
    }

    private static MenuItem item(String id, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void remove() {
        List<Guest> chosen = table.chosen();
        if (!chosen.isEmpty()) {
            boolean rest = model.parties().leavesUnnamed(chosen);
            model.remove(chosen);
            String removed = chosen.size() == 1
                    ? texts.get("ui.guests.removed.one")
                    : texts.get("ui.guests.removed.many", chosen.size());
            String sentence = rest ? texts.get("ui.guests.removed.rest", removed) : removed;
            toast.show(sentence, texts.get("ui.undo"), model::undo);
        }
    }

    private void show() {
        int chosen = table.chosen().size();
        setDisable(chosen == 0);
        count.setText(
                switch (chosen) {
                    case 0 -> "";
                    case 1 -> texts.get("ui.guests.chosen.one");
                    default -> texts.get("ui.guests.chosen.many", chosen);
                });
    }
}
