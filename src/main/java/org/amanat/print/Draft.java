package org.amanat.print;

import java.util.List;
import java.util.stream.Stream;
import org.amanat.model.document.PrintNotice;
import org.amanat.press.Binding;
import org.amanat.press.block.Manuscript;

/**
 * A document ready for the press.
 *
 * @param binding at which edge it is bound, and folded if it is a booklet
 * @param firstFront how many pages belong to the first front of a booklet of two; 0 for anything else
 * @param notices what its maker should know before printing; none of it is on the paper
 * @param imprints for whom it is, if it is for certain people
 */
public record Draft(
        Manuscript manuscript, Binding binding, int firstFront, List<PrintNotice> notices, Imprints imprints) {

    public Draft {
        notices = List.copyOf(notices);
    }

    /** A document that is for nobody in particular. */
    static Draft of(Manuscript manuscript, Binding binding, List<PrintNotice> notices) {
        return new Draft(manuscript, binding, 0, notices, Imprints.NONE);
    }

    /** The same, with more to know before printing. */
    public Draft noticing(List<PrintNotice> more) {
        return new Draft(
                manuscript,
                binding,
                firstFront,
                Stream.concat(notices.stream(), more.stream()).toList(),
                imprints);
    }

    /** The same, made for certain people. */
    Draft saying(Imprints what) {
        return new Draft(manuscript, binding, firstFront, notices, what);
    }

    /** The same as a booklet that begins at both ends. */
    Draft withFronts(int pagesOfTheFirst) {
        return new Draft(manuscript, binding, pagesOfTheFirst, notices, imprints);
    }
}
