package org.amanat.ui.printing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.ToldNotice;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.dialog.FileKind;
import org.amanat.ui.common.dialog.Question;

/** Below everything: what left the program just now, the copies, and the two ways out. */
final class DeliveryBar extends HBox {

    private final PrintingModel model;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final FileChoice files;

    /** @param openFolder shows a folder in the file manager of the computer */
    DeliveryBar(PrintingModel model, UiTexts texts, Dialogs dialogs, FileChoice files, Consumer<Path> openFolder) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        this.files = files;
        var note = new DeliveredNote(model.delivery(), texts, openFolder);
        HBox.setHgrow(note, Priority.ALWAYS);
        Button print = Buttons.main(texts.get("printing.print"), () -> accepted(() -> model.order(this::ask)));
        print.setId("print-print");
        var ways = new HBox(
                new NumberField(
                        "print-copies",
                        texts.get("printing.copies"),
                        model.delivery().copiesProperty(),
                        1,
                        DeliveryModel.MOST_COPIES),
                saveButtons(),
                print);
        ways.getStyleClass().add("buttons");
        ways.setAlignment(Pos.CENTER_RIGHT);
        ways.setMinWidth(USE_PREF_SIZE);
        ways.disableProperty().bind(isReady().not());
        getStyleClass().add("print-delivery");
        setAlignment(Pos.CENTER);
        getChildren().addAll(note, ways);
    }

    /** Asks where, and saves what the printer gets. */
    void save() {
        accepted(() -> chosenFile().ifPresent(model::save));
    }

    /** Enter prints, Escape thinks better of it; nothing waits for the answer. */
    private void ask(PrintOrder order) {
        dialogs.show(new PrintPane(
                order,
                texts,
                () -> {
                    dialogs.close();
                    model.delivery().print(order);
                },
                dialogs::close));
    }

    private StackPane saveButtons() {
        Button one = Buttons.plain(texts.get("printing.save"), this::save);
        one.setId("print-save");
        var sheets = item("print-save-sheets", "printing.save.sheets", this::save);
        var pages = item(
                "print-save-pages",
                "printing.save.pages",
                () -> accepted(() -> chosenFile().ifPresent(model::saveToRead)));
        var two = new MenuButton(texts.get("printing.save"), null, sheets, pages);
        two.setId("print-save-as");
        two.setMinWidth(USE_PREF_SIZE);
        var booklet = model.choicesProperty()
                .map(choices -> choices.filter(now -> now.paper().isBooklet()).isPresent());
        booklet.subscribe(folded -> {
            show(two, folded);
            show(one, !folded);
        });
        return new StackPane(one, two);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private MenuItem item(String id, String key, Runnable action) {
        var item = new MenuItem(texts.get(key));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private BooleanBinding isReady() {
        var delivery = model.delivery();
        return Bindings.createBooleanBinding(
                () -> model.preview().stateProperty().get() instanceof Preview.Finished
                        && !delivery.savingProperty().get()
                        && delivery.atPrinterProperty().get().isEmpty(),
                model.preview().stateProperty(),
                delivery.savingProperty(),
                delivery.atPrinterProperty());
    }

    private Optional<Path> chosenFile() {
        return files.toSave(FileKind.PDF, model.fileName());
    }

    /** Goes on once the person has agreed to what stands on the paper and may be wrong. */
    private void accepted(Runnable action) {
        List<PrintNotice> open = model.toAccept();
        if (open.isEmpty()) {
            action.run();
            return;
        }
        String sentences = String.join(
                "\n",
                ToldNotice.of(open, texts.texts()).stream()
                        .map(ToldNotice::sentence)
                        .toList());
        var question =
                new Question(texts.get("printing.accept.title"), sentences, texts.get("printing.accept.yes"), false);
        dialogs.confirm(question, () -> {
            model.accept(open);
            action.run();
        });
    }
}
