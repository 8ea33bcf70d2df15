package org.amanat.press.text;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.amanat.press.block.Family;
import org.amanat.press.block.Lettering;
import org.amanat.press.block.Run;
import org.amanat.press.block.Theme;
import org.amanat.press.block.Tongue;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Writing;
import org.amanat.press.font.Cut;
import org.amanat.press.font.Faces;

/** Chooses language, face and size for a character of a paragraph. */
final class Styling {

    /** Nastaliq among Latin letters is set smaller, for their lines are half as high. */
    private static final float NASTALIQ_GUEST = 0.8f;

    private final Theme theme;
    private final Tongue host;
    private final Voice voice;

    Styling(Theme theme, Tongue host, Voice voice) {
        this.theme = theme;
        this.host = host;
        this.voice = voice;
    }

    Lettering hostLettering() {
        return theme.lettering(voice, host.writing());
    }

    static boolean arabic(int codePoint) {
        return UnicodeScript.of(codePoint) == UnicodeScript.ARABIC;
    }

    /** Whether a character takes the face of what stands before it. */
    static boolean neutral(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    }

    /** Whether a character belongs to the paragraph and not to the words beside it, as brackets and quotes do. */
    static boolean paired(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> codePoint == '"';
        };
    }

    /** The language of letters inside a run: the run's own, unless they are of another script. */
    static Tongue tongue(Run run, boolean arabic) {
        if (run.tongue().rightToLeft() == arabic) {
            return run.tongue();
        }
        return arabic ? Tongue.URDU : Tongue.ENGLISH;
    }

    /**
     * The style of a stretch of one script, in the first face that has all of its letters, or else the family's own.
     */
    Style style(Run run, Tongue tongue, String stretch) {
        for (Writing writing : writings(tongue)) {
            Lettering lettering = lettering(writing);
            for (Family family : families(lettering.family())) {
                Cut cut = Faces.cut(family, lettering.strong(), run.emphasis());
                if (hasAll(cut, stretch)) {
                    return new Style(cut, lettering, tongue, run.target());
                }
            }
        }
        Lettering own = lettering(tongue.writing());
        return new Style(Faces.cut(own.family(), own.strong(), run.emphasis()), own, tongue, run.target());
    }

    private Lettering lettering(Writing writing) {
        Lettering lettering = theme.lettering(voice, writing);
        boolean guest = writing == Writing.NASTALIQ && host.writing() == Writing.LATIN;
        return guest ? lettering.scaled(NASTALIQ_GUEST) : lettering;
    }

    private static List<Writing> writings(Tongue tongue) {
        return switch (tongue.writing()) {
            case LATIN -> List.of(Writing.LATIN, Writing.NASTALIQ, Writing.NASKH);
            case NASTALIQ -> List.of(Writing.NASTALIQ, Writing.NASKH, Writing.LATIN);
            case NASKH -> List.of(Writing.NASKH, Writing.NASTALIQ, Writing.LATIN);
        };
    }

    private static List<Family> families(Family family) {
        return switch (family) {
            case SERIF -> List.of(Family.SERIF, Family.SANS);
            case SANS -> List.of(Family.SANS, Family.SERIF);
            case NASTALIQ, NASKH -> List.of(family);
        };
    }

    /** Whether the style's face has every letter of a text. */
    boolean covers(Style style, String text) {
        return hasAll(style.cut(), text);
    }

    private static boolean hasAll(Cut cut, String text) {
        return text.codePoints().allMatch(Faces.of(cut)::has);
    }
}
