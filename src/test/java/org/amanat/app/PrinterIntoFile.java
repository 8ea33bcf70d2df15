package org.amanat.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintSetup;
import org.amanat.model.document.Printers;
import org.amanat.model.document.Sides;

/** A printer of which the paper is a file. */
record PrinterIntoFile(Path file) implements Printers.Printer {

    @Override
    public String name() {
        return "Laser";
    }

    @Override
    public Set<Sides> sides() {
        return EnumSet.of(Sides.ONE);
    }

    @Override
    public Set<PaperFormat> papers() {
        return EnumSet.allOf(PaperFormat.class);
    }

    @Override
    public void print(PrintSetup setup, byte[] sheets) {
        try {
            Files.write(file, sheets);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
