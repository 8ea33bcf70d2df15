package org.amanat.model.texts;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amanat.model.LocalizedText;

/**
 * Finds words as people type them: without regard to capitals, accents and vowel signs, and with the Arabic forms of
 * Urdu letters that some keyboards write. Where a text also holds the {@linkplain Sounds sounds} of its words, they are
 * found in the other letters too.
 *
 * @param folded the words that are looked for
 * @param wanted each of them
 */
public record Match(String folded, List<Wanted> wanted) {

    /** One consonant says too little. */
    private static final int FEWEST_SOUNDS = 2;

    /**
     * One word that is looked for.
     *
     * @param sounds how it sounds, marked as in texts of the other letters; nothing if it says too little
     */
    public record Wanted(String word, Optional<String> sounds) {

        static Wanted of(String word) {
            String heard = Sounds.of(word);
            char mark = Sounds.isArabic(word) ? Sounds.FROM_LATIN : Sounds.FROM_ARABIC;
            return new Wanted(word, heard.length() < FEWEST_SOUNDS ? Optional.empty() : Optional.of(mark + heard));
        }

        boolean isIn(String folded) {
            return folded.contains(word) || sounds.filter(folded::contains).isPresent();
        }
    }

    /** The line that lengthens a word. */
    private static final int TATWEEL = 0x0640;

    /** Looks for what was typed; nothing typed finds everything. */
    public static Match of(String typed) {
        String folded = fold(typed).strip();
        return new Match(
                folded, Arrays.stream(folded.split("\\s+", -1)).map(Wanted::of).toList());
    }

    /** Whether each of the typed words is in the text. */
    public boolean in(String text) {
        return inFolded(fold(text));
    }

    /** {@link #in(String)} of a text that is {@linkplain #fold folded} already. */
    public boolean inFolded(String where) {
        for (var word : wanted) {
            if (!word.isIn(where)) {
                return false;
            }
        }
        return true;
    }

    /** Whether each of the typed words is in the text in one of its languages. */
    public boolean in(LocalizedText text) {
        return folded.isEmpty() || text.texts().values().stream().anyMatch(this::in);
    }

    /** A text without what people do not mean to tell apart when they search. */
    public static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.isNormalized(text, Normalizer.Form.NFKD)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKD);
        var bare = new StringBuilder(apart.length());
        for (int at = 0; at < apart.length(); ) {
            int letter = apart.codePointAt(at);
            at += Character.charCount(letter);
            if (!isIgnored(letter)) {
                bare.appendCodePoint(letter);
            }
        }
        var folded = new StringBuilder(bare.toString().toLowerCase(Locale.ROOT));
        for (int at = 0; at < folded.length(); at++) {
            folded.setCharAt(at, urdu(folded.charAt(at)));
        }
        return Digits.EUROPEAN.write(folded.toString());
    }

    /** The letter that Urdu has for it. */
    private static char urdu(char arabic) {
        return switch (arabic) {
            case 'ي', 'ى' -> 'ی';
            case 'ك' -> 'ک';
            case 'ه', 'ھ', 'ة' -> 'ہ';
            default -> arabic;
        };
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Vowel signs and accents, joiners that are not seen, and the line that lengthens a word. */
    private static boolean isIgnored(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> letter == TATWEEL;
        };
    }
}
