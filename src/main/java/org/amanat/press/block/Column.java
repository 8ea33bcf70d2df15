package org.amanat.press.block;

/**
 * A column of a table.
 *
 * @param ruleBefore whether a hairline stands at its starting edge
 */
public record Column(Width width, boolean ruleBefore) {

    public static Column points(float points) {
        return new Column(new Width.Points(points), false);
    }

    public static Column share(float share) {
        return new Column(new Width.Share(share), false);
    }

    /** As wide as its widest content on one line. */
    public static Column natural() {
        return new Column(new Width.Natural(), false);
    }

    /** The same column with a hairline at its starting edge. */
    public Column ruled() {
        return new Column(width, true);
    }
}
