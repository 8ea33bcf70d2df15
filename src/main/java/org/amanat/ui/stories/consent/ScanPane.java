package org.amanat.ui.stories.consent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.story.StoryId;
import org.amanat.operations.OpenNarrators;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.FileKind;
import org.amanat.ui.common.error.Banner;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.Reading;
import org.amanat.ui.common.passphrase.PassphraseField;
import org.amanat.vault.seal.SlotId;

/** The scans of one signed form: seen and added while the sealed part is open, which is asked for first. */
final class ScanPane extends VBox {

    private final ScanModel model;
    private final StoryId story;
    private final UUID signed;
    private final ConsentDesk desk;
    private final UiTexts texts;
    private final Banner banner;
    private final VBox content = new VBox();

    /** @param title what was signed, and when */
    ScanPane(ScanModel model, StoryId story, UUID signed, String title, ConsentDesk desk) {
        this.model = model;
        this.story = story;
        this.signed = signed;
        this.desk = desk;
        this.texts = desk.texts();
        this.banner = new Banner(texts);
        content.getStyleClass().add("form");
        setId("scan");
        getStyleClass().addAll("sheet", "dialog", "wide-dialog");
        getChildren().addAll(Words.heading(texts.get("consent.desk.scan.title")), Words.quiet(title), banner, content);
        model.look(found -> found.open().ifPresentOrElse(this::showOpen, () -> askForKey(found.leads())));
    }

    private void askForKey(List<ScanModel.Lead> leads) {
        if (leads.isEmpty()) {
            content.getChildren().setAll(Words.plain(texts.get("consent.desk.scan.no-keys")), buttons());
            return;
        }
        var lead = ChoiceEntry.of("scan-lead", texts.get("consent.desk.scan.lead"), leads, ScanModel.Lead::name);
        lead.set(leads.getFirst());
        var passphrase = new PassphraseField("scan-passphrase", texts.get("ui.passphrase"));
        var label = new Label(texts.get("ui.passphrase"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(passphrase);
        var entry = new VBox(label, passphrase);
        entry.getStyleClass().add("field");
        Button open = Buttons.main(texts.get("consent.desk.scan.open"), () -> open(lead, passphrase));
        open.setId("scan-open");
        open.setDefaultButton(true);
        content.getChildren()
                .setAll(
                        Words.plain(texts.get("consent.desk.scan.sealed")),
                        new Form().row(lead).add(entry),
                        buttons(open));
    }

    private void open(ChoiceEntry<ScanModel.Lead> lead, PassphraseField field) {
        if (lead.read() instanceof Reading.Value<ScanModel.Lead>(var chosen)) {
            var passphrase = field.take();
            field.wipe();
            SlotId slot = chosen.slot();
            model.open(slot, passphrase, texts.get("consent.desk.scan.reason"), this::showOpen, banner::show);
        }
    }

    private void showOpen(OpenNarrators open) {
        banner.clear();
        model.pages(
                open,
                story,
                signed,
                pages -> {
                    Button add = Buttons.main(texts.get("consent.desk.scan.add"), () -> add(open));
                    add.setId("scan-add");
                    content.getChildren().clear();
                    if (pages.isEmpty()) {
                        content.getChildren().add(Words.plain(texts.get("consent.desk.scan.none")));
                    } else {
                        var view = new PagesView("scan-pages", texts);
                        view.show(pages);
                        content.getChildren().add(view);
                    }
                    content.getChildren().addAll(Words.quiet(texts.get("consent.desk.scan.add.more")), buttons(add));
                },
                banner::show);
    }

    private void add(OpenNarrators open) {
        Optional.of(desk.files())
                .flatMap(files -> files.toOpen(FileKind.SCAN))
                .ifPresent(file -> model.keep(open, story, signed, file, () -> showOpen(open), banner::show));
    }

    private HBox buttons(Button... more) {
        Button close = Buttons.plain(texts.get("ui.close"), desk.dialogs()::close);
        close.setId("scan-close");
        close.setCancelButton(true);
        var buttons = new HBox(close);
        buttons.getChildren().addAll(more);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }
}
