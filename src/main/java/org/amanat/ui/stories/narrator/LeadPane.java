package org.amanat.ui.stories.narrator;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.Reading;
import org.amanat.ui.common.form.TextEntry;
import org.amanat.ui.common.passphrase.NewPassphrasePane;
import org.amanat.vault.Passphrase;

/** A safeguarding lead's name, and a new passphrase that only this lead knows. */
final class LeadPane {

    private final String title;
    private final boolean asksName;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final TextEntry name;
    private final NewPassphrasePane passphrase;

    LeadPane(String title, boolean asksName, UiTexts texts, Dialogs dialogs) {
        this.title = title;
        this.asksName = asksName;
        this.texts = texts;
        this.dialogs = dialogs;
        name = TextEntry.line("lead-name", texts.get("story.leads.name"));
        passphrase = new NewPassphrasePane(texts, texts.get("story.leads.lost"), texts.get("story.leads.lost.more"));
    }

    /** @param done called with the name, empty if it was not asked, and the passphrase, which it closes */
    void show(BiConsumer<String, Passphrase> done) {
        Button cancel = Buttons.plain(texts.get("ui.cancel"), dialogs::close);
        cancel.setCancelButton(true);
        Button save = Buttons.main(title, () -> save(done));
        save.setId("save-lead");
        save.setDefaultButton(true);
        var ready = passphrase.readyProperty().not();
        save.disableProperty()
                .bind(asksName ? ready.or(name.control().textProperty().isEmpty()) : ready);
        var buttons = new HBox(cancel, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        var form = new Form();
        if (asksName) {
            form.row(name);
        }
        var card = Card.titled(title, Words.quiet(texts.get("story.leads.own")), form.add(passphrase), buttons);
        card.getStyleClass().addAll("dialog", "wide-dialog");
        dialogs.show(card);
    }

    private void save(BiConsumer<String, Passphrase> done) {
        String called = name.read() instanceof Reading.Value<String>(var value) ? value : "";
        var chosen = passphrase.take();
        dialogs.close();
        done.accept(called, chosen);
    }
}
