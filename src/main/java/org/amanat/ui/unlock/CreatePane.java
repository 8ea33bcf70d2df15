package org.amanat.ui.unlock;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.passphrase.NewPassphrasePane;
import org.jspecify.annotations.Nullable;

/** Creates a file: where it shall lie, and its passphrase. */
final class CreatePane extends VBox {

    private final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>();
    private final NewPassphrasePane passphrase;
    private final Button place;

    CreatePane(Gate gate, UnlockModel model, UiTexts texts) {
        getStyleClass().add("gate-pane");
        passphrase = new NewPassphrasePane(texts);
        passphrase.disableProperty().bind(model.busyProperty());
        place = Buttons.plain(
                texts.get("ui.unlock.create.choose"),
                () -> gate.newFile(texts.get("ui.unlock.create.name")).ifPresent(file::set));
        place.setId("choose-place");
        var chosen = Words.plain(texts.get("ui.unlock.create.nowhere"));
        chosen.setId("chosen-place");
        file.subscribe(path -> {
            if (path != null) {
                chosen.setText(FileName.whole(path));
            }
        });
        Button create = Buttons.main(texts.get("ui.unlock.create.do"), () -> create(model));
        create.setId("create");
        create.setDefaultButton(true);
        create.disableProperty()
                .bind(model.busyProperty().or(passphrase.readyProperty().not()).or(file.isNull()));
        Button back = Buttons.plain(texts.get("ui.cancel"), () -> {
            passphrase.wipe();
            gate.choose();
        });
        back.setId("create-cancel");
        back.disableProperty().bind(model.busyProperty());
        var step = Words.quiet("");
        step.textProperty().bind(model.stepProperty());
        var buttons = new HBox(back, create);
        buttons.getStyleClass().add("buttons");
        getChildren()
                .addAll(
                        new VBox(
                                Words.title(texts.get("ui.unlock.create.title")),
                                Words.quiet(texts.get("ui.unlock.create.text"))),
                        Card.titled(texts.get("ui.unlock.create.where"), Card.apart(chosen, place)),
                        Card.titled(texts.get("ui.passphrase"), passphrase, Card.apart(step, buttons)));
    }

    Node firstField() {
        return place;
    }

    private void create(UnlockModel model) {
        Path path = file.get();
        if (path != null) {
            model.create(path, passphrase.take());
        }
    }
}
