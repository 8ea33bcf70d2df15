package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.amanat.press.block.Align;
import org.amanat.press.block.Drawing;
import org.amanat.press.block.Figure;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Margins;
import org.amanat.press.block.Picture;
import org.amanat.press.block.QrCode;
import org.amanat.press.block.Run;
import org.amanat.press.block.Running;
import org.amanat.press.block.Section;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.press.finding.Finding;
import org.amanat.press.text.Line;
import org.amanat.press.text.LineSetter;

/** Sets what is repeated on every page; none of it is read aloud. */
final class RunningSetting {

    private static final float HEAD = 0.62f;
    private static final float FOOT = 0.5f;
    private static final float MEASURE = 0.78f;
    private static final float LOGO_WIDTH = 96;
    private static final float LOGO_HEIGHT = 0.5f;
    private static final float GAP = 8;

    /** Empty edge that a printer needs at the foot of the sheet. */
    private static final float UNPRINTABLE = 14;

    private final Manuscript manuscript;
    private final LineSetter lines;
    private final Consumer<Finding> findings;
    private final float measure;

    RunningSetting(Manuscript manuscript, LineSetter lines, Consumer<Finding> findings) {
        this.manuscript = manuscript;
        this.lines = lines;
        this.findings = findings;
        this.measure = manuscript.page().width()
                - manuscript.margins().left()
                - manuscript.margins().right();
    }

    List<Mark> marks(Section section, int page, int pages) {
        Running running = section.running();
        Margins margins = manuscript.margins();
        List<Mark> marks = new ArrayList<>();
        float headline = margins.top() * HEAD;
        float footline = manuscript.page().height() - margins.bottom() * FOOT;
        Optional<Words> end =
                running.folio() ? Optional.of(Words.of(section.tongue(), Running.PAGE)) : running.footEnd();
        float code = running.code().map(each -> each.side() + GAP).orElse(0f);
        running.head().ifPresent(words -> line(numbered(words, section, page, pages), Align.START, headline, 0, marks));
        running.foot().ifPresent(words -> line(numbered(words, section, page, pages), Align.START, footline, 0, marks));
        end.ifPresent(words -> line(numbered(words, section, page, pages), Align.END, footline, code, marks));
        running.logo().ifPresent(picture -> logo(picture, section, marks));
        running.code().ifPresent(each -> code(each, section, page, marks));
        return marks;
    }

    private static Words numbered(Words words, Section section, int page, int pages) {
        List<Run> runs = words.runs().stream()
                .map(run -> new Run(
                        run.text()
                                .replace(Running.PAGE, section.numerals().write(page))
                                .replace(Running.PAGES, section.numerals().write(pages)),
                        run.tongue(),
                        run.emphasis(),
                        run.target()))
                .toList();
        return new Words(words.tongue(), runs);
    }

    /** @param kept width at the far edge that something else takes */
    private void line(Words words, Align align, float baseline, float kept, List<Mark> marks) {
        boolean rightToLeft = words.tongue().rightToLeft();
        float width = align == Align.START ? measure * MEASURE : measure - kept;
        float left = manuscript.margins().left();
        if (rightToLeft) {
            left += align == Align.START ? measure - width : kept;
        }
        float y = baseline;
        for (Line line : lines.lines(words, Voice.RUNNING, align, width)) {
            marks.add(new Mark.Text(line, left, y, Optional.empty()));
            y += line.above() + line.below();
        }
    }

    private void logo(Picture picture, Section section, List<Mark> marks) {
        Margins margins = manuscript.margins();
        float height = margins.top() * LOGO_HEIGHT;
        Flow flow = new Flow();
        new FigureSetting(findings)
                .set(
                        new Figure(picture, Words.none(section.tongue()), LOGO_WIDTH, height, Align.END),
                        measure,
                        Tag.document(section.tongue()),
                        flow);
        Slab slab = flow.stacked();
        float top = (margins.top() - slab.height()) / 2;
        marks.addAll(slab.moved(margins.left(), top).marks());
    }

    private void code(QrCode code, Section section, int page, List<Mark> marks) {
        String text = code.text().replace(Running.PAGE, Integer.toString(page));
        Drawing drawing = QrSetting.drawing(new QrCode(text, Words.none(section.tongue()), code.side(), code.align()));
        Margins margins = manuscript.margins();
        float side = code.side();
        float x = section.tongue().rightToLeft() ? margins.left() : margins.left() + measure - side;
        float room = margins.bottom() - UNPRINTABLE;
        float y = manuscript.page().height() - UNPRINTABLE - (room + side) / 2;
        marks.add(new Mark.Drawing(drawing.shapes(), x, y, side, side, Optional.empty()));
    }
}
