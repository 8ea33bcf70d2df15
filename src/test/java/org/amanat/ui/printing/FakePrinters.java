package org.amanat.ui.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintSetup;
import org.amanat.model.document.Printers;
import org.amanat.model.document.Sides;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** An office with two printers: a good one, which is the usual one, and an old one that turns no sheets. */
public final class FakePrinters implements Printers {

    final List<PrintSetup> asked = new ArrayList<>();
    final List<byte[]> printed = new ArrayList<>();
    private boolean off;
    private boolean none;
    private boolean jams;

    /** There is no printer at all. */
    void unplug() {
        none = true;
    }

    /** Nothing is taken from now on. */
    void switchOff() {
        off = true;
    }

    /** From now on sheets are taken, and get stuck. */
    void jam() {
        jams = true;
    }

    /** The words on what was printed last, with single spaces. */
    public String words() {
        try (var document = Loader.loadPDF(printed.getLast())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<Printer> find() {
        if (none) {
            throw new ProblemException(ProblemCode.NO_PRINTER);
        }
        return List.of(
                new Paper("Laser", EnumSet.allOf(Sides.class), EnumSet.allOf(PaperFormat.class)),
                new Paper("Old", Set.of(Sides.ONE), Set.of(PaperFormat.LETTER)));
    }

    private final class Paper implements Printer {

        private final String name;
        private final Set<Sides> sides;
        private final Set<PaperFormat> papers;

        Paper(String name, Set<Sides> sides, Set<PaperFormat> papers) {
            this.name = name;
            this.sides = sides;
            this.papers = papers;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Set<Sides> sides() {
            return sides;
        }

        @Override
        public Set<PaperFormat> papers() {
            return papers;
        }

        @Override
        public void print(PrintSetup setup, byte[] sheets) {
            asked.add(setup);
            if (off) {
                throw new ProblemException(ProblemCode.PRINTER_REFUSED);
            }
            printed.add(sheets.clone());
            if (jams) {
                throw new ProblemException(ProblemCode.PRINTER_STOPPED);
            }
        }
    }
}
