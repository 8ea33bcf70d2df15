package org.amanat.ui.printing;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintSetup;
import org.amanat.model.document.Printers.Printer;
import org.amanat.model.document.Sides;
import org.amanat.operations.PrintRequest;

/** What the print dialog asks: which printer, how many, on which sides of which paper. */
final class PrintOrder {

    private final PrintRequest request;
    private final PrintSetup wished;
    private final List<Printer> printers;
    private final ObjectProperty<Printer> printer;
    private final IntegerProperty copies;
    private final ObjectProperty<Sides> sides;
    private final ObjectProperty<PaperFormat> paper;

    /**
     * @param wished as the document is bound, whether or not a printer can do it
     * @param printers at least one; the first is the usual one
     */
    PrintOrder(PrintRequest request, PrintSetup wished, List<Printer> printers) {
        this.request = request;
        this.wished = wished;
        this.printers = List.copyOf(printers);
        printer = new SimpleObjectProperty<>(printers.getFirst());
        copies = new SimpleIntegerProperty(wished.copies());
        sides = new SimpleObjectProperty<>(wished.sides());
        paper = new SimpleObjectProperty<>(wished.sheet());
        printer.subscribe(this::suit);
    }

    PrintRequest request() {
        return request;
    }

    List<Printer> printers() {
        return printers;
    }

    ObjectProperty<Printer> printerProperty() {
        return printer;
    }

    IntegerProperty copiesProperty() {
        return copies;
    }

    ObjectProperty<Sides> sidesProperty() {
        return sides;
    }

    ObjectProperty<PaperFormat> paperProperty() {
        return paper;
    }

    /** Whether it will be printed on one side although its pages are bound as sheets printed on both. */
    boolean lacksBackSides() {
        return wished.sides() != Sides.ONE && sides.get() == Sides.ONE;
    }

    /** Whether the sheets are made smaller or larger than they were set. */
    boolean isOtherPaper() {
        return paper.get() != wished.sheet();
    }

    PrintSetup setup() {
        return new PrintSetup(wished.title(), paper.get(), sides.get(), copies.get());
    }

    /** Each printer is asked for what the document needs, as far as it can. */
    private void suit(Printer chosen) {
        sides.set(chosen.sides().contains(wished.sides()) ? wished.sides() : Sides.ONE);
        paper.set(
                chosen.papers().contains(wished.sheet())
                        ? wished.sheet()
                        : chosen.papers().stream().sorted().findFirst().orElse(wished.sheet()));
    }
}
