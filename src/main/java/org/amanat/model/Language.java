package org.amanat.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A language by its BCP 47 tag, such as {@code en}, {@code ur} or {@code sd}. Any tag is allowed: a new language needs
 * data, not code.
 */
public record Language(String tag) implements Comparable<Language> {

    // First, because the languages are made with it.
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    public static final Language ENGLISH = new Language("en");
    public static final Language URDU = new Language("ur");
    public static final Language SINDHI = new Language("sd");

    /** Languages written from right to left, of those that are spoken where the program is used. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "bal", "fa", "ks", "pnb", "prs", "ps", "sd", "skr", "ur");

    public Language {
        if (!TAG.matcher(tag).matches()) {
            throw new IllegalArgumentException("not a language tag");
        }
    }

    /** Reads a BCP 47 tag. */
    public static Language parse(String tag) {
        return new Language(tag);
    }

    public boolean isRightToLeft() {
        return RIGHT_TO_LEFT.contains(locale().getLanguage());
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
