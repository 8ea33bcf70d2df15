package org.amanat.ui.eventstories;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.document.Printers.Printer;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.form.ChoiceEntry;

/** After a no: every document that held the story, and one button that prints them all anew. */
final class ReprintPane extends VBox {

    private final ReprintModel model;
    private final UiTexts texts;
    private final List<PrintedDocument> documents;
    private final Runnable close;
    private final VBox answer = new VBox();

    ReprintPane(ReprintModel model, UiTexts texts, List<PrintedDocument> documents, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.documents = List.copyOf(documents);
        this.close = close;
        setId("reprint");
        getStyleClass().addAll("sheet", "dialog");
        var rows = new VBox();
        rows.getStyleClass().add("rows");
        documents.forEach(document -> rows.getChildren().add(row(document)));
        rows.getChildren().getLast().getStyleClass().add("last-row");
        Button later = Buttons.plain(texts.get("ui.event-stories.reprint.later"), close);
        later.setId("reprint-later");
        later.setCancelButton(true);
        answer.getStyleClass().add("column");
        answer.getChildren().setAll(Words.quiet(texts.get("ui.event-stories.reprint.finding")), buttons(later));
        getChildren()
                .addAll(
                        Words.heading(texts.get("ui.event-stories.reprint.title")),
                        Words.plain(texts.get("ui.event-stories.reprint.more")),
                        rows,
                        answer);
        model.findPrinters(found -> offer(found, later));
    }

    private HBox row(PrintedDocument document) {
        return Card.apart(
                Words.strong(texts.get(
                        "ui.event-stories.reprint.document",
                        texts.name(document.kind()),
                        texts.name(document.language()))),
                Words.quiet(texts.get("ui.event-stories.reprint.copies", document.copies())));
    }

    private void offer(List<Printer> printers, Button later) {
        var printer = ChoiceEntry.of("reprint-printer", texts.get("printing.printer"), printers, Printer::name);
        printer.set(printers.getFirst());
        Button print =
                Buttons.main(texts.get("ui.event-stories.reprint.print"), () -> print(chosen(printer, printers)));
        print.setId("reprint-print");
        print.setDefaultButton(true);
        answer.getChildren().setAll(printer.node(), buttons(later, print));
        print.requestFocus();
    }

    private static Printer chosen(ChoiceEntry<Printer> entry, List<Printer> printers) {
        return Optional.ofNullable(entry.control().getValue()).orElseGet(printers::getFirst);
    }

    private void print(Printer printer) {
        answer.getChildren().setAll(Words.quiet(texts.get("printing.printing")));
        model.print(documents, printer, this::tell);
    }

    private void tell(ReprintModel.Outcome outcome) {
        Button done = Buttons.main(texts.get("ui.event-stories.reprint.done"), close);
        done.setId("reprint-done");
        done.setDefaultButton(true);
        answer.getChildren()
                .setAll(Words.strong(texts.get(
                        "ui.event-stories.reprint.sent", outcome.printed().size())));
        outcome.empty()
                .forEach(document -> answer.getChildren()
                        .add(Words.plain(texts.get("ui.event-stories.reprint.empty", texts.name(document.kind())))));
        answer.getChildren().addAll(Words.quiet(texts.get("ui.event-stories.reprint.take-back")), buttons(done));
        done.requestFocus();
    }

    private static HBox buttons(Button... buttons) {
        var line = new HBox(buttons);
        line.setAlignment(Pos.CENTER_RIGHT);
        line.getStyleClass().add("buttons");
        return line;
    }
}
