package org.amanat.press.block;

/** A place in a drawing, in points from its left and its upper edge. */
public record Point(float x, float y) {}
