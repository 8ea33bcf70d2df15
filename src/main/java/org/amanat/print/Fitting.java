package org.amanat.print;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import org.amanat.model.document.PrintNotice;
import org.amanat.press.Typesetter;
import org.amanat.press.block.Manuscript;

/**
 * A document in the largest letters with which it stays within its pages.
 *
 * @param notices that it does not fit even in the smallest letters, if so
 */
record Fitting(Manuscript manuscript, List<PrintNotice> notices) {

    /** Letters that are so much smaller are not noticed, and may spare a page that is nearly empty. */
    private static final double GENTLE = 0.88;

    /**
     * As {@link #of}, for a document that may well have more pages: nobody is told. It then has as few as gently
     * smaller letters can make it.
     */
    static Manuscript preferably(int pages, List<Double> scales, DoubleFunction<Manuscript> atScale) {
        var fitting = of(pages, scales, atScale);
        return fitting.notices().isEmpty()
                ? fitting.manuscript()
                : scales.stream()
                        .filter(scale -> scale >= GENTLE)
                        .map(atScale::apply)
                        .min(Comparator.comparingInt(Typesetter::pages))
                        .orElseThrow();
    }

    /**
     * Tries one size after the other.
     *
     * @param pages how many it should have
     * @param scales by how much its letters are larger than usual, from the largest to the smallest that can be read
     */
    static Fitting of(int pages, List<Double> scales, DoubleFunction<Manuscript> atScale) {
        Manuscript manuscript = atScale.apply(scales.getFirst());
        int needed = pages;
        for (double scale : scales) {
            manuscript = atScale.apply(scale);
            // none at all if the preflight refuses it, and then no size mends it
            needed = Typesetter.pages(manuscript);
            if (needed <= pages) {
                return new Fitting(manuscript, List.of());
            }
        }
        return new Fitting(manuscript, List.of(new PrintNotice.PagesAdded(pages, needed)));
    }
}
