package org.amanat.ui.common;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.amanat.model.LocalizedText;

/**
 * Finds words as people type them: without regard to capitals, accents and vowel signs, and with the Arabic forms of
 * Urdu letters that some keyboards write.
 *
 * @param folded the words that are looked for
 */
public record Match(String folded) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /** Looks for what was typed; nothing typed finds everything. */
    public static Match of(String typed) {
        return new Match(fold(typed).strip());
    }

    /** Whether each of the typed words is in the text. */
    public boolean in(String text) {
        String where = fold(text);
        for (String word : folded.split("\\s+", -1)) {
            if (!where.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether each of the typed words is in the text in one of its languages. */
    public boolean in(LocalizedText text) {
        return folded.isEmpty() || text.texts().values().stream().anyMatch(this::in);
    }

    private static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT)
                .replace('ي', 'ی')
                .replace('ى', 'ی')
                .replace('ك', 'ک')
                .replace('ه', 'ہ')
                .replace('ة', 'ہ');
    }
}
