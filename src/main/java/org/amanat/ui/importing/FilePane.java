package org.amanat.ui.importing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.importing.ImportRun;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.dialog.FileKind;

/** The first step: a file is chosen or dropped, or a table pasted; and what was imported before can be taken back. */
final class FilePane extends VBox {

    /** Earlier ones are hardly taken back any more. */
    private static final int MOST = 10;

    private final ImportModel model;
    private final UiTexts texts;
    private final Button choose;
    private final VBox earlier = new VBox();

    FilePane(ImportModel model, UiTexts texts, FileChoice files, Supplier<Optional<String>> pasted) {
        this.model = model;
        this.texts = texts;
        choose = Buttons.main(
                texts.get("ui.import.choose"), () -> files.toOpen(FileKind.LIST).ifPresent(model::choose));
        choose.setId("import-choose");
        Button paste =
                Buttons.plain(texts.get("ui.import.paste"), () -> pasted.get().ifPresent(model::paste));
        paste.setId("import-paste");
        var buttons = new HBox(choose, paste);
        buttons.getStyleClass().add("buttons");
        var card = Card.titled(texts.get("ui.import.which"), Words.plain(texts.get("ui.import.which.more")), buttons);
        earlier.getStyleClass().add("column");
        var before = Card.titled(texts.get("ui.import.earlier"), earlier);
        before.managedProperty().bind(before.visibleProperty());
        getStyleClass().add("column");
        getChildren().addAll(card, before);
        model.earlier().addListener((ListChangeListener<ImportRun>) _ -> showEarlier(before));
        showEarlier(before);
    }

    /** Puts the keyboard where this step begins. */
    void begin() {
        choose.requestFocus();
    }

    private void showEarlier(Card before) {
        before.setVisible(!model.earlier().isEmpty());
        earlier.getChildren().clear();
        model.earlier().stream()
                .limit(MOST)
                .forEach(run -> earlier.getChildren()
                        .add(line(run, earlier.getChildren().size())));
    }

    private HBox line(ImportRun run, int at) {
        String file = run.file().isEmpty() ? texts.get("ui.import.pasted") : run.file();
        var day = texts.date(LocalDate.ofInstant(run.at(), ZoneId.systemDefault()));
        Button back = Buttons.quiet(texts.get("ui.import.take-back"), () -> model.takeBack(run));
        back.setId("import-take-back-" + at);
        back.setAccessibleText(texts.get("ui.import.take-back-of", file, day));
        var line = Card.apart(
                Words.plain(texts.get(
                        "ui.import.earlier.line",
                        day,
                        file,
                        run.counts().added(),
                        run.counts().known())),
                back);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
