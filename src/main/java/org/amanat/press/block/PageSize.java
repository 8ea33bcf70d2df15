package org.amanat.press.block;

/** Width and height of a page in points (1/72 inch). */
public record PageSize(float width, float height) {

    public static final PageSize A4 = new PageSize(595.276f, 841.89f);
    public static final PageSize A5 = new PageSize(419.528f, 595.276f);
    public static final PageSize A6 = new PageSize(297.638f, 419.528f);
    public static final PageSize LETTER = new PageSize(612, 792);
    /** Half a Letter sheet, for booklets. */
    public static final PageSize HALF_LETTER = new PageSize(396, 612);

    public PageSize {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a page without a size");
        }
    }

    public PageSize turned() {
        return new PageSize(/* width= */ height, /* height= */ width);
    }
}
