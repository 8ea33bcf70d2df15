package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.amanat.press.block.Align;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Margins;
import org.amanat.press.block.Running;
import org.amanat.press.block.Section;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.press.finding.Finding;
import org.amanat.press.text.Line;
import org.amanat.press.text.LineSetter;

/**
 * A manuscript set in pages.
 *
 * @param structure what its marks mean
 */
public record Layout(List<Page> pages, Tag structure) {

    /** Sets a manuscript; what it notices on the way goes to {@code findings}. */
    public static Layout of(Manuscript manuscript, Consumer<Finding> findings) {
        return new Setting(manuscript, findings).layout();
    }

    private static final class Setting {
        private static final float RUNNING_HEAD = 0.62f;
        private static final float RUNNING_FOOT = 0.5f;
        private static final float RUNNING_MEASURE = 0.78f;

        private final Manuscript manuscript;
        private final Consumer<Finding> findings;
        private final LineSetter lines;
        private final float measure;
        private final float height;
        private final List<Page> pages = new ArrayList<>();

        Setting(Manuscript manuscript, Consumer<Finding> findings) {
            this.manuscript = manuscript;
            this.findings = findings;
            this.lines = new LineSetter(manuscript.theme(), findings);
            Margins margins = manuscript.margins();
            this.measure = manuscript.page().width() - margins.left() - margins.right();
            this.height = manuscript.page().height() - margins.top() - margins.bottom();
        }

        Layout layout() {
            Tag document = Tag.document(manuscript.tongue());
            for (Section section : manuscript.sections()) {
                BlockSetter setter = new BlockSetter(lines, section.numerals(), height, findings);
                Flow flow =
                        setter.set(section.blocks(), measure, document.add(StructureType.SECTION, section.tongue()));
                for (List<Mark> text : new Paginator(flow, height, pages.size(), findings).pages()) {
                    pages.add(page(section, text));
                }
            }
            return new Layout(List.copyOf(pages), document);
        }

        private Page page(Section section, List<Mark> text) {
            Margins margins = manuscript.margins();
            List<Mark> marks = new ArrayList<>();
            text.forEach(mark -> marks.add(mark.moved(margins.left(), margins.top())));
            Running running = section.running();
            float headline = margins.top() * RUNNING_HEAD;
            float footline = manuscript.page().height() - margins.bottom() * RUNNING_FOOT;
            Optional<Words> folio = running.folio()
                    ? Optional.of(Words.of(section.tongue(), section.numerals().write(pages.size() + 1)))
                    : Optional.empty();
            running.head().ifPresent(words -> running(words, Align.START, headline, marks));
            running.foot().ifPresent(words -> running(words, Align.START, footline, marks));
            folio.or(running::footEnd).ifPresent(words -> running(words, Align.END, footline, marks));
            return new Page(marks);
        }

        private void running(Words words, Align align, float baseline, List<Mark> marks) {
            float width = align == Align.START ? measure * RUNNING_MEASURE : measure;
            float left = manuscript.margins().left() + (words.tongue().rightToLeft() ? measure - width : 0);
            float y = baseline;
            for (Line line : lines.lines(words, Voice.RUNNING, align, width)) {
                marks.add(new Mark.Text(line, left, y, Optional.empty()));
                y += line.above() + line.below();
            }
        }
    }
}
