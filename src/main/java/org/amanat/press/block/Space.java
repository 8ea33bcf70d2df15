package org.amanat.press.block;

/**
 * Empty height; it vanishes at the head of a page.
 *
 * @param points height
 */
public record Space(float points) implements Block {}
