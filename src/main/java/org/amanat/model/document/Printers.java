package org.amanat.model.document;

import java.util.List;
import java.util.Set;
import org.amanat.model.problem.ProblemException;

/** The printers of this computer, behind an interface because tests have none. */
public interface Printers {

    /**
     * Asks the operating system, which may take a second or two: not on the window's thread.
     *
     * @return the usual one first, then by name; at least one
     * @throws ProblemException if there is none
     */
    List<Printer> find();

    /** One printer that can be chosen. */
    interface Printer {

        /** As the operating system calls it. */
        String name();

        /** Which sides of its sheets it prints on without help; always {@link Sides#ONE}. */
        Set<Sides> sides();

        /** What may lie in its tray; all sizes if it does not say. */
        Set<PaperFormat> papers();

        /**
         * Sends sheets to the printer, and waits until it has them all.
         *
         * @param setup how the person wants them
         * @param sheets a PDF
         * @throws ProblemException {@code PRINTER_REFUSED} if it took nothing, {@code PRINTER_STOPPED} if some sheets
         *     may have come out
         */
        void print(PrintSetup setup, byte[] sheets);
    }
}
