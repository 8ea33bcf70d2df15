package org.amanat.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintSetup;
import org.amanat.model.document.Printers;
import org.amanat.model.document.Sides;

/**
 * The one printer of an office, of which the paper is looked at.
 *
 * @param printed what came out of it, the latest last
 */
record PrinterThatKeeps(List<byte[]> printed) implements Printers, Printers.Printer {

    @Override
    public List<Printer> find() {
        return List.of(this);
    }

    @Override
    public String name() {
        return "Laser";
    }

    @Override
    public Set<Sides> sides() {
        return EnumSet.allOf(Sides.class);
    }

    @Override
    public Set<PaperFormat> papers() {
        return EnumSet.allOf(PaperFormat.class);
    }

    @Override
    public void print(PrintSetup setup, byte[] sheets) {
        printed.add(sheets.clone());
    }
}
