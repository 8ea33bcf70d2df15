package org.amanat.press.block;

/** How wide a column is. */
public sealed interface Width {

    /** A fixed width. */
    record Points(float points) implements Width {}

    /** A part of what the other columns leave, in proportion to the other shares. */
    record Share(float share) implements Width {}

    /** As wide as the widest content when it is set on one line, as far as there is room. */
    record Natural() implements Width {}
}
