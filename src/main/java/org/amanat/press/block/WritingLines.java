package org.amanat.press.block;

/**
 * Lines to write on.
 *
 * @param apart distance from one to the next, and above the first, in points
 */
public record WritingLines(int count, float apart) implements Block {

    /** About as far apart as adults write. */
    public static final float APART = 26;

    public WritingLines {
        if (count < 1 || apart <= 0) {
            throw new IllegalArgumentException("no lines");
        }
    }

    public static WritingLines of(int count) {
        return new WritingLines(count, APART);
    }
}
