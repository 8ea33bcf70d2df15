package org.amanat.model.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The sheets of labels that the program knows, from the data file that names their sources. */
public final class LabelStock {

    private static final List<LabelSheet> KNOWN = load();

    private LabelStock() {}

    /** All of them, plain paper last. */
    public static List<LabelSheet> known() {
        return KNOWN;
    }

    /** The sheet of a code; none if the code is of a newer list. */
    public static Optional<LabelSheet> byCode(String code) {
        return KNOWN.stream().filter(sheet -> sheet.code().equals(code)).findFirst();
    }

    /** Paper from the tray, to be cut. */
    public static LabelSheet plain(PaperFormat paper) {
        return KNOWN.stream()
                .filter(sheet -> sheet.plain() && sheet.paper() == paper)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no labels on " + paper));
    }

    /** How many labels there are on the sheet that has the most. */
    public static int mostLabels() {
        return KNOWN.stream().mapToInt(LabelSheet::labels).max().orElseThrow();
    }

    private static List<LabelSheet> load() {
        try (var stream = LabelStock.class.getResourceAsStream("label-sheets.tsv")) {
            var bytes = Objects.requireNonNull(stream, "label-sheets.tsv").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> sheet(line.split("\t", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LabelSheet sheet(String[] row) {
        return new LabelSheet(
                row[0],
                row[1],
                row[2],
                Arrays.stream(row[3].split(" ", -1))
                        .filter(number -> !number.isEmpty())
                        .toList(),
                PaperFormat.valueOf(row[4]),
                Integer.parseInt(row[5]),
                Integer.parseInt(row[6]),
                Double.parseDouble(row[7]),
                Double.parseDouble(row[8]),
                Double.parseDouble(row[9]),
                Double.parseDouble(row[10]),
                Double.parseDouble(row[11]),
                Double.parseDouble(row[12]),
                row[13]);
    }
}
