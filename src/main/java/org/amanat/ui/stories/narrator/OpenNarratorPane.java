package org.amanat.ui.stories.narrator;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.problem.Problem;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.error.Banner;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.Reading;
import org.amanat.ui.common.form.TextEntry;
import org.amanat.ui.common.passphrase.PassphraseField;
import org.amanat.ui.stories.narrator.NarratorsModel.Lead;

/** Asks a safeguarding lead for the passphrase and the reason; or for the printed recovery key. */
final class OpenNarratorPane {

    private final NarratorsModel model;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final Banner banner;
    private final PassphraseField passphrase;
    private final CheckBox recovery;
    private final TextEntry reason;

    OpenNarratorPane(NarratorsModel model, UiTexts texts, Dialogs dialogs) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        banner = new Banner(texts);
        passphrase = new PassphraseField("narrator-passphrase", texts.get("story.open.passphrase"));
        recovery = new CheckBox(texts.get("story.open.recovery"));
        recovery.setId("narrator-recovery");
        recovery.selectedProperty().subscribe(passphrase::reveal);
        reason = TextEntry.line("narrator-reason", texts.get("story.open.reason"))
                .prompt(texts.get("story.open.reason.example"));
    }

    /** @param then what follows once it is open */
    void show(NarratorsModel.State state, Runnable then) {
        var lead = ChoiceEntry.of("narrator-lead", texts.get("story.open.lead"), state.leads(), Lead::name);
        state.leads().stream().findFirst().ifPresent(lead::set);
        lead.control().disableProperty().bind(recovery.selectedProperty());
        Button cancel = Buttons.plain(texts.get("ui.cancel"), dialogs::close);
        cancel.setCancelButton(true);
        Button open = Buttons.main(texts.get("story.narrator.open"), () -> open(lead, then));
        open.setId("narrator-open");
        open.setDefaultButton(true);
        open.disableProperty()
                .bind(passphrase
                        .textProperty()
                        .isEmpty()
                        .or(reason.control().textProperty().isEmpty()));
        var buttons = new HBox(cancel, open);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        var card = Card.titled(
                texts.get("story.open"),
                banner,
                Words.plain(texts.get("story.open.more")),
                new Form().row(reason).row(lead).add(field()).add(recovery),
                buttons);
        card.getStyleClass().addAll("dialog", "wide-dialog");
        dialogs.show(card);
    }

    private void open(ChoiceEntry<Lead> lead, Runnable then) {
        banner.clear();
        String why = reason.read() instanceof Reading.Value<String>(var value) ? value : "";
        Runnable opened = () -> {
            dialogs.close();
            then.run();
        };
        if (recovery.isSelected()) {
            try (var typed = passphrase.take()) {
                model.openWithRecovery(typed.use(char[]::clone), why, opened, this::refused);
            }
        } else if (lead.read() instanceof Reading.Value<Lead>(var who)) {
            model.open(who, passphrase.take(), why, opened, this::refused);
        }
    }

    private void refused(Problem problem) {
        banner.show(problem);
        passphrase.wipe();
        passphrase.requestFocus();
    }

    private Node field() {
        var label = new Label(texts.get("story.open.passphrase"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(passphrase);
        var field = new VBox(label, passphrase);
        field.getStyleClass().add("field");
        return field;
    }
}
