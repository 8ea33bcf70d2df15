package org.amanat.ui.checkin;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.amanat.model.door.DoorGuest;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** Those who are found, under the box. The keyboard stays in the box; the arrows move in here. */
final class FoundList {

    private static final double ROW = 68;
    /** More than these nobody reads while a queue waits: one more letter is faster. */
    private static final int SEEN = 50;

    private final UiTexts texts;
    private final ListView<DoorGuest> list = new ListView<>();
    private final Label more = Words.small("");
    private final Card card;
    private boolean moved;
    private boolean typed;

    FoundList(DoorWords words, Consumer<DoorGuest> act) {
        this.texts = words.texts();
        list.setId("door-found");
        list.getStyleClass().add("door-found");
        list.setAccessibleText(texts.get("checkin.found"));
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new GuestCell(words, act));
        card = new Card(list, more);
        card.getStyleClass().add("door-sheet");
    }

    Card node() {
        return card;
    }

    /**
     * @param typed whether something was typed, so that the first is meant unless another is chosen
     * @param nobody why nobody is found, if nobody is
     */
    void show(List<DoorGuest> found, boolean typed, Optional<String> nobody) {
        var seen = found.stream().limit(SEEN).toList();
        moved = false;
        this.typed = typed;
        list.getItems().setAll(seen);
        if (typed) {
            list.getSelectionModel().selectFirst();
        }
        list.scrollTo(0);
        list.setVisible(!seen.isEmpty());
        list.setManaged(!seen.isEmpty());
        list.setPrefHeight(seen.size() * ROW + 2);
        String rest = found.size() > SEEN ? texts.get("checkin.more", found.size() - SEEN) : nobody.orElse("");
        more.setText(rest);
        more.setVisible(!rest.isEmpty());
        more.setManaged(!rest.isEmpty());
        card.setVisible(!seen.isEmpty() || !rest.isEmpty());
        card.setManaged(card.isVisible());
    }

    void move(int places) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            moved = true;
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + places, 0, last);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 1));
        }
    }

    /** Whether somebody was chosen with the arrows, so that it is meant. */
    boolean isMoved() {
        return moved;
    }

    /** Hears whenever somebody else is chosen, or nobody. */
    void onChosen(Runnable hears) {
        list.getSelectionModel().selectedItemProperty().subscribe((_, _) -> hears.run());
    }

    /** Whom Enter would let in: the first who fits what was typed, or whoever was chosen with the arrows. */
    Optional<DoorGuest> meant() {
        return typed || moved ? chosen() : Optional.empty();
    }

    Optional<DoorGuest> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }
}
