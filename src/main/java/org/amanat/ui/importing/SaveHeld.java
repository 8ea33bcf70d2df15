package org.amanat.ui.importing;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.dialog.FileKind;

/**
 * Saves the rows that cannot come in as a workbook with a column that says why, to be mended there and brought back.
 */
final class SaveHeld {

    private final ImportModel model;
    private final UiTexts texts;
    private final FileChoice files;
    private final Button button;

    SaveHeld(ImportModel model, UiTexts texts, FileChoice files) {
        this.model = model;
        this.texts = texts;
        this.files = files;
        button = Buttons.quiet("", this::save);
        button.setId("import-save-held");
        model.lines().addListener((ListChangeListener<Line>) _ -> label());
        label();
    }

    Button button() {
        return button;
    }

    private void save() {
        files.toSave(FileKind.LIST, texts.get("ui.import.held-name"))
                .ifPresent(file -> model.writeHeld(file, () -> button.setText(texts.get("ui.import.held-saved"))));
    }

    private void label() {
        long held = model.held();
        button.setText(texts.get("ui.import.save-held", held));
        button.setDisable(held == 0);
    }
}
