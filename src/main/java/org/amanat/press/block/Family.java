package org.amanat.press.block;

/** A family of bundled faces. */
public enum Family {
    SERIF,
    SANS,
    NASTALIQ,
    NASKH
}
