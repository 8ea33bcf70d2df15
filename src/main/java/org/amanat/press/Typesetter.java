package org.amanat.press;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.amanat.press.block.Manuscript;
import org.amanat.press.finding.Finding;
import org.amanat.press.layout.Layout;
import org.amanat.press.pdf.TaggedPdf;

/** Sets manuscripts in type: the door to the press. Safe for use by several threads. */
public final class Typesetter {

    private Typesetter() {}

    /**
     * Sets a page in each language and throws it away: afterwards the faces are read, and what sets and writes pages
     * has been used once. Takes as long as a first document does.
     */
    public static void warmUp() {
        set(TrialPage.manuscript());
    }

    /**
     * How many pages a manuscript has; 0 if the preflight refuses it. Quicker than {@link #set}, since nothing is
     * written.
     */
    public static int pages(Manuscript manuscript) {
        Set<Finding> noticed = new LinkedHashSet<>();
        Layout layout = Layout.of(manuscript, noticed::add);
        return noticed.stream().anyMatch(Finding::refuses) ? 0 : layout.pages().size();
    }

    /** Sets a manuscript and writes it, unless the preflight finds something that must not be printed. */
    public static Outcome set(Manuscript manuscript) {
        Set<Finding> noticed = new LinkedHashSet<>();
        Layout layout = Layout.of(manuscript, noticed::add);
        List<Finding> findings = new ArrayList<>(noticed);
        if (findings.stream().anyMatch(Finding::refuses)) {
            return new Outcome.Refused(findings);
        }
        return new Outcome.Printed(
                TaggedPdf.write(manuscript, layout), layout.pages().size(), findings);
    }
}
