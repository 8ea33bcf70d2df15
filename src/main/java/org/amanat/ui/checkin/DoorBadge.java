package org.amanat.ui.checkin;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.amanat.model.door.DoorGuest;
import org.amanat.ui.common.BadgePrint;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Pill.Tone;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;

/** A badge at the door: of whoever is chosen, else of whoever came last. */
final class DoorBadge {

    private final CheckInModel model;
    private final FoundList found;
    private final DoorWords words;
    private final BadgePrint badges;
    private final Dialogs dialogs;
    private final Runnable toBox;
    private final Label whom = Words.quiet("");
    private final Button button;
    private final HBox node;

    /**
     * @param keys what is pressed instead of the button
     * @param toBox takes the keyboard to the box, where it comes back to after the dialog
     */
    DoorBadge(
            CheckInModel model,
            FoundList found,
            DoorWords words,
            BadgePrint badges,
            Dialogs dialogs,
            Node keys,
            Runnable toBox) {
        this.model = model;
        this.found = found;
        this.words = words;
        this.badges = badges;
        this.dialogs = dialogs;
        this.toBox = toBox;
        button = Buttons.plain(words.texts().get("checkin.badge"), this::print);
        button.setId("door-badge");
        button.setGraphic(keys);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().add("keyed");
        button.setMinWidth(Region.USE_PREF_SIZE);
        whom.setId("door-badge-whom");
        node = new HBox(button, whom);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("buttons");
        found.onChosen(this::refresh);
        model.lastIn().guestProperty().subscribe(_ -> refresh());
    }

    /** The button, and beside it whose badge it prints, or why there is none. */
    HBox node() {
        return node;
    }

    void print() {
        if (dialogs.isOpen()) {
            return;
        }
        guest().ifPresentOrElse(this::print, () -> model.say(new Said(Tone.CHECK, reason(), "")));
    }

    private void print(DoorGuest guest) {
        model.event().ifPresent(event -> {
            toBox.run();
            badges.open(event, guest.person(), told -> model.say(new Said(Tone.GOOD, told, "")));
        });
    }

    private Optional<DoorGuest> guest() {
        return found.meant().or(() -> model.lastIn().guestProperty().get()).filter(DoorGuest::isKnown);
    }

    /** Looks again who is meant. */
    void refresh() {
        var guest = guest();
        button.setDisable(guest.isEmpty());
        whom.setText(guest.map(one -> words.texts().get("checkin.badge.of", words.name(one)))
                .orElseGet(this::reason));
    }

    private String reason() {
        return words.texts().get(found.meant().isEmpty() ? "checkin.badge.nobody" : "checkin.badge.nameless");
    }
}
