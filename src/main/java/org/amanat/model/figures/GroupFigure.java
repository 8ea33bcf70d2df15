package org.amanat.model.figures;

/**
 * How many are of one group.
 *
 * @param <G> what people are divided by, such as a sector
 */
public record GroupFigure<G>(G group, Figure figure) {}
