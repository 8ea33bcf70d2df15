package org.amanat.press.pdf;

/**
 * One side of a sheet that is folded in the middle.
 *
 * @param left page number from 1, or 0 for a blank
 * @param right page number from 1, or 0 for a blank
 */
public record SheetSide(int left, int right) {}
