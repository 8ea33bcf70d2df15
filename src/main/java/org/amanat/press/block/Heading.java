package org.amanat.press.block;

/**
 * A heading; it never stands alone at the foot of a page and has an entry in the outline.
 *
 * @param level 1 to 6; the first heading of a document has level 1 and no level is skipped on the way down
 * @param voice how it looks; does not have to follow from the level
 */
public record Heading(int level, Words words, Voice voice, Align align) implements Block {

    public Heading {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("heading level " + level);
        }
    }

    /** A heading that looks as its level suggests. */
    public static Heading of(int level, Words words) {
        Voice voice = switch (level) {
            case 1 -> Voice.TITLE;
            case 2 -> Voice.SECTION;
            default -> Voice.SUBSECTION;
        };
        return new Heading(level, words, voice, Align.START);
    }

    public static Heading of(int level, Words words, Voice voice) {
        return new Heading(level, words, voice, Align.START);
    }
}
