package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amanat.model.consent.ReadBackCopy;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.TypeSize;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Heading;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Space;
import org.amanat.press.block.TickBox;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.press.block.WritingLines;
import org.amanat.print.design.Wording;

/**
 * A text that is read back to its narrator, always in large print, with the short code by which it is known that these
 * are the words on the screen. Whoever it is about is named nowhere.
 */
public final class ReadBackDocument {

    private ReadBackDocument() {}

    public static Draft of(ReadBackCopy copy, WorkspaceSettings settings, PrintOptions options) {
        var large = new PrintOptions(options.language(), options.paper(), false, TypeSize.LARGE, options.digits());
        var paper = OfficePaper.in(Wording.spoken(copy.language()), settings, large);
        var wording = paper.wordings().getFirst();
        var blocks = new ArrayList<Block>(paper.head(
                "paper.read-back", wording, wording.number(copy.hash().shortCode())));
        if (!copy.title().isEmpty()) {
            blocks.add(Heading.of(2, Words.of(wording.tongue(), copy.title())));
        }
        copy.paragraphs().forEach(text -> {
            blocks.add(Paragraph.of(Voice.LEAD, Words.of(wording.tongue(), text)));
            blocks.add(new Space(paper.style().length(4)));
        });
        blocks.add(paper.gap());
        blocks.add(answer(wording, paper));
        return paper.draft("paper.read-back", List.of(paper.section(wording, blocks)), List.of());
    }

    /** What is signed stands on one page with what it says. */
    private static Block answer(Wording wording, OfficePaper paper) {
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.of(2, wording.words("paper.read-back.answer")));
        var box = wording.words("paper.box");
        Stream.of("yes", "no", "changes")
                .map(answer -> TickBox.before(wording.words("paper.read-back." + answer), box))
                .forEach(blocks::add);
        blocks.add(WritingLines.of(2));
        blocks.add(paper.gap());
        blocks.add(SignatureBlocks.of(wording, paper));
        return new KeepTogether(blocks);
    }
}
