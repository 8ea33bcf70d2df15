package org.amanat.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.event.EventId;
import org.amanat.model.importing.Decision;
import org.amanat.model.importing.ImportOrder;
import org.amanat.model.importing.ImportRow;
import org.amanat.model.importing.ListFile;
import org.amanat.model.importing.ListSubject;
import org.amanat.model.importing.Pace;
import org.amanat.model.importing.ReadAs;
import org.amanat.model.importing.ReadRow;
import org.amanat.model.importing.RecognisedColumns;
import org.amanat.model.importing.RowReader;
import org.amanat.model.texts.Texts;
import org.amanat.operations.OpenWorkspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A file, a list that it takes in, and how. Rows that cannot come in are named; they hold up no others. */
final class ImportListArguments {

    private final Voice voice;

    @Mixin
    private final WorkspaceArgument workspace;

    @Parameters(index = "1", paramLabel = "LIST", descriptionKey = "cli.option.list")
    private Path list;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dry-run")
    private boolean dryRun;

    @Option(names = "--held-rows", paramLabel = "OUT", descriptionKey = "cli.option.held-rows")
    private @Nullable Path heldRows;

    ImportListArguments(Desk desk, Voice voice) {
        this.voice = voice;
        this.workspace = new WorkspaceArgument(desk, voice);
    }

    /**
     * @param subject what the rows are
     * @param event finds the event on whose list they are put, if they are put on one
     */
    ExitCode run(ListSubject subject, Function<OpenWorkspace, Optional<EventId>> event) {
        return workspace.open(open -> run(open, subject, event.apply(open)));
    }

    private ExitCode run(OpenWorkspace open, ListSubject subject, Optional<EventId> event) {
        var file = open.imports().read(list, ReadAs.FOUND_OUT, Pace.unhurried());
        var columns = open.imports().columns(subject, file.sheet());
        var rows = RowReader.all(subject, columns.list(file.sheet()), columns.mapping());
        tell(file, columns, rows);
        if (heldRows != null && rows.stream().anyMatch(ReadRow::held)) {
            open.imports().writeHeld(rows, file.sheet(), columns, voice.texts(), heldRows);
            voice.note("cli.export.in-the-clear");
        }
        if (!dryRun) {
            var order =
                    new ImportOrder(subject, file.name(), event, AttendanceState.INVITED, decided(open, subject, rows));
            var done = open.imports().run(order, file.sheet(), columns, Pace.unhurried());
            voice.result(done.id().toString());
            var counts = done.counts();
            switch (subject) {
                case PEOPLE ->
                    voice.note(
                            "cli.import.done",
                            counts.added(),
                            counts.known(),
                            counts.listed(),
                            counts.leftOut(),
                            counts.held());
                case ORGANISATIONS ->
                    voice.note(
                            "cli.import.done-organisations",
                            counts.added(),
                            counts.known(),
                            counts.leftOut(),
                            counts.held());
            }
        }
        return ExitCode.DONE;
    }

    private void tell(ListFile file, RecognisedColumns columns, List<ReadRow> rows) {
        for (int column = 0; column < file.sheet().width(); column++) {
            String over = columns.over(file.sheet(), column);
            String shown = over.isEmpty() ? String.valueOf(column + 1) : over;
            columns.mapping()
                    .of(column)
                    .ifPresentOrElse(
                            field -> voice.progress(voice.texts()
                                    .get(
                                            "cli.import.column",
                                            shown,
                                            voice.texts().get("lists.field." + Texts.kebab(field)))),
                            () -> voice.progress(voice.texts().get("cli.import.column-left-out", shown)));
        }
        rows.stream()
                .filter(row -> !row.problems().isEmpty())
                .forEach(row -> voice.note("lists.in-row", row.row().number(), row.why(voice.texts())));
    }

    /** Who is surely known is; a row that repeats another is left out; everybody else is new. */
    private static List<ImportRow> decided(OpenWorkspace open, ListSubject subject, List<ReadRow> rows) {
        var known = open.imports().known(subject, rows, Pace.unhurried());
        var decided = new ArrayList<ImportRow>();
        for (int at = 0; at < rows.size(); at++) {
            decided.add(new ImportRow(rows.get(at), Decision.usual(rows.get(at), known.getOrDefault(at, List.of()))));
        }
        return decided;
    }
}
