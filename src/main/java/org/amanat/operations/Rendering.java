package org.amanat.operations;

import java.util.List;
import org.amanat.model.document.PrintNotice;

/** What came of setting a document: its pages, or why there are none. */
public sealed interface Rendering permits RenderedDocument, Rendering.Refused {

    /** What the person who prints it should know: what was left out and why, what is not settled yet. */
    List<PrintNotice> notices();

    /**
     * It cannot be printed like this.
     *
     * @param notices of which at least one refuses
     */
    record Refused(List<PrintNotice> notices) implements Rendering {

        public Refused {
            notices = List.copyOf(notices);
        }
    }
}
