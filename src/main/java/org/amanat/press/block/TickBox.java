package org.amanat.press.block;

/**
 * A square to tick by hand, with what ticking it means beside it.
 *
 * @param label perhaps empty, as in a column of a table whose head says it
 * @param alternative what a reader who cannot see the square is told, such as "empty box to tick"; empty where the
 *     words around it are enough
 * @param side of the square, in points
 * @param align where a square without a label stands
 * @param ticked whether it is ticked already
 */
public record TickBox(Words label, Words alternative, Voice voice, float side, Align align, boolean ticked)
        implements Block {

    /** About what a pen needs, in points. */
    public static final float SIDE = 9;

    public TickBox {
        if (side <= 0) {
            throw new IllegalArgumentException("a box without a size");
        }
    }

    public static TickBox before(Words label, Words alternative) {
        return new TickBox(label, alternative, Voice.BODY, SIDE, Align.START, false);
    }

    /** A square alone, in the middle of its column. */
    public static TickBox alone(Words alternative) {
        return new TickBox(Words.none(alternative.tongue()), alternative, Voice.CELL, SIDE, Align.CENTRE, false);
    }

    /** The same square with a tick in it. */
    public TickBox tickedWith(Words told) {
        return new TickBox(label, told, voice, side, align, true);
    }

    /** The same square with its label in another voice. */
    public TickBox in(Voice other) {
        return new TickBox(label, alternative, other, side, align, ticked);
    }
}
