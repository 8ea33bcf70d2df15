package org.amanat.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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
import org.amanat.model.importing.Pace;
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
    private final BiConsumer<Problem, List<BuiltOn>> holding;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILE);
    private final ReadOnlyObjectWrapper<Optional<Loaded>> loaded = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ImportRun>> done = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<AttendanceState> state = new SimpleObjectProperty<>(AttendanceState.INVITED);
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<ImportRun> earlier = FXCollections.observableArrayList();
    private Optional<EventId> event = Optional.empty();
    private Optional<Path> source = Optional.empty();

    /** A file that was read, and what its columns mean. */
    record Loaded(ListFile file, RecognisedColumns columns) {}

    /** @param holding shows why an import cannot be taken back, and on whom something was built */
    ImportModel(Imports imports, Tasks tasks, UiTexts texts, BiConsumer<Problem, List<BuiltOn>> holding) {
        this.holding = holding;
        this.imports = imports;
        this.tasks = tasks;
        this.texts = texts;
        this.work = new PacedWork(tasks, texts);
    }

    /** Begins anew, for the list of an event or for the people of the file. */
    void begin(Optional<EventId> forEvent) {
        cancel();
        event = forEvent;
        source = Optional.empty();
        loaded.set(Optional.empty());
        done.set(Optional.empty());
        lines.clear();
        state.set(AttendanceState.INVITED);
        step.set(Step.FILE);
        loadEarlier();
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
        return earlier;
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
                .map(now -> now.columns().mapping().has(ImportField.NAME))
                .orElse(false);
    }

    /** From the columns to the rows: reads them, and looks for those who are known. */
    void readRows() {
        loaded.get()
                .ifPresent(now -> work.start(
                                "ui.import.reading-rows",
                                pace -> known(
                                        RowReader.all(
                                                now.columns().list(now.file().sheet()),
                                                now.columns().mapping()),
                                        pace))
                        .accept(known -> {
                            lines.setAll(known);
                            step.set(Step.ROWS);
                        }));
    }

    /** Corrects a cell; what is wrong is found anew for the whole list, because a row can repeat another. */
    void correct(Line line, int column, String text) {
        loaded.get().ifPresent(now -> {
            var rows =
                    new ArrayList<>(lines.stream().map(one -> one.row().row()).toList());
            rows.set(line.at(), rows.get(line.at()).with(column, text.strip()));
            var before = List.copyOf(lines);
            work.start(
                            "ui.import.reading-rows",
                            pace -> known(RowReader.all(rows, now.columns().mapping()), pace))
                    .accept(known -> {
                        for (Line fresh : known) {
                            Line old = before.get(fresh.at());
                            if (!old.row().equals(fresh.row())) {
                                lines.set(fresh.at(), fresh);
                            }
                        }
                    });
        });
    }

    void decide(Line line, Decision decision) {
        lines.set(line.at(), line.decided(decision));
    }

    void next() {
        switch (step.get()) {
            case COLUMNS -> readRows();
            case ROWS -> step.set(lines.stream().anyMatch(Line::isDoubtful) ? Step.PEOPLE : Step.ROWS);
            default -> {}
        }
    }

    void back() {
        step.set(step.get().before());
    }

    /** How many rows will come in. */
    long coming() {
        return lines.stream()
                .filter(line -> !line.row().held() && !(line.decision() instanceof Decision.LeaveOut))
                .count();
    }

    long held() {
        return lines.stream().filter(line -> line.row().held()).count();
    }

    boolean hasDoubtful() {
        return lines.stream().anyMatch(Line::isDoubtful);
    }

    void run() {
        loaded.get().ifPresent(now -> {
            var order = new ImportOrder(
                    now.file().name(),
                    event,
                    state.get(),
                    lines.stream()
                            .map(line -> new ImportRow(line.row(), line.decision()))
                            .toList());
            work.start(
                            "ui.import.importing",
                            pace -> imports.run(order, now.file().sheet(), now.columns(), pace))
                    .accept(run -> {
                        done.set(Optional.of(run));
                        step.set(Step.DONE);
                        loadEarlier();
                    });
        });
    }

    /** Takes an import back, the one just done or an earlier one. */
    void takeBack(ImportRun run) {
        tasks.create(texts.get("ui.import.taking-back"), _ -> {
                    imports.takeBack(run.id());
                    return run;
                })
                .onSuccess(taken -> {
                    done.get().filter(taken::equals).ifPresent(_ -> begin(event));
                    loadEarlier();
                })
                .onProblem(problem -> explain(run, problem))
                .start();
    }

    private void explain(ImportRun run, Problem problem) {
        tasks.create(texts.get("ui.import.taking-back"), _ -> imports.builtOn(run.id()))
                .onSuccess(built -> holding.accept(problem, built))
                .start();
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

    private void loadEarlier() {
        tasks.create(
                        texts.get("ui.import.loading"),
                        _ -> imports.all().stream()
                                .filter(run -> run.takenBackAt().isEmpty())
                                .toList())
                .onSuccess(earlier::setAll)
                .start();
    }

    private void load(PacedWork.Paced<ListFile> reading) {
        work.start("ui.import.reading", pace -> {
                    var file = reading.run(pace);
                    return new Loaded(file, imports.columns(file.sheet()));
                })
                .accept(now -> {
                    loaded.set(Optional.of(now));
                    step.set(Step.COLUMNS);
                });
    }

    private List<Line> known(List<ReadRow> rows, Pace pace) {
        var known = imports.known(rows, pace);
        var read = new ArrayList<Line>();
        for (int at = 0; at < rows.size(); at++) {
            var like = known.getOrDefault(at, List.of());
            read.add(new Line(at, rows.get(at), like, Decision.usual(rows.get(at), like)));
        }
        return read;
    }
}
