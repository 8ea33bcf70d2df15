package org.amanat.press;

import java.util.Arrays;
import java.util.List;
import org.amanat.press.finding.Finding;

/** What came of setting a manuscript. */
public sealed interface Outcome {

    /** What the preflight noticed, in reading order. */
    List<Finding> findings();

    /** The finished document; its findings are warnings. */
    final class Printed implements Outcome {
        private final byte[] pdf;
        private final int pages;
        private final List<Finding> findings;

        public Printed(byte[] pdf, int pages, List<Finding> findings) {
            this.pdf = pdf.clone();
            this.pages = pages;
            this.findings = List.copyOf(findings);
        }

        /** A tagged PDF that follows PDF/UA-1 and PDF/A-2a. */
        public byte[] pdf() {
            return Arrays.copyOf(pdf, pdf.length);
        }

        public int pages() {
            return pages;
        }

        @Override
        public List<Finding> findings() {
            return findings;
        }
    }

    /** Nothing was written, because some of the findings refuse. */
    record Refused(List<Finding> findings) implements Outcome {

        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
