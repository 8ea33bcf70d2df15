package org.amanat.ui.archive;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.passphrase.NewPassphrasePane;
import org.amanat.vault.Passphrase;

/** Asks with which passphrase a full dossier is encrypted. */
final class FullDossierPane {

    private final UiTexts texts;
    private final Dialogs dialogs;

    FullDossierPane(UiTexts texts, Dialogs dialogs) {
        this.texts = texts;
        this.dialogs = dialogs;
    }

    /** @param chosen gets the passphrase, and closes it */
    void ask(Consumer<Passphrase> chosen) {
        var next = new NewPassphrasePane(
                texts, texts.get("archive.passphrase.lost"), texts.get("archive.passphrase.lost.more"));
        Button cancel = Buttons.plain(texts.get("ui.cancel"), dialogs::close);
        cancel.setCancelButton(true);
        Button write = Buttons.main(texts.get("archive.choose-place"), () -> {
            var passphrase = next.take();
            dialogs.close();
            chosen.accept(passphrase);
        });
        write.setId("dossier-write");
        write.setDefaultButton(true);
        write.disableProperty().bind(next.readyProperty().not());
        var buttons = new HBox(cancel, write);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        var card = Card.titled(
                texts.get("archive.write.full"), Words.quiet(texts.get("archive.passphrase.what")), next, buttons);
        card.getStyleClass().addAll("dialog", "wide-dialog");
        dialogs.show(card);
    }
}
