package org.amanat.operations;

import java.util.Set;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintSetup;
import org.amanat.model.document.Printers.Printer;
import org.amanat.model.document.Sides;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;

/** A printer that takes nothing. */
final class OutOfPaper implements Printer {

    @Override
    public String name() {
        return "out of paper";
    }

    @Override
    public Set<Sides> sides() {
        return Set.of(Sides.ONE);
    }

    @Override
    public Set<PaperFormat> papers() {
        return Set.of(PaperFormat.A4);
    }

    @Override
    public void print(PrintSetup setup, byte[] sheets) {
        throw new ProblemException(ProblemCode.PRINTER_REFUSED);
    }
}
