package org.amanat.ui.shell;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.amanat.ui.common.UiTexts;

/** Undo and redo, each with the name of what it takes back or does again. */
final class EditMenu extends MenuButton {

    EditMenu(UiTexts texts, HistoryModel history) {
        super(texts.get("ui.edit"));
        setId("edit-menu");
        setMinWidth(USE_PREF_SIZE);
        var undo = new MenuItem();
        undo.setId("undo");
        undo.setAccelerator(Shortcuts.UNDO);
        undo.textProperty().bind(history.undoTextProperty());
        undo.disableProperty().bind(history.undoableProperty().not());
        undo.setOnAction(_ -> history.undo());
        var redo = new MenuItem();
        redo.setId("redo");
        redo.setAccelerator(Shortcuts.REDO);
        redo.textProperty().bind(history.redoTextProperty());
        redo.disableProperty().bind(history.redoableProperty().not());
        redo.setOnAction(_ -> history.redo());
        getItems().addAll(undo, redo);
    }
}
