package org.amanat.press;

import java.util.List;
import java.util.Optional;
import org.amanat.press.block.Cell;
import org.amanat.press.block.Column;
import org.amanat.press.block.Heading;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Margins;
import org.amanat.press.block.Numerals;
import org.amanat.press.block.PageSize;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Row;
import org.amanat.press.block.Running;
import org.amanat.press.block.Section;
import org.amanat.press.block.Table;
import org.amanat.press.block.Theme;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;

/** A page with a little of what most documents have, in both scripts. Nobody sees it. */
final class TrialPage {

    private static final Words LATIN = Words.english("Trial 1 page (2): 10:30 – “a”, b@c. ")
            .strong("Bold ")
            .italic("italic");
    private static final Words ARABIC =
            Words.urdu("آزمائشی صفحہ ۱۲، (۳)، ").strong("موٹا ").plain("latin");

    private TrialPage() {}

    static Manuscript manuscript() {
        return new Manuscript(
                "Trial",
                LATIN.tongue(),
                PageSize.A5,
                Margins.of(PageSize.A5),
                Theme.normal(),
                Optional.empty(),
                List.of(section(LATIN), section(ARABIC)));
    }

    private static Section section(Words words) {
        var row = Row.of(Cell.rowHead(Paragraph.of(Voice.CELL, words)), Cell.of(words));
        var table = new Table(
                words.tongue(),
                List.of(Column.natural(), Column.share(1)),
                List.of(),
                List.of(row, row),
                Table.Rules.ROWS);
        return new Section(
                words.tongue(),
                Numerals.EUROPEAN,
                Running.foot(words),
                List.of(
                        Heading.of(1, words),
                        Paragraph.of(Voice.COVER, words),
                        Paragraph.body(words),
                        Paragraph.of(Voice.DETAIL, words),
                        table));
    }
}
