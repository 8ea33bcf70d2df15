package org.amanat.ui.unlock;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.passphrase.PassphraseField;

/** Asks for the passphrase of one file. */
final class UnlockPane extends VBox {

    private final PassphraseField field;

    UnlockPane(Path file, Gate gate, UnlockModel model, UiTexts texts) {
        getStyleClass().add("gate-pane");
        field = new PassphraseField("passphrase", texts.get("ui.passphrase"));
        field.disableProperty().bind(model.busyProperty());
        var label = new Label(texts.get("ui.passphrase"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        var show = new CheckBox(texts.get("ui.passphrase.show"));
        show.selectedProperty().subscribe(field::reveal);
        Button open = Buttons.main(texts.get("ui.unlock.open"), () -> open(file, model));
        open.setId("unlock");
        open.setDefaultButton(true);
        open.disableProperty().bind(model.busyProperty().or(field.textProperty().isEmpty()));
        Button back = Buttons.plain(texts.get("ui.unlock.other"), gate::choose);
        back.disableProperty().bind(model.busyProperty());
        var step = Words.quiet("");
        step.textProperty().bind(model.stepProperty());
        var buttons = new HBox(back, open);
        buttons.getStyleClass().add("buttons");
        var entry = new VBox(label, field, show);
        entry.getStyleClass().add("field");
        model.problemProperty().subscribe(problem -> problem.ifPresent(_ -> again()));
        getChildren()
                .addAll(
                        new VBox(Words.title(FileName.of(file)), Words.quiet(FileName.folder(file))),
                        new Card(entry, Card.apart(step, buttons)));
    }

    Node firstField() {
        return field;
    }

    private void open(Path file, UnlockModel model) {
        var passphrase = field.take();
        field.wipe();
        model.open(file, passphrase);
    }

    /** It did not open: the next thing that is typed is the passphrase again. */
    private void again() {
        field.requestFocus();
    }
}
