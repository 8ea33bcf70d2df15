package org.amanat.press.block;

/** Where lines stand in their measure. Start and end follow the direction of the text. */
public enum Align {
    START,
    CENTRE,
    END,
    /** Both edges, by widening the spaces between words; the last line stands at the start. */
    JUSTIFIED
}
