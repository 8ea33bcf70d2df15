package org.amanat.ui.unlock;

import java.nio.file.Path;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.operations.SampleWorkspace;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** Files that were open lately, and the ways to another one. */
final class ChoosePane extends VBox {

    private final Gate gate;
    private final UnlockModel model;
    private final UiTexts texts;
    private final VBox rows = new VBox();
    private final Card recent;

    ChoosePane(Gate gate, UnlockModel model, UiTexts texts) {
        this.gate = gate;
        this.model = model;
        this.texts = texts;
        getStyleClass().add("gate-pane");
        rows.getStyleClass().add("rows");
        recent = Card.titled(texts.get("ui.unlock.recent"), rows);
        getChildren().addAll(Words.title(texts.get("ui.unlock.welcome")), recent, others());
        model.recent().addListener((ListChangeListener<Path>) _ -> showRecent());
        showRecent();
    }

    private void showRecent() {
        rows.getChildren().setAll(model.recent().stream().map(this::row).toList());
        if (!rows.getChildren().isEmpty()) {
            rows.getChildren().getLast().getStyleClass().add("last-row");
        }
        recent.setVisible(!model.recent().isEmpty());
        recent.setManaged(!model.recent().isEmpty());
    }

    private HBox row(Path file) {
        var words = new VBox(Words.strong(FileName.of(file)), Words.small(FileName.folder(file)));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button forget = Buttons.quiet(texts.get("ui.unlock.forget"), () -> model.forget(file));
        forget.setAccessibleText(texts.get("ui.unlock.forget.file", FileName.of(file)));
        Button open = Buttons.plain(texts.get("ui.unlock.open"), () -> gate.unlock(file));
        open.setId("open-recent");
        open.setAccessibleText(texts.get("ui.unlock.open.file", FileName.of(file)));
        var row = new HBox(words, forget, open);
        row.getStyleClass().add("buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Card others() {
        Button create = Buttons.main(texts.get("ui.unlock.create"), gate::create);
        create.setId("create-file");
        Button other = Buttons.plain(texts.get("ui.unlock.open-other"), gate::openOther);
        other.setId("open-other");
        Button sample = Buttons.plain(texts.get("ui.unlock.sample"), model::openSample);
        sample.setId("open-sample");
        var ways = new VBox(
                way(texts.get("ui.unlock.create.title"), texts.get("ui.unlock.create.text"), create),
                way(texts.get("ui.unlock.open-other.title"), texts.get("ui.unlock.open-other.text"), other),
                way(
                        texts.get("ui.unlock.sample.title"),
                        texts.get("ui.unlock.sample.text", SampleWorkspace.PASSPHRASE),
                        sample));
        ways.getStyleClass().add("rows");
        ways.getChildren().getLast().getStyleClass().add("last-row");
        return new Card(ways);
    }

    private static HBox way(String title, String text, Button button) {
        var words = new VBox(Words.strong(title), Words.quiet(text));
        HBox.setHgrow(words, Priority.ALWAYS);
        var way = new HBox(words, button);
        way.setAlignment(Pos.CENTER_LEFT);
        way.getStyleClass().add("apart");
        return way;
    }
}
