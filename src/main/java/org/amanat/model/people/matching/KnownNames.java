package org.amanat.model.people.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amanat.model.texts.Match;

/** Which spellings are known to be one name, from the data file beside this class. */
final class KnownNames {

    private static final Map<String, Integer> LINES = load();

    private KnownNames() {}

    /** The number of a name, the same for each of its spellings; nothing for a word that is not in the list. */
    static Optional<Integer> of(String folded) {
        return Optional.ofNullable(LINES.get(folded));
    }

    private static Map<String, Integer> load() {
        try (var stream = KnownNames.class.getResourceAsStream("names.txt")) {
            var text = new String(Objects.requireNonNull(stream, "names.txt").readAllBytes(), StandardCharsets.UTF_8);
            var lines = new HashMap<String, Integer>();
            int number = 0;
            for (String line : text.split("\n", -1)) {
                number++;
                if (!line.startsWith("#")) {
                    for (String spelling : line.strip().split(" ", -1)) {
                        lines.put(Match.fold(spelling), number);
                    }
                }
            }
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
