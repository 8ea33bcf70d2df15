package org.amanat.ui.checkin;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.door.PrintedSheet;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.form.ChoiceEntry;

/** The sheet that people signed, typed in: a number and Enter for each row. */
final class SheetPane {

    private static final KeyCodeCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final int SEEN = 5;

    private final SheetModel model;
    private final DoorWords words;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final TextField line = new TextField();
    private final Label complaint = new Label();
    private final VBox done = new VBox();
    private final VBox choice = new VBox();

    SheetPane(SheetModel model, DoorWords words, Dialogs dialogs) {
        this.model = model;
        this.words = words;
        this.texts = words.texts();
        this.dialogs = dialogs;
        line.setId("door-row");
        line.setPromptText(texts.get("checkin.sheet.row"));
        line.setAccessibleText(texts.get("checkin.sheet.row"));
        line.getStyleClass().add("door-box");
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        line.textProperty().subscribe(text -> {
            complaint.setText("");
            model.typed(text);
        });
        complaint.getStyleClass().add("field-complaint");
        complaint.setWrapText(true);
        complaint.setId("door-row-complaint");
        done.setId("door-rows-done");
        model.doneProperty().subscribe(this::list);
        model.sheetsProperty().subscribe(this::offer);
    }

    void show() {
        var meant = Words.strong("");
        meant.setId("door-row-meant");
        meant.textProperty().bind(model.meantProperty());
        Button close = Buttons.plain(texts.get("checkin.close"), dialogs::close);
        close.setId("door-cancel");
        close.setCancelButton(true);
        var buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        var pane = Card.titled(
                texts.get("checkin.sheet.title"),
                Words.quiet(texts.get("checkin.sheet.how")),
                choice,
                line,
                meant,
                complaint,
                done,
                buttons);
        pane.getStyleClass().addAll("dialog", "wide-dialog");
        dialogs.show(pane);
        model.load();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            enter();
        } else if (UNDO.match(event) && line.getText().isEmpty()) {
            event.consume();
            model.undo();
        }
    }

    private void enter() {
        if (line.getText().isBlank()) {
            return;
        }
        if (model.enter(line.getText())) {
            line.clear();
        } else {
            complaint.setText(texts.get("checkin.sheet.not-understood"));
        }
    }

    private void list(List<SheetModel.Line> lines) {
        done.getChildren()
                .setAll(lines.stream()
                        .limit(SEEN)
                        .map(SheetModel.Line::words)
                        .map(Words::quiet)
                        .toList());
    }

    private void offer(List<PrintedSheet> sheets) {
        if (sheets.isEmpty()) {
            choice.getChildren().setAll(Words.plain(texts.get("checkin.sheet.none")));
            return;
        }
        var lists = ChoiceEntry.of("door-sheet", texts.get("checkin.sheet.which"), sheets, this::name);
        lists.set(sheets.getFirst());
        lists.onSave(model::choose);
        choice.getChildren().setAll(lists.node());
    }

    private String name(PrintedSheet sheet) {
        return texts.get(
                "checkin.sheet.name",
                sheet.number(),
                texts.date(sheet.madeAt().atZone(words.zone()).toLocalDate()),
                words.time(sheet.madeAt()),
                sheet.rows().size());
    }
}
