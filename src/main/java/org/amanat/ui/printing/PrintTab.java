package org.amanat.ui.printing;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.document.Printers;
import org.amanat.model.event.EventId;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.EventTab;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.task.Tasks;

/** The documents of an event as they will be printed, with the ways to the printer and into a file. */
public final class PrintTab implements EventTab {

    private final PrintingModel model;
    private final BorderPane node = new BorderPane();
    private final DeliveryBar delivery;

    /**
     * @param printers of this computer
     * @param openFolder shows a folder in the file manager of the computer
     */
    public PrintTab(
            OpenWorkspace workspace,
            Tasks tasks,
            UiTexts texts,
            Dialogs dialogs,
            FileChoice files,
            Printers printers,
            Consumer<Path> openFolder) {
        model = new PrintingModel(workspace, printers, tasks, texts);
        delivery = new DeliveryBar(model, texts, dialogs, files, openFolder);
        var documents = new Card(new DocumentList(model, texts));
        documents.getStyleClass().add("print-documents-card");
        var options = new Card(new OptionsPane(model, texts), new NoticePane(model.preview(), texts));
        options.getStyleClass().add("print-options-card");
        var register = new Card(new RegisterList(model, texts, this::saveAgain));
        register.getStyleClass().add("print-documents-card");
        var preview = new PreviewPane(model, texts);
        node.setId("print-tab");
        node.getStyleClass().add("print-tab");
        node.setCenter(new PrintColumns(documents, options, register, preview));
        node.setBottom(new VBox(new InvitedBar(model.delivery().invited(), texts), delivery));
        node.addEventFilter(
                KeyEvent.KEY_PRESSED, new PreviewKeys(model.preview().pages(), preview.desk()));
    }

    @Override
    public String name() {
        return "print";
    }

    @Override
    public String titleKey() {
        return "printing.tab";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(EventId event) {
        model.show(event);
    }

    @Override
    public void choose(Place.Thing thing) {
        if (thing instanceof Place.Thing.APaper(var kind, var persons)) {
            model.chooseFor(kind, persons);
        }
    }

    @Override
    public void hidden() {
        model.hide();
    }

    @Override
    public void changed(ChangeSet changes) {
        model.changed(changes);
    }

    private void saveAgain(PrintedDocument document) {
        model.chooseAgain(document);
        delivery.save();
    }
}
