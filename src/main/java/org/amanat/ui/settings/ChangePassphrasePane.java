package org.amanat.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.error.Banner;
import org.amanat.ui.common.passphrase.NewPassphrasePane;
import org.amanat.ui.common.passphrase.PassphraseField;

/** The present passphrase, then a new one twice. */
final class ChangePassphrasePane {

    private final SettingsModel model;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final PassphraseField present;
    private final NewPassphrasePane next;
    private final Banner banner;

    ChangePassphrasePane(SettingsModel model, UiTexts texts, Dialogs dialogs) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        present = new PassphraseField("passphrase-present", texts.get("ui.settings.passphrase.present"));
        next = new NewPassphrasePane(texts);
        banner = new Banner(texts);
    }

    /** @param changed what follows once the file has its new passphrase */
    void show(Runnable changed) {
        var label = new Label(texts.get("ui.settings.passphrase.present"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(present);
        var field = new VBox(label, present);
        field.getStyleClass().add("field");
        Button cancel = Buttons.plain(texts.get("ui.cancel"), dialogs::close);
        cancel.setCancelButton(true);
        Button change = Buttons.main(texts.get("ui.settings.passphrase.do"), () -> change(changed));
        change.setId("passphrase-change");
        change.setDefaultButton(true);
        change.disableProperty()
                .bind(next.readyProperty().not().or(present.textProperty().isEmpty()));
        var buttons = new HBox(cancel, change);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        var card = Card.titled(
                texts.get("ui.settings.passphrase.change"),
                banner,
                field,
                next,
                Words.quiet(texts.get("ui.settings.passphrase.backups")),
                buttons);
        card.getStyleClass().addAll("dialog", "wide-dialog");
        dialogs.show(card);
    }

    private void change(Runnable changed) {
        banner.clear();
        model.changePassphrase(
                present.take(),
                next.take(),
                () -> {
                    dialogs.close();
                    changed.run();
                },
                problem -> {
                    banner.show(problem);
                    present.wipe();
                    present.requestFocus();
                });
    }
}
