package org.amanat.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.LeftToRight;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;

/** The file itself: where it lies, its backups, its passphrase. */
final class FileCard {

    private final Card card;

    FileCard(SettingsModel model, UiTexts texts, Dialogs dialogs) {
        Label told = Words.quiet("");
        told.setId("file-told");
        Button passphrase = Buttons.plain(
                texts.get("ui.settings.passphrase.change"),
                () -> new ChangePassphrasePane(model, texts, dialogs)
                        .show(() -> told.setText(texts.get("ui.settings.passphrase.changed"))));
        passphrase.setId("change-passphrase");
        Button backup = Buttons.plain(
                texts.get("ui.settings.backup"),
                () -> model.backUp(made ->
                        told.setText(texts.get("ui.settings.backup.made", LeftToRight.whole(made.toString())))));
        backup.setId("backup");
        var buttons = new HBox(backup, passphrase);
        buttons.getStyleClass().add("buttons");
        card = Card.titled(
                texts.get("ui.settings.file"),
                Words.plain(LeftToRight.whole(model.file().toString())),
                buttons,
                told);
    }

    Card card() {
        return card;
    }
}
