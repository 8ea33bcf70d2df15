package org.amanat.model.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amanat.model.texts.Match;
import org.amanat.model.texts.Words;

/**
 * The words that stand over columns and in cells of other people's lists, in English and Urdu: a data file, so that a
 * word that somebody meets is added there.
 */
final class ListWords {

    static final ListWords OF_FIELDS = read("field");
    static final ListWords OF_ORGANISATION_FIELDS = read("organisation-field");
    static final ListWords OF_SECTORS = read("sector");
    static final ListWords OF_LANGUAGES = read("language");
    static final ListWords OF_GENDERS = read("gender");
    static final ListWords OF_AGES = read("age");
    static final ListWords OF_PARTS = read("part");
    static final ListWords OF_STATES = read("state");
    static final ListWords OF_LEVELS = read("level");

    private final Map<String, String> meanings = new HashMap<>();
    private final List<Map.Entry<List<String>, String>> bySize = new ArrayList<>();

    private ListWords() {}

    /** What a whole cell means, without regard to capitals, signs and vowel signs. */
    Optional<String> meaning(String cell) {
        return Optional.ofNullable(meanings.get(plain(cell)));
    }

    /** What the longest known words mean that stand in a cell among others: "Your phone no. (WhatsApp)". */
    Optional<String> meaningWithin(String cell) {
        var words = List.of(plain(cell).split(" ", -1));
        return bySize.stream()
                .filter(known -> within(words, known.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    private static boolean within(List<String> words, List<String> known) {
        return Collections.indexOfSubList(words, known) >= 0;
    }

    /** Words with one space between, folded as for a search. */
    static String plain(String text) {
        return Words.spaced(Match.fold(text), '#');
    }

    private void add(String meaning, String words) {
        for (String word : words.split("\\|", -1)) {
            String plain = plain(word);
            String other = meanings.put(plain, meaning);
            if (plain.isEmpty() || (other != null && !other.equals(meaning))) {
                throw new IllegalStateException("a word has no letters or two meanings: " + word);
            }
            bySize.add(Map.entry(List.of(plain.split(" ", -1)), meaning));
        }
    }

    private static ListWords read(String kind) {
        var words = new ListWords();
        try (var stream = ListWords.class.getResourceAsStream("list-words.tsv")) {
            new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells[0].equals(kind))
                    .forEach(cells -> words.add(cells[1], cells[2]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        words.bySize.sort((a, b) -> Integer.compare(size(b.getKey()), size(a.getKey())));
        return words;
    }

    private static int size(List<String> words) {
        return String.join(" ", words).length();
    }
}
