package org.amanat.print.design;

import java.util.ArrayList;
import java.util.List;
import org.amanat.model.workspace.Helpline;
import org.amanat.press.block.Block;
import org.amanat.press.block.Emphasis;
import org.amanat.press.block.Heading;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.Panel;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Run;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;

/** Whom to call, in a frame that can be found again. */
public final class HelplineList {

    /** Keep a telephone number in one piece and its groups in their order, in a line of any direction. */
    private static final String ISOLATE = "\u2066";

    private static final String END_OF_ISOLATE = "\u2069";
    private static final char NO_BREAK_SPACE = '\u00A0';

    private HelplineList() {}

    /** @param level of the heading above the numbers */
    public static Block of(List<Helpline> helplines, Wording wording, int level) {
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.of(level, wording.words("print.helplines"), Voice.SECTION));
        blocks.add(Paragraph.of(Voice.DETAIL, wording.words("print.helplines.note")));
        helplines.forEach(line -> blocks.add(entry(line, wording)));
        return new Panel(blocks);
    }

    private static Block entry(Helpline line, Wording wording) {
        var name = Words.none(wording.tongue()).and(wording.run(line.name(), Emphasis.STRONG));
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(Voice.CELL, name));
        var phone = Words.none(wording.tongue()).and(Run.strong(number(line.phone()), wording.tongue()));
        blocks.add(Paragraph.of(
                Voice.DETAIL,
                wording.joined(" · ", List.of(phone, wording.line(line.hours())))));
        return new KeepTogether(blocks);
    }

    /** As people dial it: European digits, which every telephone has. */
    private static String number(String phone) {
        return ISOLATE + phone.replace(' ', NO_BREAK_SPACE) + END_OF_ISOLATE;
    }
}
