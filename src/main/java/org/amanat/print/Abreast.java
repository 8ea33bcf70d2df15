package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amanat.model.LocalizedText;
import org.amanat.press.block.Block;
import org.amanat.press.block.Heading;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Run;
import org.amanat.press.block.SideBySide;
import org.amanat.press.block.SignatureLine;
import org.amanat.press.block.TickBox;
import org.amanat.press.block.Tongue;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Width;
import org.amanat.press.block.Words;
import org.amanat.print.design.Wording;

/**
 * The same words in each language of a paper, beside each other: a narrator and somebody from the office read one paper
 * together. In one language they are simply set.
 */
record Abreast(OfficePaper paper) {

    private static final float GAP = 16;
    private static final float WRITTEN_BY_HAND = 20;

    Wording main() {
        return paper.wordings().getFirst();
    }

    Tongue tongue() {
        return main().tongue();
    }

    /** Whatever is made of one language, for each. */
    Block each(Function<Wording, List<Block>> made) {
        var sides = paper.wordings().stream()
                .map(wording -> new SideBySide.Side(new Width.Share(1), made.apply(wording)))
                .toList();
        return new SideBySide(tongue(), sides, paper.style().length(GAP));
    }

    Block paragraph(Voice voice, String key, Object... arguments) {
        return each(wording -> List.of(Paragraph.of(voice, wording.words(key, arguments))));
    }

    /** Somebody's sentences, whose paragraphs have an empty line between them. */
    List<Block> prose(LocalizedText text) {
        int most = paper.wordings().stream()
                .mapToInt(wording -> paragraphs(text, wording).length)
                .max()
                .orElse(0);
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < most; i++) {
            int at = i;
            blocks.add(each(wording -> Stream.of(paragraphs(text, wording))
                    .skip(at)
                    .limit(1)
                    .<Block>map(words -> Paragraph.of(Voice.BODY, Words.of(own(text, wording), words)))
                    .toList()));
            blocks.add(paper.gap());
        }
        return blocks;
    }

    Block heading(String key) {
        return Heading.of(2, words(key));
    }

    /** What the paper is called, each language on a line of its own. */
    Block title(String key) {
        return Heading.of(1, joined("\n", key), Voice.TITLE);
    }

    /** In one line, with a dot between the languages. */
    Words words(String key, Object... arguments) {
        return joined("  ·  ", key, arguments);
    }

    private Words joined(String between, String key, Object... arguments) {
        var runs = new ArrayList<Run>();
        for (var wording : paper.wordings()) {
            if (!runs.isEmpty()) {
                runs.add(Run.plain(between, tongue()));
            }
            runs.add(Run.plain(wording.text(key, arguments), wording.tongue()));
        }
        return new Words(tongue(), runs);
    }

    /** A square to tick, or one that is ticked. */
    TickBox box(String key, boolean ticked) {
        var box = TickBox.before(words(key), main().words("paper.box")).in(Voice.CELL);
        return ticked ? box.tickedWith(main().words("paper.box.ticked")) : box;
    }

    /** A ticked square whose label has a number in it. */
    TickBox filledBox(String key, int number) {
        return TickBox.before(words(key, number), main().words("paper.box"))
                .in(Voice.CELL)
                .tickedWith(main().words("paper.box.ticked"));
    }

    /** What is written by hand above its name; or already there. */
    Block blank(String key, String filled) {
        return filled.isEmpty()
                ? new SignatureLine(words(key), 0, paper.style().length(WRITTEN_BY_HAND))
                : KeepTogether.of(
                        Paragraph.of(Voice.BODY, Words.none(tongue()).strong(filled))
                                .keptWithNext(),
                        Paragraph.of(Voice.NOTE, words(key)));
    }

    /** Things beside each other, of the same width. */
    Block row(Block... things) {
        return new SideBySide(
                tongue(),
                Stream.of(things)
                        .map(thing -> new SideBySide.Side(new Width.Share(1), List.of(thing)))
                        .toList(),
                paper.style().length(GAP));
    }

    private static String[] paragraphs(LocalizedText text, Wording wording) {
        return text.best(wording.language()).split("\n\n", -1);
    }

    private static Tongue own(LocalizedText text, Wording wording) {
        return Tongue.of(text.bestLanguage(wording.language()).tag());
    }
}
