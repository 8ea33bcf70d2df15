package org.amanat.ui.printing;

import java.util.List;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.problem.Problem;

/** How far the pages are that the tab shows. */
sealed interface Preview {

    /** Nothing was asked for yet. */
    record Nothing() implements Preview {}

    /** The pages are being made; those that were there before are not what was chosen. */
    record Making() implements Preview {}

    /**
     * What will be printed.
     *
     * @param pages as they are read
     * @param notices what the person should know before
     */
    record Finished(int pages, List<PrintNotice> notices) implements Preview {

        public Finished {
            notices = List.copyOf(notices);
        }
    }

    /**
     * It cannot be printed like this.
     *
     * @param notices of which at least one refuses
     */
    record Refused(List<PrintNotice> notices) implements Preview {

        public Refused {
            notices = List.copyOf(notices);
        }
    }

    /** There is nothing to print, or the file cannot be read. */
    record Failed(Problem problem) implements Preview {}

    /** The person did not want to wait. */
    record Stopped() implements Preview {}
}
