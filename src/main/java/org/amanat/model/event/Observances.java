package org.amanat.model.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The days that the program knows, from the data file that names their sources. */
public final class Observances {

    private static final List<Observance> KNOWN = load();

    private Observances() {}

    /** All of them, in the order of the year. */
    public static List<Observance> known() {
        return KNOWN;
    }

    /** The day of a code; none if the code is of a newer list. */
    public static Optional<Observance> byCode(String code) {
        return KNOWN.stream().filter(day -> day.code().equals(code)).findFirst();
    }

    private static List<Observance> load() {
        try (var stream = Observances.class.getResourceAsStream("observances.tsv")) {
            var bytes = Objects.requireNonNull(stream, "observances.tsv").readAllBytes();
            return ObservanceTable.read(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
