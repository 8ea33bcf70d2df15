package org.amanat.ui.checkin;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.event.EventId;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.dialog.FileKind;
import org.amanat.ui.common.form.TextEntry;
import org.amanat.ui.common.preferences.PreferenceStore;

/** Two doors: what this one is called, the packet to write, the packet to read, and the copy that it begins with. */
final class TwoDoorsPane {

    private static final String FILE = "check-in";
    private static final String COPY = "second-door";

    private final UiTexts texts;
    private final Dialogs dialogs;
    private final FileChoice files;
    private final PreferenceStore preferences;
    private final PacketsModel model;

    TwoDoorsPane(DoorDesk desk, Dialogs dialogs, PacketsModel model) {
        this.texts = desk.texts();
        this.dialogs = dialogs;
        this.files = desk.files();
        this.preferences = desk.preferences();
        this.model = model;
    }

    void show(EventId event) {
        var name = TextEntry.line("door-own-name", texts.get("checkin.door.name"));
        name.set(preferences.get().door());
        name.onSave(named -> preferences.change(preferences.get().withDoor(named)));
        var pane = Card.titled(
                texts.get("checkin.doors.title"),
                Words.plain(texts.get("checkin.doors.how")),
                name.node(),
                action(
                        "door-write",
                        "checkin.packet.write",
                        "checkin.packet.write.more",
                        () -> after(files.toSave(FileKind.DOOR_PACKET, FILE), file -> model.write(event, file))),
                action(
                        "door-read",
                        "checkin.packet.read.verb",
                        "checkin.packet.read.more",
                        () -> after(files.toOpen(FileKind.DOOR_PACKET), model::read)),
                action(
                        "door-copy",
                        "checkin.copy",
                        "checkin.copy.more",
                        () -> after(files.toSave(FileKind.WORKSPACE, COPY), model::copy)),
                close());
        pane.getStyleClass().addAll("dialog", "wide-dialog");
        dialogs.show(pane);
    }

    private void after(Optional<Path> file, Consumer<Path> then) {
        file.ifPresent(chosen -> {
            dialogs.close();
            then.accept(chosen);
        });
    }

    private VBox action(String id, String verbKey, String moreKey, Runnable act) {
        Button button = Buttons.plain(texts.get(verbKey), act);
        button.setId(id);
        return new VBox(button, Words.small(texts.get(moreKey)));
    }

    private HBox close() {
        Button close = Buttons.plain(texts.get("checkin.close"), dialogs::close);
        close.setCancelButton(true);
        close.setId("door-cancel");
        var buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }
}
