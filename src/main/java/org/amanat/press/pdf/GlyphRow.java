package org.amanat.press.pdf;

/** Codes of one font and size in a row, with the distances between them, as the operator {@code TJ} wants them. */
final class GlyphRow {

    private static final float TOLERANCE = 0.05f;
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private final StringBuilder array = new StringBuilder("[");
    private boolean open;
    private float pen;

    /** Shows a code at a distance from the start of the row, in thousandths of the size. */
    void show(float x, int code, int advance) {
        float back = pen - x;
        if (Math.abs(back) > TOLERANCE) {
            close();
            array.append(Content.decimal(back));
            pen = x;
        }
        if (!open) {
            array.append('<');
            open = true;
        }
        for (int shift = 12; shift >= 0; shift -= 4) {
            array.append(HEX[(code >> shift) & 0xF]);
        }
        pen += advance;
    }

    String operand() {
        close();
        return array + "] ";
    }

    private void close() {
        if (open) {
            array.append('>');
            open = false;
        }
    }
}
