package org.amanat.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.event.EventId;
import org.amanat.model.importing.BuiltOn;
import org.amanat.model.importing.Decision;
import org.amanat.model.importing.ImportField;
import org.amanat.model.importing.ImportOrder;
import org.amanat.model.importing.ImportRow;
import org.amanat.model.importing.ImportRun;
import org.amanat.model.importing.ListFile;
import org.amanat.model.importing.ListSubject;
import org.amanat.model.importing.ReadAs;
import org.amanat.model.importing.ReadRow;
import org.amanat.model.importing.RecognisedColumns;
import org.amanat.model.importing.RowReader;
import org.amanat.model.problem.Problem;
import org.amanat.operations.Imports;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** An import from the choice of the file to what came of it, without controls. */
final class ImportModel {
    private final Imports imports;
    private final Tasks tasks;
    private final UiTexts texts;
    private final PacedWork work;
    private final Lookalikes lookalikes;
    private final EarlierImports earlier;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILE);
    private final ReadOnlyObjectWrapper<Optional<Loaded>> loaded = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ImportRun>> done = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<AttendanceState> state = new SimpleObjectProperty<>(AttendanceState.INVITED);
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private ListSubject subject = ListSubject.PEOPLE;
    private Optional<EventId> event = Optional.empty();
    private Optional<Path> source = Optional.empty();

    /** A file that was read, and what its columns mean. */
    record Loaded(ListFile file, RecognisedColumns columns) {}

    /** @param holding shows why an import cannot be taken back, and on whom something was built */
    ImportModel(Imports imports, Tasks tasks, UiTexts texts, BiConsumer<Problem, List<BuiltOn>> holding) {
        this.imports = imports;
        this.tasks = tasks;
        this.texts = texts;
        this.work = new PacedWork(tasks, texts);
        this.lookalikes = new Lookalikes(imports, work);
        this.earlier = new EarlierImports(imports, tasks, texts, holding);
    }

    /** Begins anew, for the list of an event, or for the people or the organisations of the file. */
    void begin(ListSubject of, Optional<EventId> forEvent) {
        cancel();
        subject = of;
        event = forEvent;
        source = Optional.empty();
        loaded.set(Optional.empty());
        done.set(Optional.empty());
        show(List.of());
        state.set(AttendanceState.INVITED);
        step.set(Step.FILE);
        earlier.load();
    }

    /** What the rows of the list are. */
    ListSubject subject() {
        return subject;
    }

    Optional<EventId> event() {
        return event;
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Loaded>> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** What came of it, once it is done. */
    ReadOnlyObjectProperty<Optional<ImportRun>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** Whether something runs that can be cancelled. */
    ReadOnlyBooleanProperty busyProperty() {
        return work.busyProperty();
    }

    /** How guests stand to the event whose row does not say. */
    ObjectProperty<AttendanceState> stateProperty() {
        return state;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /** Imports that were done and not taken back, the latest first. */
    ObservableList<ImportRun> earlier() {
        return earlier.runs();
    }

    void choose(Path file) {
        source = Optional.of(file);
        read(ReadAs.FOUND_OUT);
    }

    /** Reads the same file in another way. What was pasted is read in one way only. */
    void read(ReadAs how) {
        source.ifPresent(file -> load(pace -> imports.read(file, how, pace)));
    }

    void paste(String text) {
        source = Optional.empty();
        load(pace -> imports.pasted(text, pace));
    }

    /** Gives a column another meaning. */
    void mean(int column, Optional<ImportField> field) {
        loaded.get()
                .ifPresent(now -> loaded.set(Optional.of(new Loaded(
                        now.file(), now.columns().with(now.columns().mapping().with(column, field))))));
    }

    /** Whether the columns tell enough to go on. */
    boolean hasNames() {
        return loaded.get()
                .filter(now -> now.columns().mapping().has(ImportField.NAME))
                .isPresent();
    }

    /**
     * From the columns to the rows: shows them with what is wrong, and looks for those who are known meanwhile, which
     * can take longer.
     */
    void readRows() {
        loaded.get()
                .ifPresent(now -> work.start(
                                "ui.import.reading-rows",
                                _ -> RowReader.all(
                                        subject,
                                        now.columns().list(now.file().sheet()),
                                        now.columns().mapping()))
                        .accept(rows -> {
                            show(rows);
                            step.set(Step.ROWS);
                            lookalikes.look(subject, lines);
                        }));
    }

    private void show(List<ReadRow> rows) {
        lookalikes.forget();
        lines.setAll(IntStream.range(0, rows.size())
                .mapToObj(at -> new Line(at, rows.get(at), Optional.empty()))
                .toList());
    }

    /** Corrects a cell; what is wrong is found anew for the whole list, because a row can repeat another. */
    void correct(Line line, int column, String text) {
        loaded.get().ifPresent(now -> {
            var rows =
                    new ArrayList<>(lines.stream().map(one -> one.row().row()).toList());
            rows.set(line.at(), rows.get(line.at()).with(column, text.strip()));
            work.start(
                            "ui.import.reading-rows",
                            _ -> RowReader.all(subject, rows, now.columns().mapping()))
                    .accept(fresh -> {
                        lookalikes.replace(lines, fresh);
                        lookalikes.look(subject, lines);
                    });
        });
    }

    /** Those in the file whom the rows may mean. */
    Lookalikes lookalikes() {
        return lookalikes;
    }

    /** What becomes of a row: what somebody said, else what is usual. */
    Decision decision(Line line) {
        return line.chosen().orElseGet(() -> Decision.usual(line.row(), lookalikes.of(line)));
    }

    /** Whether somebody should look at what becomes of it: it looks like a person who is there, or like another row. */
    boolean isDoubtful(Line line) {
        return !line.row().held()
                && (!lookalikes.of(line).isEmpty()
                        || (!line.row().problems().isEmpty() && decision(line) instanceof Decision.LeaveOut));
    }

    void decide(Line line, Decision decision) {
        lines.set(line.at(), line.decided(decision));
    }

    void next() {
        if (step.get() == Step.COLUMNS) {
            readRows();
        } else if (step.get() == Step.ROWS && !lookalikes.completeProperty().get()) {
            lookalikes.look(subject, lines);
        } else if (step.get() == Step.ROWS && hasDoubtful()) {
            step.set(Step.PEOPLE);
        }
    }

    void back() {
        step.set(step.get().before());
    }

    /** How many rows will come in. */
    long coming() {
        return lines.stream()
                .filter(line -> !line.row().held() && !(decision(line) instanceof Decision.LeaveOut))
                .count();
    }

    long held() {
        return lines.stream().filter(line -> line.row().held()).count();
    }

    private boolean hasDoubtful() {
        return lines.stream().anyMatch(this::isDoubtful);
    }

    /** Whether nothing is left to be looked at before the rows are taken in. */
    boolean isReady() {
        return step.get() == Step.PEOPLE
                || (step.get() == Step.ROWS && lookalikes.completeProperty().get() && !hasDoubtful());
    }

    void run() {
        loaded.get().ifPresent(now -> {
            var order = new ImportOrder(
                    subject,
                    now.file().name(),
                    event,
                    state.get(),
                    lines.stream()
                            .map(line -> new ImportRow(line.row(), decision(line)))
                            .toList());
            work.start(
                            "ui.import.importing",
                            pace -> imports.run(order, now.file().sheet(), now.columns(), pace))
                    .accept(run -> {
                        done.set(Optional.of(run));
                        step.set(Step.DONE);
                        earlier.load();
                    });
        });
    }

    /** Takes an import back, the one just done or an earlier one. */
    void takeBack(ImportRun run) {
        earlier.takeBack(run, () -> done.get().filter(run::equals).ifPresent(_ -> begin(subject, event)));
    }

    void writeHeld(Path file, Runnable written) {
        loaded.get()
                .ifPresent(now -> tasks.create(texts.get("ui.import.writing"), _ -> {
                            var rows = lines.stream().map(Line::row).toList();
                            imports.writeHeld(rows, now.file().sheet(), now.columns(), texts.texts(), file);
                            return file;
                        })
                        .onSuccess(_ -> written.run())
                        .start());
    }

    /** Ends what runs; nothing of it is kept. */
    void cancel() {
        work.cancel();
    }

    private void load(PacedWork.Paced<ListFile> reading) {
        work.start("ui.import.reading", pace -> {
                    var file = reading.run(pace);
                    return new Loaded(file, imports.columns(subject, file.sheet()));
                })
                .accept(now -> {
                    loaded.set(Optional.of(now));
                    step.set(Step.COLUMNS);
                });
    }
}
