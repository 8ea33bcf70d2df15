package org.amanat.press;

import java.util.ArrayList;
import java.util.List;
import org.amanat.press.pdf.SheetSide;
import org.amanat.press.pdf.SheetWriter;

/**
 * Arranges pages on sheets so that a booklet can be folded from them: printed on both sides, turned over the short
 * edge, folded once and stapled in the fold. Blank pages fill up the last sheet.
 */
public final class Imposition {

    private Imposition() {}

    /** The sides of all sheets in printing order: front and back of the outermost sheet first. */
    public static List<SheetSide> sides(int pages, Binding binding) {
        int places = (pages + 3) / 4 * 4;
        List<SheetSide> sides = new ArrayList<>();
        for (int i = 0; i < places / 2; i++) {
            int low = page(i + 1, pages);
            int high = page(places - i, pages);
            boolean highLeft = (i % 2 == 0) == (binding == Binding.LEFT);
            sides.add(highLeft ? new SheetSide(high, low) : new SheetSide(low, high));
        }
        return sides;
    }

    /**
     * A booklet for the printer, two pages on each side of a sheet twice as wide. It has no tags: readers get the pages
     * themselves.
     *
     * @param pdf the pages
     * @throws IllegalArgumentException if the bytes are not a PDF
     */
    public static byte[] booklet(byte[] pdf, Binding binding) {
        return SheetWriter.write(pdf, pages -> sides(pages, binding));
    }

    private static int page(int place, int pages) {
        return place <= pages ? place : 0;
    }
}
