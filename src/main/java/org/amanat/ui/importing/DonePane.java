package org.amanat.ui.importing;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.importing.ImportRun;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.FileChoice;

/** The last step: what came of it, and the way back. */
final class DonePane extends VBox {

    private final ImportModel model;
    private final UiTexts texts;
    private final VBox counts = new VBox();

    DonePane(ImportModel model, UiTexts texts, FileChoice files) {
        this.model = model;
        this.texts = texts;
        counts.getStyleClass().add("column");
        counts.setId("import-counts");
        Button back = Buttons.plain(
                texts.get("ui.import.take-back"),
                () -> model.doneProperty().get().ifPresent(model::takeBack));
        back.setId("import-take-back");
        var buttons = new HBox(back, new SaveHeld(model, texts, files).button());
        buttons.getStyleClass().add("buttons");
        getChildren()
                .add(Card.titled(
                        texts.get("ui.import.done"), counts, buttons, Words.quiet(texts.get("ui.import.done.more"))));
        model.doneProperty().subscribe(this::show);
    }

    private void show(Optional<ImportRun> done) {
        counts.getChildren().clear();
        done.ifPresent(run -> {
            var came = run.counts();
            say(
                    switch (model.subject()) {
                        case PEOPLE -> "ui.import.count.added";
                        case ORGANISATIONS -> "ui.import.count.added-organisations";
                    },
                    came.added());
            sayIfAny("ui.import.count.known", came.known());
            if (run.event().isPresent()) {
                say("ui.import.count.listed", came.listed());
            }
            sayIfAny("ui.import.count.left-out", came.leftOut());
            sayIfAny("ui.import.count.held", came.held());
        });
    }

    private void sayIfAny(String key, int count) {
        if (count > 0) {
            say(key, count);
        }
    }

    private void say(String key, int count) {
        counts.getChildren().add(Words.plain(texts.get(key, count)));
    }
}
