package org.amanat.press.block;

import java.util.Locale;
import java.util.Set;

/**
 * The language of a piece of text, by its BCP 47 tag; it decides direction and letters.
 *
 * @param tag such as {@code en-GB} or {@code ur-PK}
 */
public record Tongue(String tag) {

    public static final Tongue ENGLISH = new Tongue("en-GB");
    public static final Tongue URDU = new Tongue("ur-PK");
    public static final Tongue SINDHI = new Tongue("sd-PK");

    private static final Set<String> NASTALIQ = Set.of("ur", "pnb", "ks", "skr");
    private static final Set<String> NASKH = Set.of("ar", "bal", "fa", "prs", "ps", "sd");

    /** The tongue of a tag; the bare tags {@code en}, {@code ur} and {@code sd} get their usual country. */
    public static Tongue of(String tag) {
        return switch (tag) {
            case "en" -> ENGLISH;
            case "ur" -> URDU;
            case "sd" -> SINDHI;
            default -> new Tongue(tag);
        };
    }

    public Writing writing() {
        int end = tag.indexOf('-');
        String language = (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
        if (NASTALIQ.contains(language)) {
            return Writing.NASTALIQ;
        }
        return NASKH.contains(language) ? Writing.NASKH : Writing.LATIN;
    }

    public boolean rightToLeft() {
        return writing() != Writing.LATIN;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
