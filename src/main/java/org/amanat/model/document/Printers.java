package org.amanat.model.document;

import java.util.Optional;
import org.amanat.model.problem.ProblemException;

/** The printers of this computer, behind an interface because a machine without a screen can ask nobody. */
public interface Printers {

    /**
     * Asks the person, in the dialog of the operating system. Blocks until the answer, so not on the window's thread.
     *
     * @return nothing if the person thinks better of it
     * @throws ProblemException if there is no printer
     */
    Optional<ChosenPrinter> choose(PrintSetup setup);

    /** A printer that the person chose, and how it shall print. */
    interface ChosenPrinter {

        /** How many copies the person asked for in the end, at least one. */
        int copies();

        /**
         * Sends sheets to the printer; once.
         *
         * @param sheets a PDF
         * @throws ProblemException if the printer does not take them
         */
        void print(byte[] sheets);
    }
}
