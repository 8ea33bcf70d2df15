package org.amanat.press.block;

import java.util.EnumMap;
import java.util.Map;

/**
 * The look of a document: the lettering of every voice in every way of writing, and one accent colour.
 *
 * @param accent red, green and blue, 8 bits each
 */
public record Theme(Map<Voice, Map<Writing, Lettering>> letterings, int accent) {

    /** Dark enough for text on white: contrast above 9 to 1. */
    public static final int BLUE = 0x1F4788;

    private static final float LARGE_BODY = 18;
    private static final float NASTALIQ_LEADING = 2.3f;
    private static final float NASKH_LEADING = 1.75f;

    public Theme {
        Map<Voice, Map<Writing, Lettering>> copy = new EnumMap<>(Voice.class);
        letterings.forEach((voice, byWriting) -> copy.put(voice, Map.copyOf(byWriting)));
        letterings = Map.copyOf(copy);
        for (Voice voice : Voice.values()) {
            if (!letterings.containsKey(voice) || letterings.get(voice).size() < Writing.values().length) {
                throw new IllegalArgumentException("no lettering for " + voice);
            }
        }
    }

    public Lettering lettering(Voice voice, Writing writing) {
        Map<Writing, Lettering> byWriting = letterings.get(voice);
        Lettering lettering = byWriting == null ? null : byWriting.get(writing);
        if (lettering == null) {
            throw new IllegalStateException("no lettering for " + voice);
        }
        return lettering;
    }

    /** Ordinary print for pages up to A4. */
    public static Theme normal() {
        Map<Voice, Map<Writing, Lettering>> all = new EnumMap<>(Voice.class);
        for (Voice voice : Voice.values()) {
            all.put(voice, byWriting(latin(voice), nastaliqSize(voice)));
        }
        return new Theme(all, BLUE);
    }

    /** Large print: the body has 18 points, everything else grows in proportion but titles less. */
    public static Theme large() {
        Theme normal = normal();
        float factor = LARGE_BODY / normal.lettering(Voice.BODY, Writing.LATIN).size();
        Theme large = normal;
        for (Voice voice : Voice.values()) {
            float grows = switch (voice) {
                case COVER, NAME -> 1.25f;
                case TITLE -> 1.45f;
                case SECTION, LEAD -> 1.6f;
                case NOTE, RUNNING, LABEL -> factor * 0.95f;
                default -> factor;
            };
            for (Writing writing : Writing.values()) {
                large = large.with(
                        voice, writing, normal.lettering(voice, writing).scaled(grows));
            }
        }
        return large;
    }

    /** The same look with all letters and distances multiplied. */
    public Theme scaled(float factor) {
        Theme scaled = this;
        for (Voice voice : Voice.values()) {
            for (Writing writing : Writing.values()) {
                scaled = scaled.with(voice, writing, lettering(voice, writing).scaled(factor));
            }
        }
        return scaled;
    }

    public Theme with(Voice voice, Writing writing, Lettering lettering) {
        Map<Voice, Map<Writing, Lettering>> changed = new EnumMap<>(letterings);
        Map<Writing, Lettering> byWriting = new EnumMap<>(Writing.class);
        for (Writing each : Writing.values()) {
            byWriting.put(each, each == writing ? lettering : lettering(voice, each));
        }
        changed.put(voice, byWriting);
        return new Theme(changed, accent);
    }

    public Theme withAccent(int rgb) {
        return new Theme(letterings, rgb);
    }

    private static Map<Writing, Lettering> byWriting(Lettering latin, float nastaliqSize) {
        float naskhSize = latin.size() * 1.15f;
        return Map.of(
                Writing.LATIN,
                latin,
                Writing.NASTALIQ,
                inArabicLetters(latin, Family.NASTALIQ, nastaliqSize, NASTALIQ_LEADING),
                Writing.NASKH,
                inArabicLetters(latin, Family.NASKH, naskhSize, NASKH_LEADING));
    }

    private static Lettering inArabicLetters(Lettering latin, Family family, float size, float leading) {
        // high lines hold much of the space above a heading, but hide the small space between paragraphs
        float space = latin.strong() ? 0.6f : 1.2f;
        return new Lettering(
                family,
                size,
                size * leading,
                latin.strong(),
                0,
                false,
                latin.ink(),
                latin.before() * space,
                latin.after() * space);
    }

    private static Lettering latin(Voice voice) {
        return switch (voice) {
            case COVER -> Lettering.of(Family.SERIF, 25, 32).spaced(0, 8);
            case TITLE -> Lettering.of(Family.SERIF, 16, 20).bold().spaced(18, 6);
            case SECTION -> Lettering.of(Family.SERIF, 12, 16).bold().spaced(14, 4);
            case SUBSECTION -> Lettering.of(Family.SERIF, 10.5f, 14).bold().spaced(10, 2);
            case BODY -> Lettering.of(Family.SERIF, 10, 14.5f).spaced(0, 6);
            case LEAD -> Lettering.of(Family.SERIF, 12, 18).spaced(0, 8);
            case ITEM -> Lettering.of(Family.SERIF, 10.5f, 14).bold();
            case DETAIL -> Lettering.of(Family.SANS, 8, 11.2f);
            case NOTE -> Lettering.of(Family.SANS, 7.5f, 10.5f).spaced(2, 2);
            case LABEL ->
                Lettering.of(Family.SANS, 7.2f, 11).in(Ink.GREY).inCapitals(140).spaced(0, 6);
            case FIGURE -> Lettering.of(Family.SANS, 8.6f, 14).bold();
            case TABLE_HEAD -> Lettering.of(Family.SANS, 8, 11).bold();
            case CELL -> Lettering.of(Family.SANS, 8.5f, 11.5f);
            case RUNNING -> Lettering.of(Family.SANS, 7.2f, 10).in(Ink.GREY);
            case NAME -> Lettering.of(Family.SERIF, 20, 24);
        };
    }

    private static float nastaliqSize(Voice voice) {
        return switch (voice) {
            case COVER -> 27;
            case TITLE -> 21;
            case SECTION -> 16;
            case SUBSECTION -> 14;
            case BODY -> 12.5f;
            case LEAD -> 15;
            case ITEM -> 13;
            case DETAIL -> 10;
            case NOTE, LABEL -> 9.5f;
            case FIGURE -> 11;
            case TABLE_HEAD -> 10;
            case CELL -> 10.5f;
            case RUNNING -> 8.5f;
            case NAME -> 26;
        };
    }
}
