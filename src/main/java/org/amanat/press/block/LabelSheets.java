package org.amanat.press.block;

import java.util.List;

/**
 * Labels on sheets, each read by itself, one after the other. A text that is too wide is broken first; only when that
 * is not enough, {@link Voice#NAME} is set smaller, never below a size that can be read.
 *
 * <p>Sheets are pages: the document has the grid's page and no margins.
 *
 * @param first the label that the first sheet begins with, from 1; those before it are used up already
 * @param padding empty edge inside each label, in points
 * @param smallest size of Latin letters in points that names are not set below; others follow in proportion
 * @param finish what is done with the labels when they are printed
 * @param leavingOut whether a label that does not fit is left out, as long as another does; otherwise it refuses all
 */
public record LabelSheets(
        LabelGrid grid, List<Label> labels, int first, float padding, float smallest, Finish finish, boolean leavingOut)
        implements Block {

    /** What is done with labels when they are printed. */
    public enum Finish {
        /** The sheet is cut already. */
        NONE,
        /** They are cut apart: lines are drawn to cut along. */
        CUT,
        /** They are cut apart and folded in the middle to stand: both sides say the same. */
        CUT_AND_FOLD
    }

    /**
     * One label.
     *
     * @param name whose it is, to say which one does not fit
     * @param tongue in which its name is written first
     */
    public record Label(String name, Tongue tongue, List<Block> content) {

        public Label {
            content = List.copyOf(content);
        }
    }

    public LabelSheets {
        labels = List.copyOf(labels);
        if (first < 1 || first > grid.labels()) {
            throw new IllegalArgumentException("a sheet has no label " + first);
        }
        if (2 * padding >= grid.width() || 2 * padding >= grid.height() / 2) {
            throw new IllegalArgumentException("labels that are all edge");
        }
    }

    /** Height that the content of a label has with its padding: all of it, or half where it is folded. */
    public float face() {
        return finish == Finish.CUT_AND_FOLD ? grid.height() / 2 : grid.height();
    }
}
