package org.amanat.ui.stories.narrator;

import java.util.Arrays;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.amanat.operations.RecoverySheet;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.dialog.FileKind;
import org.amanat.ui.common.task.Tasks;
import org.amanat.vault.seal.RecoveryKey;

/** A new recovery key, shown once: to be saved as a sheet and printed, or copied by hand. Then it is forgotten. */
public final class RecoveryKeyPane {

    private static final String FILE = "key-recovery-sheet";

    private final RecoverySheet sheet;
    private final Tasks tasks;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final FileChoice files;

    public RecoveryKeyPane(RecoverySheet sheet, Tasks tasks, UiTexts texts, Dialogs dialogs, FileChoice files) {
        this.sheet = sheet;
        this.tasks = tasks;
        this.texts = texts;
        this.dialogs = dialogs;
        this.files = files;
    }

    /** Closes the key once the pane is gone. */
    public void show(RecoveryKey key) {
        var shown = new Label(printed(key));
        shown.setId("recovery-key");
        shown.getStyleClass().addAll("strong", "recovery-key");
        shown.setWrapText(true);
        shown.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        var told = Words.quiet("");
        var written = new CheckBox(texts.get("story.key.written"));
        written.setId("recovery-written");
        written.setWrapText(true);
        Button save = Buttons.plain(
                texts.get("story.key.save"),
                () -> files.toSave(FileKind.PDF, FILE)
                        .ifPresent(file -> tasks.create(texts.get("story.key.saving"), _ -> {
                                    sheet.write(key, texts.language(), file);
                                    return file;
                                })
                                .onSuccess(_ -> told.setText(texts.get("story.key.saved")))
                                .start()));
        save.setId("save-recovery");
        Button done = Buttons.main(texts.get("story.key.done"), dialogs::close);
        done.setId("recovery-done");
        done.disableProperty().bind(written.selectedProperty().not());
        var buttons = new HBox(save, done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        var card = Card.titled(
                texts.get("story.key"), Words.plain(texts.get("story.key.more")), shown, told, written, buttons);
        card.getStyleClass().addAll("dialog", "wide-dialog");
        card.sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                shown.setText("");
                key.close();
            }
        });
        dialogs.show(card);
    }

    private static String printed(RecoveryKey key) {
        char[] letters = key.printed();
        try {
            return String.valueOf(letters).replace("-", " ");
        } finally {
            Arrays.fill(letters, ' ');
        }
    }
}
