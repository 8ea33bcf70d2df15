package org.amanat.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amanat.model.Language;
import org.amanat.model.attendance.AttendanceState;
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
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.workspace.Progress;
import org.amanat.store.PlainInserts;
import org.amanat.store.PlainInserts.Cache;
import org.amanat.vault.Passphrase;

/**
 * How long a list of a hundred thousand people takes from the file to the last commit, beside plain JDBC inserts of the
 * same rows; and how long it takes until ten thousand rows are shown with their problems and with those who are known.
 * Prints what it measured.
 */
public final class ImportBenchmark {

    private static final int ROWS = 100_000;
    private static final int PREVIEWED = 10_000;
    private static final int TIMES = 4;

    private ImportBenchmark() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        try (var throwAway = ThrowAway.folder("import");
                var passphrase = Passphrase.copyOf("for measuring only")) {
            Path folder = throwAway.folder();
            Path list = Files.writeString(folder.resolve("list.csv"), csv(ROWS));
            Path shorter = Files.writeString(folder.resolve("shorter.csv"), csv(PREVIEWED));
            System.out.printf("%,d rows, %,d KB%n", ROWS, Files.size(list) >> 10);
            var workspaces = new Workspaces(folder.resolve("recent.txt"), Clock.systemUTC());
            for (int time = 1; time <= TIMES; time++) {
                Path file = folder.resolve("office-" + time + Workspaces.SUFFIX);
                Took whole;
                try (var open = workspaces.create(file, passphrase)) {
                    preview(open.imports(), shorter, "nobody known");
                    whole = whole(open.imports(), list);
                }
                for (var cache : Cache.values()) {
                    Path copy = folder.resolve("plain-" + time + cache);
                    var plain = PlainInserts.copyPersons(file, passphrase, copy, cache);
                    Files.delete(copy);
                    System.out.printf(
                            "  plain JDBC inserts of the same rows, cache %s: %s; import %d takes %.2f times as long%n",
                            cache, plain, time, whole.times(plain));
                }
            }
            Path known = folder.resolve("known" + Workspaces.SUFFIX);
            try (var open = workspaces.create(known, passphrase)) {
                whole(open.imports(), shorter);
            }
            try (var open = workspaces.open(known, passphrase, Progress.silent())) {
                for (int time = 1; time <= TIMES; time++) {
                    preview(open.imports(), shorter, "all of them known");
                }
            }
        }
    }

    private static void preview(Imports imports, Path list, String who) {
        var begun = Took.begin();
        var file = imports.read(list, ReadAs.FOUND_OUT, Pace.unhurried());
        var columns = imports.columns(ListSubject.PEOPLE, file.sheet());
        var recognised = begun.until();
        var rows = rows(file, columns);
        var read = begun.until();
        int known = imports.known(ListSubject.PEOPLE, rows, Pace.unhurried()).size();
        System.out.printf(
                "preview of %,d rows, %s: columns after %s, problems after %s, %,d matches after %s%n",
                rows.size(), who, recognised, read, known, begun.until());
    }

    /** From the file to the commit, without what a person thinks about in between. */
    private static Took whole(Imports imports, Path list) {
        var begun = Took.begin();
        var file = imports.read(list, ReadAs.FOUND_OUT, Pace.unhurried());
        var columns = imports.columns(ListSubject.PEOPLE, file.sheet());
        var rows = rows(file, columns);
        var read = begun.until();
        long memory = ThrowAway.memory();
        begun = Took.begin();
        var order = new ImportOrder(
                "list.csv",
                Optional.empty(),
                AttendanceState.INVITED,
                rows.stream().map(row -> new ImportRow(row, new Decision.Add())).toList());
        var run = imports.run(order, file.sheet(), columns, Pace.unhurried());
        var written = begun.until();
        System.out.printf(
                "import of %,d rows: read in %s, written in %s; memory %d MB%n",
                run.counts().added(), read, written, memory);
        return read.and(written);
    }

    private static List<ReadRow> rows(ListFile file, RecognisedColumns columns) {
        return RowReader.all(columns.list(file.sheet()), columns.mapping());
    }

    /** As a spreadsheet program writes it. */
    private static String csv(int rows) {
        var bodies = InventedPeople.organisations();
        Map<OrganisationId, Organisation> byId =
                bodies.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        var lines = new ArrayList<String>(List.of("Name,نام,Phone,Organisation"));
        for (Person person : InventedPeople.persons(rows, bodies)) {
            String body = person.organisation()
                    .map(byId::get)
                    .map(found -> found.name().best(Language.ENGLISH))
                    .orElse("");
            lines.add(String.join(
                    ",",
                    person.name().in(Language.ENGLISH).orElse(""),
                    person.name().in(Language.URDU).orElse(""),
                    person.phone(),
                    body));
        }
        return String.join("\r\n", lines);
    }
}
