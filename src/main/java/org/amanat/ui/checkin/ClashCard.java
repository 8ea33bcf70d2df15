package org.amanat.ui.checkin;

import java.util.List;
import java.util.function.ObjIntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.door.CheckIn;
import org.amanat.model.door.Clash;
import org.amanat.model.door.DoorGuest;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** Guests of whom two doors say what cannot both be true. Somebody looks, and says what is. */
final class ClashCard {

    private final DoorWords words;
    private final UiTexts texts;
    private final ObjIntConsumer<DoorGuest> decide;
    private final VBox rows = new VBox();
    private final Card card;

    /** @param decide is told of a guest and how many of their party are in */
    ClashCard(DoorWords words, ObjIntConsumer<DoorGuest> decide) {
        this.words = words;
        this.texts = words.texts();
        this.decide = decide;
        rows.getStyleClass().add("rows");
        rows.setId("door-clashes");
        card = Card.titled(texts.get("checkin.clashes"), rows);
        show(List.of());
    }

    Card node() {
        return card;
    }

    void show(List<DoorGuest> clashing) {
        rows.getChildren().setAll(clashing.stream().map(this::row).toList());
        if (!clashing.isEmpty()) {
            rows.getChildren().getLast().getStyleClass().add("last-row");
        }
        card.setVisible(!clashing.isEmpty());
        card.setManaged(!clashing.isEmpty());
    }

    private VBox row(DoorGuest guest) {
        boolean twice = guest.standing().clash().orElseThrow() == Clash.LET_IN_TWICE;
        int in = Math.max(1, guest.arrived());
        Button here = Buttons.plain(
                twice ? texts.get("checkin.clash.once", in) : texts.get("checkin.clash.here"),
                () -> decide.accept(guest, in));
        here.setId("door-clash-here");
        Button gone = Buttons.plain(texts.get("checkin.clash.not-here"), () -> decide.accept(guest, 0));
        gone.setId("door-clash-not-here");
        var buttons = new HBox(here, gone);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("buttons");
        return new VBox(Words.strong(words.name(guest)), Words.plain(what(guest)), buttons);
    }

    /** Let in at the main gate at 10:02. Taken back at the side gate at 10:05. */
    private String what(DoorGuest guest) {
        return String.join(
                " ", guest.standing().holding().stream().map(this::what).toList());
    }

    private String what(CheckIn fact) {
        String door = fact.door().isEmpty() ? texts.get("checkin.door.nameless") : fact.door();
        return texts.get(fact.isIn() ? "checkin.clash.in" : "checkin.clash.back", door, words.time(fact.at()));
    }
}
