package org.amanat.ui.eventstories;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.PrintSetup;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.document.Printers;
import org.amanat.model.document.Printers.Printer;
import org.amanat.model.document.Sides;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.operations.PrintRequest;
import org.amanat.operations.Printing;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** Prints again what held a story, as it was printed: the same papers, copies and languages, without the story. */
final class ReprintModel {

    private final Printing printing;
    private final Printers printers;
    private final Tasks tasks;
    private final UiTexts texts;

    /**
     * What came of it.
     *
     * @param printed were sent to the printer
     * @param empty have nothing left to say: their copies are taken back and nothing takes their place
     */
    record Outcome(List<PrintedDocument> printed, List<PrintedDocument> empty) {}

    ReprintModel(Printing printing, Printers printers, Tasks tasks, UiTexts texts) {
        this.printing = printing;
        this.printers = printers;
        this.tasks = tasks;
        this.texts = texts;
    }

    void findPrinters(Consumer<List<Printer>> found) {
        tasks.create(texts.get("printing.finding"), _ -> printers.find())
                .onSuccess(found)
                .aside()
                .start();
    }

    /** Prints all, one after the other; a problem stops it, and is told where problems are. */
    void print(List<PrintedDocument> documents, Printer printer, Consumer<Outcome> done) {
        tasks.create(texts.get("printing.printing"), _ -> printed(documents, printer))
                .onSuccess(done)
                .start();
    }

    private Outcome printed(List<PrintedDocument> documents, Printer printer) {
        var printed = new ArrayList<PrintedDocument>();
        var empty = new ArrayList<PrintedDocument>();
        for (var document : documents) {
            try {
                printing.print(
                        new PrintRequest(document.event(), document.order(), document.options()),
                        setup(document, printer),
                        printer);
                printed.add(document);
            } catch (ProblemException nothingLeft) {
                if (nothingLeft.problem().code() != ProblemCode.STORY_REFUSED) {
                    throw nothingLeft;
                }
                empty.add(document);
            }
        }
        return new Outcome(printed, empty);
    }

    /** As the document was bound, as far as the printer can. */
    private PrintSetup setup(PrintedDocument document, Printer printer) {
        var options = document.options();
        var wished =
                document.pages() == 1 ? Sides.ONE : options.booklet() ? Sides.BOTH_SHORT_EDGE : Sides.BOTH_LONG_EDGE;
        var sheet = sheet(options);
        return new PrintSetup(
                texts.name(document.kind()),
                printer.papers().contains(sheet)
                        ? sheet
                        : printer.papers().stream().sorted().findFirst().orElse(sheet),
                printer.sides().contains(wished) ? wished : Sides.ONE,
                document.copies());
    }

    /** A booklet of small pages is folded from office sheets. */
    private static PaperFormat sheet(PrintOptions options) {
        return options.booklet() && options.paper() == PaperFormat.A5 ? PaperFormat.A4 : options.paper();
    }
}
