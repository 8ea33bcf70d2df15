package org.amanat.model.texts;

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

    /** Vowel signs and accents, joiners that are not seen, and the line that lengthens a word. */
    private static final Pattern IGNORED = Pattern.compile("[\\p{M}\\p{Cf}\u0640]");

    /** Looks for what was typed; nothing typed finds everything. */
    public static Match of(String typed) {
        return new Match(fold(typed).strip());
    }

    /** Whether each of the typed words is in the text. */
    public boolean in(String text) {
        return inFolded(fold(text));
    }

    /** {@link #in(String)} of a text that is {@linkplain #fold folded} already. */
    public boolean inFolded(String where) {
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

    /** A text without what people do not mean to tell apart when they search. */
    public static String fold(String text) {
        String bare = IGNORED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return Digits.EUROPEAN
                .write(bare.toLowerCase(Locale.ROOT))
                .replace('ي', 'ی')
                .replace('ى', 'ی')
                .replace('ك', 'ک')
                .replace('ه', 'ہ')
                .replace('ھ', 'ہ')
                .replace('ة', 'ہ');
    }
}
