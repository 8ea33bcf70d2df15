package org.amanat.press.printer;

import java.awt.GraphicsEnvironment;
import java.awt.print.PrinterJob;
import java.util.Optional;
import javax.print.attribute.standard.DialogOwner;
import javax.print.attribute.standard.DialogTypeSelection;
import org.amanat.model.document.PrintSetup;
import org.amanat.model.document.Printers;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;

/** The printers that the operating system knows, and its own print dialog. */
public final class SystemPrinters implements Printers {

    @Override
    public Optional<ChosenPrinter> choose(PrintSetup setup) {
        PrinterJob job = PrinterJob.getPrinterJob();
        if (GraphicsEnvironment.isHeadless() || job.getPrintService() == null) {
            throw new ProblemException(ProblemCode.NO_PRINTER);
        }
        job.setJobName(setup.title());
        job.setCopies(setup.copies());
        var wishes = PrintWishes.of(setup);
        wishes.add(DialogTypeSelection.NATIVE);
        wishes.add(new DialogOwner());
        return job.printDialog(wishes) ? Optional.of(new SheetJob(job, wishes)) : Optional.empty();
    }
}
