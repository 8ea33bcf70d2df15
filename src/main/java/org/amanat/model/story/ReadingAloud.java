package org.amanat.model.story;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How long a text takes to read out.
 *
 * @param words between blanks, as people count them
 * @param time at 120 words a minute, rounded up to full quarters of a minute: slow, as these texts are read
 */
public record ReadingAloud(int words, Duration time) {

    private static final int WORDS_A_QUARTER_MINUTE = 30;
    private static final Duration QUARTER_MINUTE = Duration.ofSeconds(15);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Of title and text. */
    public static ReadingAloud of(Wording wording) {
        int words = count(wording.title()) + count(wording.body());
        return new ReadingAloud(words, QUARTER_MINUTE.multipliedBy(Math.ceilDiv(words, WORDS_A_QUARTER_MINUTE)));
    }

    /** A dash that stands alone is no word. */
    private static int count(String text) {
        return (int) BLANKS.splitAsStream(text)
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
