package org.amanat.print;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.TypeSize;
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

    private static final List<Double> READABLE = List.of(1.0, 0.94, 0.88, 0.82, 0.77, 0.72);
    private static final List<Double> LARGE = List.of(1.0);

    /** The sizes of a paper that is read at a desk; what was wanted in large print stays large. */
    static List<Double> scales(PrintOptions options) {
        return options.size() == TypeSize.LARGE ? LARGE : READABLE;
    }

    /**
     * As {@link #of}, for a document that may well have more pages: nobody is told. It then has as few as gently
     * smaller letters can make it.
     */
    static Manuscript preferably(int pages, List<Double> scales, DoubleFunction<Manuscript> atScale) {
        var fitting = of(pages, scales, atScale);
        return fitting.notices().isEmpty()
                ? fitting.manuscript()
                : fewestPages(scales.stream().filter(scale -> scale >= GENTLE).toList(), atScale);
    }

    private static Manuscript fewestPages(List<Double> scales, DoubleFunction<Manuscript> atScale) {
        return scales.stream()
                .map(atScale::apply)
                .min(Comparator.comparingInt(Typesetter::pages))
                .orElseThrow();
    }

    /**
     * Letters, of one page each if that can be: a letter on one page is read to its end.
     *
     * @param letters how many
     */
    static Manuscript ofLetters(int letters, PrintOptions options, DoubleFunction<Manuscript> atScale) {
        var scales = scales(options);
        var fitting = of(letters, scales, atScale);
        return fitting.notices().isEmpty() ? fitting.manuscript() : fewestPages(scales, atScale);
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
