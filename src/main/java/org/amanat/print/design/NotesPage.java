package org.amanat.print.design;

import java.util.ArrayList;
import java.util.List;
import org.amanat.press.block.Block;
import org.amanat.press.block.Fill;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Rule;
import org.amanat.press.block.Voice;

/** A page with lines to write on: what a folded booklet holds where it would have empty pages. */
public final class NotesPage {

    /** About as far apart as lines are on which adults write, in points. */
    private static final float LINE = 28;

    private NotesPage() {}

    /** Exactly one page. */
    public static List<Block> of(Wording wording, DocumentStyle style) {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(Voice.LABEL, wording.words("print.notes")));
        float room =
                style.page().height() - style.margins().top() - style.margins().bottom();
        int lines = (int) (room / LINE) - 1;
        for (int i = 0; i < lines; i++) {
            blocks.add(Fill.all());
            blocks.add(Rule.hairline());
        }
        return blocks;
    }
}
