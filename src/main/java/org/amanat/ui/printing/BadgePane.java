package org.amanat.ui.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.document.LabelSheet;
import org.amanat.model.document.Printers.Printer;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.dialog.FileKind;
import org.amanat.ui.common.form.ChoiceEntry;

/** A badge at once: on which label of which sheet, how it will look, by which printer. Enter prints it. */
final class BadgePane extends VBox {

    private final BadgeModel model;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final FileChoice files;
    private final Consumer<BadgeModel> printing;
    private final ChoiceEntry<LabelSheet> sheet;
    private final ChoiceEntry<Printer> printer;
    private final HBox number = new HBox();
    private final Label where = Words.plain("");
    private final Label misses = Words.small("");
    private final Label wait = Words.small("");
    private final VBox remarks = new VBox();
    private final Button save;
    private final Button print;
    private IntegerProperty label = new SimpleIntegerProperty(1);
    private Optional<LabelSheet> shown = Optional.empty();

    /** @param printing sends what is shown to the printer, after this pane is closed */
    BadgePane(BadgeModel model, UiTexts texts, Dialogs dialogs, FileChoice files, Consumer<BadgeModel> printing) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        this.files = files;
        this.printing = printing;
        sheet = ChoiceEntry.of(
                "badge-sheet",
                texts.get("printing.label-sheet"),
                List.<LabelSheet>of(),
                one -> one.name(texts.texts()));
        sheet.onSave(model::choose);
        printer = ChoiceEntry.of("badge-printer", texts.get("printing.printer"), List.<Printer>of(), Printer::name);
        printer.onSave(by -> model.printerProperty().set(Optional.of(by)));
        save = Buttons.plain(texts.get("printing.save"), this::save);
        save.setId("badge-save");
        print = Buttons.main(texts.get("printing.dialog.print"), this::print);
        print.setId("badge-print");
        print.setDefaultButton(true);
        where.setId("badge-where");
        misses.setId("badge-misses");
        remarks.getStyleClass().add("print-notices");
        var choices = new VBox(sheet.node(), number, where, Words.small(texts.get("printing.badge.counted")));
        choices.getStyleClass().add("badge-choices");
        HBox.setHgrow(choices, Priority.ALWAYS);
        var picture = new SheetPicture(model.placeProperty(), model::choose);
        picture.setId("badge-sheet-picture");
        var pictures = new HBox(choices, picture);
        pictures.getStyleClass().add("badge-pictures");
        setId("badge-dialog");
        getStyleClass().addAll("sheet", "dialog", "wide-dialog");
        getChildren()
                .addAll(
                        Words.heading(texts.get("printing.badge.title", model.name())),
                        pictures,
                        printer.node(),
                        misses,
                        remarks,
                        new NoticePane(model.preview(), texts),
                        buttons());
        model.sheetsProperty().subscribe(sheet::among);
        model.placeProperty().subscribe(place -> place.ifPresent(this::show));
        model.printersProperty().subscribe(printer::among);
        model.printerProperty().subscribe(by -> by.ifPresent(printer::set));
        model.noPrinterProperty().subscribe(_ -> remark());
        model.closedProperty().subscribe(_ -> remark());
        model.preview().stateProperty().subscribe(_ -> allow());
        model.printerProperty().subscribe(_ -> allow());
        model.noPrinterProperty().subscribe(_ -> allow());
        addEventFilter(KeyEvent.KEY_PRESSED, this::hurry);
        sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                model.hide();
            }
        });
    }

    private HBox buttons() {
        Button no = Buttons.plain(texts.get("ui.cancel"), dialogs::close);
        no.setId("badge-cancel");
        no.setCancelButton(true);
        HBox.setHgrow(wait, Priority.ALWAYS);
        wait.setMaxWidth(Double.MAX_VALUE);
        var buttons = new HBox(wait, no, save, print);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    private void show(LabelPlace place) {
        sheet.set(place.sheet());
        if (!shown.equals(Optional.of(place.sheet()))) {
            shown = Optional.of(place.sheet());
            label = new SimpleIntegerProperty(place.label());
            label.subscribe((_, now) -> model.choose(now.intValue()));
            number.getChildren()
                    .setAll(new NumberField(
                            "badge-label",
                            texts.get("printing.badge.label"),
                            label,
                            1,
                            place.sheet().labels()));
        }
        label.set(place.label());
        where.setText(place.sentence(texts));
        allow();
    }

    private void allow() {
        var made = model.preview().stateProperty().get();
        save.setDisable(!BadgeModel.canSave(made));
        print.setDisable(!BadgeModel.canPrint(made, model.printerProperty().get()));
        say(misses, model.missesLabel() ? texts.get("printing.badge.misses") : "");
        boolean finding = model.printersProperty().get().isEmpty()
                && model.noPrinterProperty().get().isEmpty();
        String waiting = finding ? texts.get("printing.finding") : "";
        wait.setText(made instanceof Preview.Making ? texts.get("printing.badge.making") : waiting);
    }

    private void remark() {
        var all = new ArrayList<Node>();
        if (model.closedProperty().get()) {
            all.add(NoticePane.box(
                    "banner-stop",
                    texts.get("printing.badge.closed"),
                    List.of(texts.get("printing.badge.closed.next"))));
        }
        model.noPrinterProperty()
                .get()
                .ifPresent(none -> all.add(NoticePane.box(
                        "banner-check", none.sentence(texts.texts()), List.of(none.nextStep(texts.texts())))));
        remarks.getChildren().setAll(all);
        remarks.setVisible(!all.isEmpty());
        remarks.setManaged(!all.isEmpty());
    }

    /** Enter is not lost on those who press it before the badge is made. */
    private void hurry(KeyEvent event) {
        boolean means = event.getTarget() instanceof Button || event.getTarget() instanceof TextInputControl;
        if (event.getCode() == KeyCode.ENTER && print.isDisabled() && !means) {
            event.consume();
            model.hurry(this::print);
        }
    }

    private void print() {
        dialogs.close();
        printing.accept(model);
    }

    private void save() {
        files.toSave(FileKind.PDF, model.fileName()).ifPresent(file -> {
            dialogs.close();
            model.save(file);
        });
    }

    private static void say(Label line, String sentence) {
        line.setText(sentence);
        line.setVisible(!sentence.isEmpty());
        line.setManaged(!sentence.isEmpty());
    }
}
