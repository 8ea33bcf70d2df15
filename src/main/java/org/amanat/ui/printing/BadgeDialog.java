package org.amanat.ui.printing;

import java.util.function.Consumer;
import org.amanat.model.document.Printers;
import org.amanat.model.document.Printers.Printer;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Person;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.BadgePrint;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.task.Tasks;

/** Asks on which label the badge of one person goes. The printer that was chosen last is proposed again. */
public final class BadgeDialog implements BadgePrint {

    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final FileChoice files;
    private final Printers printers;
    private String usualPrinter = "";

    /** @param printers of this computer */
    public BadgeDialog(
            OpenWorkspace workspace, Tasks tasks, UiTexts texts, Dialogs dialogs, FileChoice files, Printers printers) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
        this.dialogs = dialogs;
        this.files = files;
        this.printers = printers;
    }

    @Override
    public void open(EventId event, Person person, Consumer<String> told) {
        var model = new BadgeModel(workspace, printers, tasks, texts, event, person, told);
        dialogs.show(new BadgePane(model, texts, dialogs, files, this::print));
        model.load(usualPrinter);
    }

    private void print(BadgeModel model) {
        usualPrinter = model.printerProperty().get().map(Printer::name).orElse(usualPrinter);
        model.print();
    }
}
