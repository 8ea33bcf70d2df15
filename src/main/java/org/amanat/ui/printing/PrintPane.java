package org.amanat.ui.printing;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.Printers.Printer;
import org.amanat.model.document.Sides;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.form.ChoiceEntry;

/** The print dialog. It opens as the document is bound, so that Enter is enough. */
final class PrintPane extends VBox {

    private final PrintOrder order;
    private final UiTexts texts;
    private final Label backs = Words.small("");
    private final Label other = Words.small("");

    PrintPane(PrintOrder order, UiTexts texts, Runnable print, Runnable cancel) {
        this.order = order;
        this.texts = texts;
        var printer = ChoiceEntry.of("print-printer", texts.get("printing.printer"), order.printers(), Printer::name);
        printer.set(order.printerProperty().get());
        printer.onSave(order.printerProperty()::set);
        var sides = new Segmented<>(
                "print-sides",
                texts.get("printing.sides"),
                List.of(Sides.values()),
                value -> texts.get("printing.sides." + Texts.kebab(value)));
        sides.onChoose(order.sidesProperty()::set);
        var paper = new Segmented<>(
                "print-tray", texts.get("printing.tray"), Arrays.asList(PaperFormat.values()), texts::name);
        paper.onChoose(order.paperProperty()::set);
        order.sidesProperty().subscribe(sides::show);
        order.paperProperty().subscribe(paper::show);
        order.printerProperty().subscribe(now -> {
            sides.allow(now.sides());
            paper.allow(now.papers());
        });
        order.sidesProperty().subscribe(_ -> explain());
        order.paperProperty().subscribe(_ -> explain());
        setId("print-dialog");
        getStyleClass().addAll("sheet", "dialog");
        getChildren()
                .addAll(
                        Words.heading(texts.get("printing.dialog")),
                        printer.node(),
                        copies(),
                        labelled("printing.sides", sides, backs),
                        labelled("printing.tray", paper, other),
                        buttons(print, cancel));
    }

    private NumberField copies() {
        return new NumberField(
                "print-dialog-copies",
                texts.get("printing.copies"),
                order.copiesProperty(),
                1,
                DeliveryModel.MOST_COPIES);
    }

    private VBox labelled(String key, Segmented<?> choice, Label explanation) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add("field-label");
        explanation.setWrapText(true);
        var box = new VBox(label, choice, explanation);
        box.getStyleClass().add("field");
        return box;
    }

    private void explain() {
        say(backs, order.lacksBackSides() ? texts.get("printing.sides.lacking") : "");
        say(other, order.isOtherPaper() ? texts.get("printing.tray.other") : "");
    }

    private static void say(Label label, String sentence) {
        label.setText(sentence);
        label.setVisible(!sentence.isEmpty());
        label.setManaged(!sentence.isEmpty());
    }

    private HBox buttons(Runnable print, Runnable cancel) {
        Button no = Buttons.plain(texts.get("ui.cancel"), cancel);
        no.setId("print-dialog-cancel");
        no.setCancelButton(true);
        Button yes = Buttons.main(texts.get("printing.dialog.print"), print);
        yes.setId("print-dialog-print");
        yes.setDefaultButton(true);
        var buttons = new HBox(no, yes);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }
}
