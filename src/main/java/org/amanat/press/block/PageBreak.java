package org.amanat.press.block;

/** What follows begins on a new page. */
public record PageBreak() implements Block {}
