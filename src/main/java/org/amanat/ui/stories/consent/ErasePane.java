package org.amanat.ui.stories.consent;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.story.StoryId;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.error.Banner;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.Reading;
import org.amanat.ui.common.form.TextEntry;

/** Erasing a story for good: what goes, what stays, and afterwards the proof. */
final class ErasePane extends VBox {

    private final WithdrawalModel model;
    private final StoryId story;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final Banner banner;
    private final TextEntry by;

    ErasePane(WithdrawalModel model, StoryId story, ConsentDesk desk) {
        this.model = model;
        this.story = story;
        this.texts = desk.texts();
        this.dialogs = desk.dialogs();
        this.banner = new Banner(texts);
        by = TextEntry.line("erase-by", texts.get("consent.desk.erase.by"));
        var sure = new CheckBox(texts.get("consent.desk.erase.sure"));
        sure.setId("erase-sure");
        sure.setWrapText(true);
        Button erase = Buttons.danger(texts.get("consent.desk.erase.do"), this::erase);
        erase.setId("erase-do");
        erase.disableProperty().bind(sure.selectedProperty().not());
        Button cancel = Buttons.plain(texts.get("ui.cancel"), dialogs::close);
        cancel.setCancelButton(true);
        var buttons = new HBox(cancel, erase);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        setId("erase");
        getStyleClass().addAll("sheet", "dialog", "wide-dialog");
        getChildren()
                .addAll(
                        Words.heading(texts.get("consent.desk.erase")),
                        banner,
                        Words.strong(texts.get("consent.desk.erase.goes")),
                        Words.plain(texts.get("consent.desk.erase.goes.more")),
                        Words.strong(texts.get("consent.desk.erase.stays")),
                        Words.plain(texts.get("consent.desk.erase.stays.more")),
                        Words.strong(texts.get("consent.desk.erase.cannot")),
                        Words.plain(texts.get("consent.desk.erase.cannot.more")),
                        new Form().row(by),
                        sure,
                        buttons);
    }

    private void erase() {
        if (by.read() instanceof Reading.Value<String>(var name) && !name.isBlank()) {
            model.erase(story, name, this::prove, banner::show);
        } else {
            by.remark(texts.get("consent.desk.erase.by.needed"));
        }
    }

    private void prove(WithdrawalModel.Erased erased) {
        var proof = erased.proof();
        Button close = Buttons.main(texts.get("ui.close"), dialogs::close);
        close.setId("erased-close");
        var pane = new VBox(
                Words.heading(texts.get("consent.desk.erased")),
                line("consent.desk.erased.given", proof.consentGivenOn().map(texts::date)),
                line("consent.desk.erased.withdrawn", proof.withdrawnOn().map(texts::date)),
                line("consent.desk.erased.on", Optional.of(texts.date(proof.on()))),
                line("consent.desk.erased.by", Optional.of(proof.by())),
                Words.quiet(texts.get("consent.desk.erased.more")));
        erased.left()
                .forEach(file -> pane.getChildren()
                        .add(Words.strong(texts.get("consent.desk.erased.left", String.valueOf(file.getFileName())))));
        pane.getChildren().add(close);
        pane.setId("erased");
        pane.getStyleClass().addAll("sheet", "dialog", "wide-dialog");
        dialogs.show(pane);
    }

    private Label line(String key, Optional<String> value) {
        return Words.plain(texts.get(key, value.orElseGet(() -> texts.get("consent.desk.erased.none"))));
    }
}
