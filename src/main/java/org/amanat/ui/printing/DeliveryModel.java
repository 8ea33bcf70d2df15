package org.amanat.ui.printing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PrintSetup;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.document.Printers;
import org.amanat.model.document.Printers.Printer;
import org.amanat.operations.OpenWorkspace;
import org.amanat.operations.PrintRequest;
import org.amanat.operations.Printing;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** Out of the program: into a file, or to the printer. Both are registered with their copies. */
final class DeliveryModel {

    /** More is a slip of the finger. */
    static final int MOST_COPIES = 9999;

    /** What takes its time with printers. */
    enum AtPrinter {
        FINDING,
        SENDING
    }

    private final Printing printing;
    private final Printers printers;
    private final InvitedModel invited;
    private final Tasks tasks;
    private final UiTexts texts;
    private final IntegerProperty copies = new SimpleIntegerProperty(1);
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<AtPrinter>> atPrinter = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Delivered>> delivered = new ReadOnlyObjectWrapper<>(Optional.empty());

    DeliveryModel(OpenWorkspace workspace, Printers printers, Tasks tasks, UiTexts texts) {
        this.printing = workspace.printing();
        this.invited = new InvitedModel(workspace.invitations(), tasks, texts);
        this.printers = printers;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** As many copies as were made of such a document last. */
    void rememberCopies(List<PrintedDocument> register, DocumentKind kind) {
        copies.set(register.stream()
                .filter(entry -> entry.kind() == kind)
                .findFirst()
                .map(PrintedDocument::copies)
                .orElse(1));
    }

    /** How many shall be made, at least one. */
    IntegerProperty copiesProperty() {
        return copies;
    }

    ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** What is going on with printers now, if anything. */
    ReadOnlyObjectProperty<Optional<AtPrinter>> atPrinterProperty() {
        return atPrinter.getReadOnlyProperty();
    }

    /** What left last, until something else is begun. */
    ReadOnlyObjectProperty<Optional<Delivered>> deliveredProperty() {
        return delivered.getReadOnlyProperty();
    }

    /** Who is invited by letters that left. */
    InvitedModel invited() {
        return invited;
    }

    void forget() {
        delivered.set(Optional.empty());
        invited.forget();
    }

    void save(PrintRequest request, Path file) {
        forget();
        saving.set(true);
        int number = copies.get();
        tasks.create(texts.get("printing.saving"), _ -> printing.save(request, number, file))
                .onSuccess(entry -> {
                    delivered.set(Optional.of(new Delivered.Saved(file)));
                    invited.ask(entry);
                })
                .onEnd(() -> saving.set(false))
                .start();
    }

    /** Finds the printers aside, because the system may take long to name them. */
    void order(PrintRequest request, PrintSetup setup, Consumer<PrintOrder> ask) {
        forget();
        atPrinter.set(Optional.of(AtPrinter.FINDING));
        tasks.create(texts.get("printing.finding"), _ -> printers.find())
                .onSuccess(found -> ask.accept(new PrintOrder(request, setup, found)))
                .onEnd(() -> atPrinter.set(Optional.empty()))
                .aside()
                .start();
    }

    /** Prints in its turn, so that the file is not locked before the register is right. */
    void print(PrintOrder order) {
        forget();
        atPrinter.set(Optional.of(AtPrinter.SENDING));
        PrintSetup setup = order.setup();
        Printer printer = order.printerProperty().get();
        tasks.create(texts.get("printing.printing"), _ -> printing.print(order.request(), setup, printer))
                .onSuccess(entry -> {
                    sent(new Delivered.Sent(entry.copies()));
                    invited.ask(entry);
                })
                .onEnd(() -> atPrinter.set(Optional.empty()))
                .start();
    }

    private void sent(Delivered.Sent sent) {
        copies.set(sent.copies());
        delivered.set(Optional.of(sent));
    }
}
