package org.amanat.press.printer;

import java.awt.print.Book;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.print.PrintService;
import javax.print.attribute.PrintRequestAttributeSet;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintSetup;
import org.amanat.model.document.Printers.Printer;
import org.amanat.model.document.Sides;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;

/** A printer on Windows. Sheets are drawn on it as outlines and not as dots, so that they are as sharp as it can. */
final class DrawingPrinter implements Printer {

    private final PrintService service;
    private final Abilities abilities;

    DrawingPrinter(PrintService service, Abilities abilities) {
        this.service = service;
        this.abilities = abilities;
    }

    @Override
    public String name() {
        return abilities.name();
    }

    @Override
    public Set<Sides> sides() {
        return abilities.sides();
    }

    @Override
    public Set<PaperFormat> papers() {
        return abilities.papers();
    }

    @Override
    public void print(PrintSetup setup, byte[] sheets) {
        var begun = new AtomicBoolean();
        var wishes = PrintWishes.of(setup);
        try (PDDocument document = Loader.loadPDF(sheets)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(setup.title());
            job.setCopies(setup.copies());
            job.setPageable(book(document, wishes, begun));
            job.print(wishes);
        } catch (PrinterException refused) {
            throw new ProblemException(
                    refused, begun.get() ? ProblemCode.PRINTER_STOPPED : ProblemCode.PRINTER_REFUSED);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("not a PDF that can be printed", unreadable);
        }
    }

    /**
     * Shrinks a sheet only if the person chose smaller paper than it was made for.
     *
     * @param begun set once the first sheet is drawn
     */
    private static Book book(PDDocument document, PrintRequestAttributeSet wishes, AtomicBoolean begun) {
        var drawing = new PDFPrintable(document, Scaling.SHRINK_TO_FIT);
        var book = new Book();
        for (PDPage page : document.getPages()) {
            var box = page.getMediaBox();
            book.append(
                    (graphics, format, index) -> {
                        begun.set(true);
                        return drawing.print(graphics, format, index);
                    },
                    PrintWishes.sheet(wishes, box.getWidth(), box.getHeight()));
        }
        return book;
    }
}
