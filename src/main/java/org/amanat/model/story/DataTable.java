package org.amanat.model.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;

/**
 * A data file: UTF-8, tabs between columns, one heading. Lines that start with # are its head: those of the form "#
 * word: text" say what it is, where it is from and on what terms. A column whose heading is a language tag of two or
 * three letters holds the label in that language.
 *
 * @param head the words of the head and their texts, such as source and licence
 */
public record DataTable(Map<String, String> head, List<Row> rows) {

    /** One line. A cell that is not there is the empty text. */
    public record Row(Map<String, String> cells) {

        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** What stands in the columns that are language tags. */
        public LocalizedText label() {
            var texts = new TreeMap<Language, String>();
            cells.forEach((column, text) -> {
                if (column.matches("[a-z]{2,3}")) {
                    texts.put(Language.parse(column), text);
                }
            });
            return new LocalizedText(texts);
        }
    }

    /** {@link #read(Class, String)} of a file about stories. */
    public static DataTable read(String file) {
        return read(DataTable.class, "vocabulary/" + file);
    }

    /** Reads a file that is part of the program; that it can be read is proved by a test. */
    public static DataTable read(Class<?> beside, String file) {
        try (var stream = beside.getResourceAsStream(file)) {
            return parse(new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalArgumentException if a row has other columns than the heading */
    static DataTable parse(String text) {
        var head = new LinkedHashMap<String, String>();
        var lines = new ArrayList<String[]>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            if (line.startsWith("#")) {
                addToHead(line.substring(1).strip(), head);
            } else {
                lines.add(line.split("\t", -1));
            }
        });
        var heading = lines.removeFirst();
        return new DataTable(
                Map.copyOf(head),
                lines.stream().map(cells -> row(heading, cells)).toList());
    }

    private static void addToHead(String line, Map<String, String> head) {
        int colon = line.indexOf(": ");
        if (colon > 0 && line.substring(0, colon).matches("[a-z]+")) {
            head.put(line.substring(0, colon), line.substring(colon + 2).strip());
        }
    }

    private static Row row(String[] heading, String[] cells) {
        if (cells.length != heading.length) {
            throw new IllegalArgumentException("a row has other columns than the heading: " + cells[0]);
        }
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.length; i++) {
            row.put(heading[i], cells[i].strip());
        }
        return new Row(row);
    }
}
