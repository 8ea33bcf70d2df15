package org.amanat.print;

import java.util.List;
import org.amanat.model.document.PrintNotice;
import org.amanat.press.Binding;
import org.amanat.press.block.Manuscript;

/**
 * A document ready for the press.
 *
 * @param binding at which edge it is bound, and folded if it is a booklet
 * @param notices what its maker should know before printing; none of it is on the paper
 */
public record Draft(Manuscript manuscript, Binding binding, List<PrintNotice> notices) {

    public Draft {
        notices = List.copyOf(notices);
    }
}
