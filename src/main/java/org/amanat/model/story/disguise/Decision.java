package org.amanat.model.story.disguise;

import java.util.Locale;

/**
 * What somebody decided about a detail of a text.
 *
 * @param words as they stand in the text now: those that were kept, or those that were put in place of others. What was
 *     taken out of a text is not remembered
 * @param reason why they may stay; empty for what was generalised
 * @param version of the text in which it was decided; 0 before there was one
 */
public record Decision(DetailKind kind, String words, Outcome outcome, String reason, int version) {

    /** How it was decided. */
    public enum Outcome {
        /** It stays as it is. */
        KEPT,
        /** Something more general stands there now. */
        GENERALISED
    }

    /** Whether this is about some words of a text: the same letters, whatever their case and the blanks between. */
    boolean isAbout(DetailKind found, String text) {
        return kind == found && plain(words).equals(plain(text));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "a decision about " + kind;
    }
}
