package org.amanat.exchange.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.amanat.model.importing.ListSubject;
import org.amanat.model.importing.Pace;
import org.amanat.model.importing.ReadAs;
import org.amanat.model.importing.RecognisedColumns;
import org.amanat.model.importing.RowReader;
import org.amanat.model.problem.ProblemException;

/** Lists as offices send them, with everything that can be wrong with them. All names in them are fictional. */
final class Lists {

    private static final Path FOLDER = Path.of("src/test/resources/org/amanat/exchange/sheet/lists");

    private Lists() {}

    static List<Path> all() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith("expected.tsv")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** For each file what becomes of it. */
    static List<String> expected() throws IOException {
        return Files.readAllLines(FOLDER.resolve("expected.tsv"));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In one line: why it was refused, or its columns, its rows, and what is wrong with which. */
    static String outcome(byte[] bytes, String name) {
        try {
            var list = ListFileReader.read(bytes, name, ReadAs.FOUND_OUT, Pace.unhurried());
            var columns = RecognisedColumns.in(ListSubject.PEOPLE, list.sheet());
            var rows = RowReader.all(columns.list(list.sheet()), columns.mapping());
            var means = columns.mapping().columns().stream()
                    .map(field -> field.map(Enum::name).orElse("-"))
                    .collect(Collectors.joining(" "));
            var wrong = rows.stream()
                    .flatMap(row ->
                            row.problems().stream().map(problem -> row.row().number() + " " + problem.kind()))
                    .collect(Collectors.joining(", "));
            var first = rows.stream()
                    .map(row -> row.person().name().texts() + " " + row.person().phones())
                    .limit(1)
                    .collect(Collectors.joining());
            return String.join("\t", means, rows.size() + " rows", wrong, first);
        } catch (ProblemException refused) {
            return refused.problem().code().name();
        }
    }
}
