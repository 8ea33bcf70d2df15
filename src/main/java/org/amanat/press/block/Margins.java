package org.amanat.press.block;

/** Empty edges around the text of a page, in points. Running lines stand inside the top and bottom margins. */
public record Margins(float top, float right, float bottom, float left) {

    /** Generous margins in proportion to the page. */
    public static Margins of(PageSize page) {
        float side = page.width() * 0.097f;
        return new Margins(page.width() * 0.115f, side, page.width() * 0.145f, side);
    }

    public static Margins all(float points) {
        return new Margins(points, points, points, points);
    }
}
