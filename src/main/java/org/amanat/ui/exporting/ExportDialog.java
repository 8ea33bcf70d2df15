package org.amanat.ui.exporting;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.amanat.model.exporting.ExportOrder;
import org.amanat.operations.Exports;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.task.Tasks;

/** Asks what for and with what before something leaves the program, from whichever screen it is asked for. */
public final class ExportDialog {

    private final Exports exports;
    private final Tasks tasks;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final FileChoice files;
    private final Consumer<Path> openFolder;

    /** @param openFolder shows a folder in the file manager of the computer */
    public ExportDialog(
            Exports exports, Tasks tasks, UiTexts texts, Dialogs dialogs, FileChoice files, Consumer<Path> openFolder) {
        this.exports = exports;
        this.tasks = tasks;
        this.texts = texts;
        this.dialogs = dialogs;
        this.files = files;
        this.openFolder = openFolder;
    }

    /** @param orders what can be exported from there, the usual one first; never empty */
    public void open(List<ExportOrder> orders) {
        var model = new ExportModel(exports, tasks, texts, orders);
        dialogs.show(new ExportPane(model, texts, dialogs, files, openFolder).node());
        model.load();
    }
}
