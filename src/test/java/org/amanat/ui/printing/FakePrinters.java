package org.amanat.ui.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amanat.model.document.PrintSetup;
import org.amanat.model.document.Printers;

/** A printer dialog in which the person always does the same, and a printer that keeps what it gets. */
final class FakePrinters implements Printers {

    final List<PrintSetup> asked = new ArrayList<>();
    final List<byte[]> printed = new ArrayList<>();
    private final int copies;

    /** @param copies that the person types into the dialog, or 0 for closing it */
    FakePrinters(int copies) {
        this.copies = copies;
    }

    @Override
    public Optional<ChosenPrinter> choose(PrintSetup setup) {
        asked.add(setup);
        return copies == 0 ? Optional.empty() : Optional.of(new Chosen());
    }

    private final class Chosen implements ChosenPrinter {

        @Override
        public int copies() {
            return copies;
        }

        @Override
        public void print(byte[] sheets) {
            printed.add(sheets.clone());
        }
    }
}
