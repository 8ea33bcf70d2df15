package org.amanat.press.block;

/**
 * Where the labels of a sheet lie, as their maker states it; everything in points.
 *
 * @param left distance of the first label from the left edge of the sheet
 * @param top distance of the first label from the upper edge of the sheet
 * @param across distance from the left edge of a label to that of the next beside it
 * @param down distance from the upper edge of a label to that of the next below it
 */
public record LabelGrid(
        PageSize sheet,
        float left,
        float top,
        float width,
        float height,
        float across,
        float down,
        int columns,
        int rows) {

    /** Makers round to tenths of a millimetre. */
    private static final float TOLERANCE = 0.6f;

    private static final float MILLIMETRE = 72 / 25.4f;

    public LabelGrid {
        if (columns < 1 || rows < 1 || width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a sheet without labels");
        }
        if (left + (columns - 1) * across + width > sheet.width() + TOLERANCE
                || top + (rows - 1) * down + height > sheet.height() + TOLERANCE) {
            throw new IllegalArgumentException("labels over the edge of their sheet");
        }
        if ((columns > 1 && across < width - TOLERANCE) || (rows > 1 && down < height - TOLERANCE)) {
            throw new IllegalArgumentException("labels over one another");
        }
    }

    /** Labels that touch one another, in the middle of a sheet. */
    public static LabelGrid touching(PageSize sheet, float width, float height, int columns, int rows) {
        float left = (sheet.width() - columns * width) / 2;
        float top = (sheet.height() - rows * height) / 2;
        return new LabelGrid(sheet, left, top, width, height, width, height, columns, rows);
    }

    public static float millimetres(float length) {
        return length * MILLIMETRE;
    }

    public int labels() {
        return columns * rows;
    }

    /** Left edge of a label; they are counted from 0, from left to right and then down. */
    public float leftOf(int label) {
        return left + label % columns * across;
    }

    /** Upper edge of a label. */
    public float topOf(int label) {
        int row = label / columns;
        return top + row * down;
    }
}
