package org.amanat.ui.printing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.amanat.model.document.LabelSheet;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.Printers;
import org.amanat.model.document.Printers.Printer;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventState;
import org.amanat.model.people.Person;
import org.amanat.model.problem.Problem;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/**
 * The badge of one person, without controls: on the next free label of the sheet that badges of this event were printed
 * on last, or on paper. It looks as those did.
 */
final class BadgeModel {

    private final OpenWorkspace workspace;
    private final Printers printers;
    private final Tasks tasks;
    private final UiTexts texts;
    private final EventId event;
    private final Person person;
    private final PreviewModel preview;
    private final DeliveryModel delivery;
    private final ReadOnlyObjectWrapper<Optional<LabelPlace>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<LabelSheet>> sheets = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Printer>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Problem>> noPrinter = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> closed = new ReadOnlyObjectWrapper<>(false);
    private final ObjectProperty<Optional<Printer>> printer = new SimpleObjectProperty<>(Optional.empty());
    private Optional<BadgeStart> start = Optional.empty();
    private Optional<Runnable> hurried = Optional.empty();
    private boolean gone;

    /** @param told hears in a sentence what left the program */
    BadgeModel(
            OpenWorkspace workspace,
            Printers printers,
            Tasks tasks,
            UiTexts texts,
            EventId event,
            Person person,
            Consumer<String> told) {
        this.workspace = workspace;
        this.printers = printers;
        this.tasks = tasks;
        this.texts = texts;
        this.event = event;
        this.person = person;
        preview = new PreviewModel(workspace.printing(), tasks, texts.get("printing.badge.making"));
        delivery = new DeliveryModel(workspace, printers, tasks, texts);
        delivery.deliveredProperty().subscribe(left -> left.map(this::sentence).ifPresent(told));
        preview.stateProperty().subscribe(_ -> goOn());
        printer.subscribe(_ -> goOn());
    }

    PreviewModel preview() {
        return preview;
    }

    /** Where the badge goes; nothing until the event is loaded. */
    ReadOnlyObjectProperty<Optional<LabelPlace>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** What it can be printed on, paper to cut last. */
    ReadOnlyObjectProperty<List<LabelSheet>> sheetsProperty() {
        return sheets.getReadOnlyProperty();
    }

    /** Those of this computer, as soon as the system has named them. */
    ReadOnlyObjectProperty<List<Printer>> printersProperty() {
        return found.getReadOnlyProperty();
    }

    /** Why nothing can be printed from this computer, if so; a file can be saved all the same. */
    ReadOnlyObjectProperty<Optional<Problem>> noPrinterProperty() {
        return noPrinter.getReadOnlyProperty();
    }

    /** Whether the event is closed, so that nobody comes to it any more. */
    ReadOnlyObjectProperty<Boolean> closedProperty() {
        return closed.getReadOnlyProperty();
    }

    /** By which it is printed. */
    ObjectProperty<Optional<Printer>> printerProperty() {
        return printer;
    }

    /** Who the badge is for, as the screen names them. */
    String name() {
        return texts.best(person.name());
    }

    /** @param usual name of the printer that is proposed if there is one of it, may be empty */
    void load(String usual) {
        tasks.create(texts.get("printing.loading"), _ -> BadgeStart.of(workspace, event))
                .onSuccess(this::took)
                .start();
        tasks.create(texts.get("printing.finding"), _ -> printers.find())
                .onSuccess(all -> {
                    found.set(all);
                    printer.set(all.stream()
                            .filter(one -> one.name().equals(usual))
                            .findFirst()
                            .or(() -> all.stream().findFirst()));
                })
                .onProblem(none -> noPrinter.set(Optional.of(none)))
                .aside()
                .start();
    }

    /** Nobody looks any more; what is on its way to the printer goes on. */
    void hide() {
        gone = true;
        hurried = Optional.empty();
        preview.clear();
    }

    /** Another sheet of labels: its next free label. */
    void choose(LabelSheet sheet) {
        start.ifPresent(now -> move(now.free(sheet)));
    }

    /** Another label of the same sheet. */
    void choose(int label) {
        place.get().ifPresent(now -> move(LabelPlace.near(now.sheet(), label)));
    }

    /** Whether it can be saved as it is shown. */
    static boolean canSave(Preview shown) {
        return shown instanceof Preview.Finished;
    }

    /** Whether it can be printed as it is shown. */
    static boolean canPrint(Preview shown, Optional<Printer> by) {
        return canSave(shown) && by.isPresent();
    }

    /**
     * Somebody wants it printed before it can be. It is, as soon as it can, unless there is something to read before;
     * that a name is smaller than on other badges may be read afterwards.
     *
     * @param print prints it
     */
    void hurry(Runnable print) {
        hurried = Optional.of(print);
        goOn();
    }

    /** Whether the printer would make the sheet smaller or larger, so that the badge missed its label. */
    boolean missesLabel() {
        return order().filter(PrintOrder::isOtherPaper).isPresent();
    }

    void print() {
        order().ifPresent(delivery::print);
    }

    void save(Path file) {
        choices().ifPresent(now -> delivery.save(now.request(event), file));
    }

    /** A name for the file, without the person's: what it is, the day, the language. */
    String fileName() {
        return start.flatMap(now -> choices().map(chosen -> chosen.fileName(now.event(), texts)))
                .orElse("");
    }

    private void goOn() {
        boolean waiting = switch (preview.stateProperty().get()) {
            case Preview.Nothing(), Preview.Making() -> !closed.get();
            case Preview.Finished finished ->
                finished.notices().stream().allMatch(PrintNotice.SetSmaller.class::isInstance);
            case Preview.Refused _, Preview.Failed _, Preview.Stopped() -> false;
        };
        if (!waiting || noPrinter.get().isPresent() || missesLabel()) {
            hurried = Optional.empty();
        } else if (canPrint(preview.stateProperty().get(), printer.get())) {
            var print = hurried;
            hurried = Optional.empty();
            print.ifPresent(Runnable::run);
        }
    }

    private Optional<PrintOrder> order() {
        return printer.get()
                .flatMap(by -> choices().map(now -> {
                    var order = new PrintOrder(now.request(event), now.setup(1, 1, texts), found.get());
                    order.printerProperty().set(by);
                    return order;
                }));
    }

    private void took(BadgeStart now) {
        start = Optional.of(now);
        closed.set(now.event().state() == EventState.ARCHIVED);
        sheets.set(now.sheets());
        choose(now.usual());
    }

    private void move(LabelPlace other) {
        if (!place.get().equals(Optional.of(other))) {
            if (place.get().isPresent()) {
                hurried = Optional.empty();
            }
            place.set(Optional.of(other));
            if (!closed.get() && !gone) {
                choices().ifPresent(now -> preview.make(event, now, false));
            }
        }
    }

    private Optional<Choices> choices() {
        return start.flatMap(now -> place.get().map(at -> now.choices(person.id(), at)));
    }

    private String sentence(Delivered left) {
        return switch (left) {
            case Delivered.Sent _ -> texts.get("printing.badge.sent", name());
            case Delivered.Saved(Path file) ->
                texts.get("printing.badge.saved", name(), String.valueOf(file.getFileName()));
        };
    }
}
