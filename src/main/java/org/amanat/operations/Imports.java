package org.amanat.operations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amanat.exchange.sheet.ListFileReader;
import org.amanat.exchange.sheet.TableWriter;
import org.amanat.model.change.Operation;
import org.amanat.model.importing.BuiltOn;
import org.amanat.model.importing.ImportCounts;
import org.amanat.model.importing.ImportId;
import org.amanat.model.importing.ImportOrder;
import org.amanat.model.importing.ImportRun;
import org.amanat.model.importing.ImportTrace;
import org.amanat.model.importing.Known;
import org.amanat.model.importing.ListFile;
import org.amanat.model.importing.ListSubject;
import org.amanat.model.importing.Pace;
import org.amanat.model.importing.ReadAs;
import org.amanat.model.importing.ReadRow;
import org.amanat.model.importing.RecognisedColumns;
import org.amanat.model.importing.Sheet;
import org.amanat.model.importing.TableForm;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Texts;
import org.amanat.store.FileBeside;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/** Lists of people and organisations from elsewhere: reading them, knowing who is meant, taking them in and back. */
public final class Imports {

    /** Rows whose likes are looked for side by side; between two the person can say that they think better of it. */
    private static final int AT_ONCE = 500;

    private final Workspace workspace;
    private final Clock clock;

    Imports(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * Reads a list. Nothing is taken in.
     *
     * @throws ProblemException if the file is not there or is no list; the sentence says what to do
     * @throws java.util.concurrent.CancellationException from the pace
     */
    public ListFile read(Path file, ReadAs how, Pace pace) {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(ProblemCode.FILE_NOT_FOUND, file.toString());
        }
        try (var stream = Files.newInputStream(file)) {
            // One more than is allowed, so that the reader sees that it is too many.
            return ListFileReader.read(stream.readNBytes(ListFileReader.LARGEST_FILE + 1), name, how, pace);
        } catch (IOException unreadable) {
            throw new ProblemException(unreadable, ProblemCode.FILE_UNREADABLE, file.toString());
        }
    }

    /**
     * Reads what was copied from a spreadsheet program.
     *
     * @throws ProblemException if there is nothing in it
     */
    public ListFile pasted(String text, Pace pace) {
        return ListFileReader.pasted(text, pace);
    }

    /** What the columns mean: as they did in the last file of this shape, else as far as can be told. */
    public RecognisedColumns columns(ListSubject subject, Sheet sheet) {
        var recognised = RecognisedColumns.in(subject, sheet);
        return shape(subject, sheet, recognised)
                .flatMap(shape -> workspace.read(records -> records.imports().columns(shape)))
                .map(recognised::with)
                .orElse(recognised);
    }

    /**
     * Those in the file who may be meant, by the place of their row; rows that are held look like nobody.
     *
     * @throws java.util.concurrent.CancellationException from the pace
     */
    public Map<Integer, List<Known>> known(ListSubject subject, List<ReadRow> rows, Pace pace) {
        return switch (subject) {
            case PEOPLE -> known(rows, pace);
            case ORGANISATIONS -> {
                var all = workspace.read(records ->
                        new KnownOrganisations(records.organisations().all(), Numbering.of(records)));
                yield known(rows, pace, row -> all.like(row.organisation()));
            }
        };
    }

    private Map<Integer, List<Known>> known(List<ReadRow> rows, Pace pace) {
        if (workspace.read(records -> records.persons().count()) == 0) {
            return Map.of();
        }
        var people = new KnownPeople(new Doubles(workspace, clock).everybody(), workspace.read(Numbering::of));
        return known(rows, pace, row -> people.like(row.person()));
    }

    /** @param among finds those who are like a row; called by several threads */
    private static Map<Integer, List<Known>> known(
            List<ReadRow> rows, Pace pace, Function<ReadRow, List<? extends Known>> among) {
        var known = new HashMap<Integer, List<Known>>();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            pace.reached((double) from / rows.size());
            var some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            var like = some.parallelStream()
                    .map(row -> row.held() ? List.<Known>of() : List.<Known>copyOf(among.apply(row)))
                    .toList();
            for (int at = 0; at < like.size(); at++) {
                if (!like.get(at).isEmpty()) {
                    known.put(from + at, like.get(at));
                }
            }
        }
        return known;
    }

    /**
     * Takes a list in, in one step that can be undone, and taken back later as well.
     *
     * @throws ProblemException if the event or somebody whom a row means is not there any more; nothing is taken in
     *     then
     * @throws java.util.concurrent.CancellationException from the pace; nothing is taken in then
     */
    public ImportRun run(ImportOrder order, Sheet sheet, RecognisedColumns columns, Pace pace) {
        return workspace.change(Operation.IMPORT_LIST, records -> {
            order.event().ifPresent(records.events()::get);
            var run = switch (order.subject()) {
                case PEOPLE -> {
                    var work = new ImportWork(records, order, Today.in(records, clock), pace);
                    work.run();
                    yield done(records, order, work.counts(), work.trace());
                }
                case ORGANISATIONS -> {
                    var work = new OrganisationImport(records, order, pace);
                    work.run();
                    yield done(records, order, work.counts(), work.trace());
                }
            };
            shape(order.subject(), sheet, columns)
                    .ifPresent(shape -> records.imports().keepColumns(shape, columns.mapping(), clock.instant()));
            return run;
        });
    }

    private ImportRun done(Records records, ImportOrder order, ImportCounts counts, ImportTrace trace) {
        var run =
                new ImportRun(ImportId.next(), order.event(), order.file(), counts, clock.instant(), Optional.empty());
        records.imports().insert(run, trace);
        return run;
    }

    /**
     * Writes the rows that could not come in, as they are, with a column that says why: to be mended in a spreadsheet
     * program and taken in again. The file is not encrypted.
     *
     * @throws ProblemException if it cannot be written
     */
    public void writeHeld(List<ReadRow> rows, Sheet sheet, RecognisedColumns columns, Texts texts, Path file) {
        var heading = new ArrayList<String>();
        for (int column = 0; column < sheet.width(); column++) {
            heading.add(columns.over(sheet, column));
        }
        heading.add(texts.get("lists.why"));
        var held = rows.stream()
                .filter(ReadRow::held)
                .map(row -> {
                    var cells = new ArrayList<String>();
                    for (int column = 0; column < sheet.width(); column++) {
                        cells.add(row.row().cell(column));
                    }
                    cells.add(row.why(texts));
                    return List.copyOf(cells);
                })
                .toList();
        var form = String.valueOf(file.getFileName()).endsWith(TableForm.CSV.suffix()) ? TableForm.CSV : TableForm.XLSX;
        FileBeside.write(
                file,
                TableWriter.write(
                        form, texts.get("lists.held"), texts.language().isRightToLeft(), heading, held));
    }

    /** All imports, the latest first. */
    public List<ImportRun> all() {
        return workspace.read(records -> records.imports().all());
    }

    /**
     * Takes an import back, however long ago it was.
     *
     * @throws ProblemException if something was built on it since: then nothing has changed, and the sentence says what
     */
    public void takeBack(ImportId id) {
        workspace.run(Operation.TAKE_BACK_IMPORT, records -> {
            new ImportTakeBack(records, records.imports().get(id)).run();
            records.imports().takenBack(id, clock.instant());
        });
    }

    /** On whom something was built since, for which an import cannot be taken back; nobody if it can. */
    public List<BuiltOn> builtOn(ImportId id) {
        return workspace.read(
                records -> new ImportTakeBack(records, records.imports().get(id)).builtOn());
    }

    /** Files that come from the same place have the same words over their columns. */
    private static Optional<String> shape(ListSubject subject, Sheet sheet, RecognisedColumns columns) {
        if (columns.heading() < 0) {
            return Optional.empty();
        }
        String heading = sheet.rows().get(columns.heading()).cells().stream()
                .map(String::strip)
                .collect(Collectors.joining("\u001F", subject == ListSubject.PEOPLE ? "" : subject + "\u001E", ""));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(heading.getBytes(StandardCharsets.UTF_8));
            return Optional.of(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
