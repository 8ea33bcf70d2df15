package org.amanat.press.block;

/** How a run stands out from its surroundings. Arabic letters have no italic: there, italic is set upright. */
public enum Emphasis {
    PLAIN,
    STRONG,
    ITALIC
}
