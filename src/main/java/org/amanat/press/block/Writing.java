package org.amanat.press.block;

/** A way of writing letters; each has its own faces, sizes and height of line. */
public enum Writing {
    LATIN,
    /** The sloping hand of Urdu, with lines twice as high as Latin's. */
    NASTALIQ,
    /** The upright hand of Arabic, used for Sindhi. */
    NASKH
}
