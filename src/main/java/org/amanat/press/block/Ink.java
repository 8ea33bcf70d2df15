package org.amanat.press.block;

/** Colours of text and rules. Black and white printing must lose nothing, so meaning never rests on one of them. */
public enum Ink {
    BLACK,
    /** A dark grey that still reads well. */
    GREY,
    /** The light grey of hairlines. */
    FAINT,
    /** The theme's one accent colour. */
    ACCENT
}
