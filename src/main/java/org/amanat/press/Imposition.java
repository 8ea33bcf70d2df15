package org.amanat.press;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.amanat.press.block.Section;
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
        int places = places(pages);
        return sides(places, binding, place -> place <= pages ? place : 0);
    }

    /**
     * The sides of a booklet that begins at both ends: turned over, its back is the front of the second part, which is
     * bound at the other edge. The parts meet in the middle, where blank places are.
     *
     * @param first pages of the part that is bound at the left
     * @param second pages of the part that is bound at the right
     */
    public static List<SheetSide> twoFronts(int first, int second) {
        int places = places(first + second);
        return sides(places, Binding.LEFT, place -> {
            int fromEnd = places - place + 1;
            if (place <= first) {
                return place;
            }
            return fromEnd <= second ? first + fromEnd : 0;
        });
    }

    private static int places(int pages) {
        return pages + Math.floorMod(-pages, Section.PAGES_OF_A_SHEET);
    }

    private static List<SheetSide> sides(int places, Binding binding, IntUnaryOperator page) {
        List<SheetSide> sides = new ArrayList<>();
        for (int i = 0; i < places / 2; i++) {
            int low = page.applyAsInt(i + 1);
            int high = page.applyAsInt(places - i);
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

    /**
     * A booklet of two fronts for the printer.
     *
     * @param pdf the pages of both parts, each in its own order
     * @param first how many of them belong to the part that is bound at the left
     * @throws IllegalArgumentException if the bytes are not a PDF
     */
    public static byte[] twoFronts(byte[] pdf, int first) {
        return SheetWriter.write(pdf, pages -> twoFronts(first, pages - first));
    }
}
