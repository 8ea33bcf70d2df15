package org.amanat.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amanat.model.Language;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.document.Sides;
import org.amanat.model.event.ItemKind;
import org.amanat.model.problem.Problem;
import org.amanat.model.problem.ProblemCode;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.task.Problems;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the print dialog to the printer, and what the register then says. */
class PrintOrderTest {

    @TempDir
    private Path folder;

    private final FakePrinters printers = new FakePrinters();
    private final Told problems = new Told();
    private ForumFile file;

    /** Remembers what the person is told. */
    private static final class Told implements Problems {

        private final List<ProblemCode> told = new ArrayList<>();

        @Override
        public void tell(Problem problem) {
            told.add(problem.code());
        }

        @Override
        public void unexpected(Throwable cause) {
            throw new AssertionError(cause);
        }
    }

    @BeforeEach
    void open() {
        file = ForumFile.in(folder);
        file.item(ItemKind.WELCOME, "Welcome", "خوش آمدید", 15);
    }

    @AfterEach
    void close() {
        file.close();
    }

    private PrintingModel shown() {
        var model = new PrintingModel(file.workspace(), printers, Tasks.direct(problems), UiTexts.in(Language.ENGLISH));
        file.workspace().history().onChange(model::changed);
        model.show(file.event());
        return model;
    }

    private static PrintOrder order(PrintingModel model) {
        var orders = new ArrayList<PrintOrder>();
        model.order(orders::add);
        return orders.getFirst();
    }

    @Test
    void aBookletIsPrintedOnBothSidesOverTheShortEdgeAndRegisteredWithTheCopiesOfTheDialog() {
        var model = shown();

        var order = order(model);
        order.copiesProperty().set(40);
        model.delivery().print(order);

        assertThat(printers.asked).singleElement().satisfies(setup -> {
            assertThat(setup.sheet()).isEqualTo(PaperFormat.A4);
            assertThat(setup.sides()).isEqualTo(Sides.BOTH_SHORT_EDGE);
            assertThat(setup.copies()).isEqualTo(40);
        });
        assertThat(printers.printed).hasSize(1);
        assertThat(model.left().printed())
                .singleElement()
                .extracting(PrintedDocument::copies)
                .isEqualTo(40);
        assertThat(model.delivery().deliveredProperty().get()).contains(new Delivered.Sent(40));
        assertThat(model.delivery().copiesProperty().get()).isEqualTo(40);
    }

    @Test
    void whatAnotherPrinterCannotDoIsNotAskedOfItAndIsAskedAgainOfTheFirst() {
        var order = order(shown());

        order.printerProperty().set(order.printers().getLast());
        assertThat(order.setup().sides()).isEqualTo(Sides.ONE);
        assertThat(order.setup().sheet()).isEqualTo(PaperFormat.LETTER);
        assertThat(order.lacksBackSides()).isTrue();
        assertThat(order.isOtherPaper()).isTrue();

        order.printerProperty().set(order.printers().getFirst());
        assertThat(order.setup().sides()).isEqualTo(Sides.BOTH_SHORT_EDGE);
        assertThat(order.lacksBackSides()).isFalse();
        assertThat(order.isOtherPaper()).isFalse();
    }

    @Test
    void whoClosesThePrintDialogHasPrintedNothing() {
        var model = shown();

        order(model);

        assertThat(model.left().printed()).isEmpty();
        assertThat(model.delivery().atPrinterProperty().get())
                .as("nothing waits for the answer")
                .isEmpty();
    }

    @Test
    void theEntryIsTakenBackIfThePrinterTookNothing() {
        var model = shown();
        printers.switchOff();

        model.delivery().print(order(model));

        assertThat(problems.told).containsExactly(ProblemCode.PRINTER_REFUSED);
        assertThat(file.workspace().printing().register(file.event())).isEmpty();
        assertThat(model.left().printed()).isEmpty();
        assertThat(model.delivery().deliveredProperty().get()).isEmpty();
        assertThat(model.delivery().atPrinterProperty().get()).isEmpty();
    }

    @Test
    void theEntryStaysIfSheetsMayHaveComeOut() {
        var model = shown();
        printers.jam();

        model.delivery().print(order(model));

        assertThat(problems.told).containsExactly(ProblemCode.PRINTER_STOPPED);
        assertThat(model.left().printed()).hasSize(1);
    }
}
