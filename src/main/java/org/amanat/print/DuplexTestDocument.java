package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.event.EventPlan;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Align;
import org.amanat.press.block.Block;
import org.amanat.press.block.Drawing;
import org.amanat.press.block.Fill;
import org.amanat.press.block.Heading;
import org.amanat.press.block.ItemList;
import org.amanat.press.block.Outline;
import org.amanat.press.block.PageBreak;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Rule;
import org.amanat.press.block.Running;
import org.amanat.press.block.Section;
import org.amanat.press.block.Shape;
import org.amanat.press.block.UpsideDown;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.print.design.Wording;

/**
 * One sheet, printed on both sides, that says how the printer turns paper: turned like the page of a book, its back
 * shows one half upright, and that half names the setting.
 */
public final class DuplexTestDocument {

    private static final float ARROW = 120;

    private DuplexTestDocument() {}

    public static Draft of(EventPlan plan, WorkspaceSettings settings, PrintOptions options) {
        var paper = EventPaper.of(plan, settings, options);
        var main = paper.main();
        var blocks = new ArrayList<Block>();
        for (var wording : paper.wordings()) {
            blocks.addAll(front(wording, wording.equals(main)));
        }
        blocks.add(Fill.all());
        blocks.add(arrow(paper, main.words("print.duplex.arrow")));
        blocks.add(Fill.all());
        blocks.add(new PageBreak());
        blocks.addAll(half(paper, "print.duplex.long", "print.duplex.long.for"));
        blocks.add(Fill.all());
        blocks.add(Rule.hairline());
        blocks.add(Fill.all());
        blocks.add(new UpsideDown(half(paper, "print.duplex.short", "print.duplex.short.for")));
        var section = new Section(main.tongue(), main.numerals(), Running.none(), blocks);
        return paper.draft(paper.manuscript(DocumentKind.DUPLEX_TEST, List.of(section)), List.of());
    }

    private static List<Block> front(Wording wording, boolean first) {
        var title = wording.words("print.duplex");
        return List.of(
                first ? Heading.of(1, title) : Paragraph.of(Voice.TITLE, title),
                ItemList.numbers(
                        wording.tongue(),
                        List.of(
                                wording.words("print.duplex.step.print"),
                                wording.words("print.duplex.step.hold"),
                                wording.words("print.duplex.step.turn"))));
    }

    /** What is read if this half of the back stands upright. */
    private static List<Block> half(EventPaper paper, String setting, String use) {
        var blocks = new ArrayList<Block>();
        blocks.add(arrow(paper, Words.none(paper.main().tongue())));
        for (var wording : paper.wordings()) {
            blocks.add(Paragraph.of(Voice.TITLE, wording.words(setting), Align.CENTRE));
            blocks.add(Paragraph.of(Voice.BODY, wording.words(use), Align.CENTRE));
        }
        return blocks;
    }

    /** An arrow that points up. */
    private static Drawing arrow(EventPaper paper, Words alternative) {
        float w = paper.style().length(ARROW) / 2;
        float h = paper.style().length(ARROW);
        var outline = Outline.polygon(
                w / 2, 0, w, h * 0.4f, w * 0.68f, h * 0.4f, w * 0.68f, h, w * 0.32f, h, w * 0.32f, h * 0.4f, 0,
                h * 0.4f);
        return new Drawing(List.of(Shape.Filled.black(outline)), alternative, w, h, Align.CENTRE);
    }
}
