package org.amanat.vault;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Passphrases of words drawn by chance from EFF's large list (7,776 words, CC BY 3.0 US). Each word adds 12.9 bits, so
 * six of them hold 77.5 bits: beyond guessing, and possible to learn by heart.
 */
public final class PassphraseWords {

    /** How many words are drawn. */
    public static final int COUNT = 6;

    private static final char BETWEEN = ' ';

    private final List<String> words;
    private final RandomGenerator random;

    /** Draws by the system's secure random numbers. */
    public PassphraseWords() {
        this(new SecureRandom());
    }

    /** @param random where chance comes from; only tests give anything but a {@link SecureRandom} */
    PassphraseWords(RandomGenerator random) {
        this.words = load();
        this.random = random;
    }

    /** Six words with a space between them. */
    public Passphrase draw() {
        char[] drawn = new char[COUNT * (longest() + 1)];
        int length = 0;
        for (int i = 0; i < COUNT; i++) {
            if (i > 0) {
                drawn[length++] = BETWEEN;
            }
            String word = words.get(random.nextInt(words.size()));
            word.getChars(0, word.length(), drawn, length);
            length += word.length();
        }
        char[] exact = Arrays.copyOf(drawn, length);
        try {
            return Passphrase.copyOf(exact);
        } finally {
            Arrays.fill(drawn, '\0');
            Arrays.fill(exact, '\0');
        }
    }

    /** Bits of chance in what {@link #draw()} answers. */
    public double entropyBits() {
        return COUNT * Math.log(words.size()) / Math.log(2);
    }

    List<String> words() {
        return words;
    }

    private int longest() {
        return words.stream().mapToInt(String::length).max().orElseThrow();
    }

    private static List<String> load() {
        var stream = PassphraseWords.class.getResourceAsStream("eff-large-wordlist.txt");
        if (stream == null) {
            throw new IllegalStateException("the list of words is missing from the program");
        }
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return reader.readAllLines().stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
