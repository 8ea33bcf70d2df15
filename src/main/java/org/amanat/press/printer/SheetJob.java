package org.amanat.press.printer;

import java.awt.print.Book;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import javax.print.attribute.PrintRequestAttributeSet;
import org.amanat.model.document.Printers.ChosenPrinter;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;

/** Draws the sheets on the printer, as outlines and not as dots, so that they are as sharp as it can print. */
final class SheetJob implements ChosenPrinter {

    private final PrinterJob job;
    private final PrintRequestAttributeSet wishes;

    /** @param wishes as they came out of the dialog */
    SheetJob(PrinterJob job, PrintRequestAttributeSet wishes) {
        this.job = job;
        this.wishes = wishes;
    }

    @Override
    public int copies() {
        return Math.max(1, job.getCopies());
    }

    @Override
    public void print(byte[] sheets) {
        try (PDDocument document = Loader.loadPDF(sheets)) {
            job.setPageable(book(document));
            job.print(wishes);
        } catch (PrinterException refused) {
            throw new ProblemException(refused, ProblemCode.PRINTER_REFUSED);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("not a PDF that can be printed", unreadable);
        }
    }

    /** Shrinks a sheet only if the person chose smaller paper than it was made for. */
    private Book book(PDDocument document) {
        var drawing = new PDFPrintable(document, Scaling.SHRINK_TO_FIT);
        var book = new Book();
        for (PDPage page : document.getPages()) {
            var box = page.getMediaBox();
            book.append(drawing, PrintWishes.sheet(wishes, box.getWidth(), box.getHeight()));
        }
        return book;
    }
}
