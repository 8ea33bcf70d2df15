package org.amanat.ui.printing;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.amanat.model.document.PrintSetup;
import org.amanat.model.document.Printers;
import org.amanat.operations.PrintRequest;
import org.amanat.operations.Printing;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** Out of the program: into a file, or to the printer. Both are registered with their copies. */
final class DeliveryModel {

    private final Printing printing;
    private final Printers printers;
    private final Tasks tasks;
    private final UiTexts texts;
    private final IntegerProperty copies = new SimpleIntegerProperty(1);
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper atPrinter = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Delivered>> delivered = new ReadOnlyObjectWrapper<>(Optional.empty());

    DeliveryModel(Printing printing, Printers printers, Tasks tasks, UiTexts texts) {
        this.printing = printing;
        this.printers = printers;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** How many shall be made, at least one. */
    IntegerProperty copiesProperty() {
        return copies;
    }

    ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** While the system's print dialog is open, and until the printer has everything. */
    ReadOnlyBooleanProperty atPrinterProperty() {
        return atPrinter.getReadOnlyProperty();
    }

    /** What left last, until something else is begun. */
    ReadOnlyObjectProperty<Optional<Delivered>> deliveredProperty() {
        return delivered.getReadOnlyProperty();
    }

    void forget() {
        delivered.set(Optional.empty());
    }

    void save(PrintRequest request, Path file) {
        forget();
        saving.set(true);
        int number = copies.get();
        tasks.create(texts.get("printing.saving"), _ -> printing.save(request, number, file))
                .onSuccess(_ -> delivered.set(Optional.of(new Delivered.Saved(file))))
                .onEnd(() -> saving.set(false))
                .start();
    }

    /** Asks for the printer and prints. Aside, because the person may take long to choose. */
    void print(PrintRequest request, PrintSetup setup) {
        forget();
        atPrinter.set(true);
        tasks.create(texts.get("printing.printing"), _ -> printed(request, setup))
                .onSuccess(sent -> sent.ifPresent(this::sent))
                .onEnd(() -> atPrinter.set(false))
                .aside()
                .start();
    }

    private Optional<Delivered.Sent> printed(PrintRequest request, PrintSetup setup) {
        return printers.choose(setup).map(printer -> {
            printer.print(printing.print(request, printer.copies()));
            return new Delivered.Sent(printer.copies());
        });
    }

    private void sent(Delivered.Sent sent) {
        copies.set(sent.copies());
        delivered.set(Optional.of(sent));
    }
}
