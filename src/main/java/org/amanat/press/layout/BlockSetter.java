package org.amanat.press.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.amanat.press.block.Align;
import org.amanat.press.block.BarChart;
import org.amanat.press.block.Block;
import org.amanat.press.block.Columns;
import org.amanat.press.block.Drawing;
import org.amanat.press.block.Figure;
import org.amanat.press.block.Fill;
import org.amanat.press.block.Heading;
import org.amanat.press.block.ItemList;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.LabelSheets;
import org.amanat.press.block.Lettering;
import org.amanat.press.block.Numerals;
import org.amanat.press.block.PageBreak;
import org.amanat.press.block.Panel;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.QrCode;
import org.amanat.press.block.Rule;
import org.amanat.press.block.SideBySide;
import org.amanat.press.block.SignatureLine;
import org.amanat.press.block.Space;
import org.amanat.press.block.Table;
import org.amanat.press.block.TickBox;
import org.amanat.press.block.UpsideDown;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.press.block.WritingBox;
import org.amanat.press.block.WritingLines;
import org.amanat.press.finding.Finding;
import org.amanat.press.text.Line;
import org.amanat.press.text.LineSetter;

/**
 * Sets blocks to a measure.
 *
 * @param numerals digits of list numbers
 * @param pageHeight room for text on a page, in points
 */
record BlockSetter(LineSetter lines, Numerals numerals, float pageHeight, Consumer<Finding> findings) {

    private static final int WIDOWS = 2;
    private static final float RULE_SPACE = 6;

    Flow set(List<Block> blocks, float measure, Tag parent) {
        Flow flow = new Flow();
        for (Block block : blocks) {
            set(block, measure, parent, flow);
        }
        return flow;
    }

    private void set(Block block, float measure, Tag parent, Flow flow) {
        switch (block) {
            case Heading heading -> heading(heading, measure, parent, flow);
            case Paragraph paragraph when paragraph.words().text().isEmpty() -> {}
            case Paragraph paragraph -> {
                Tag tag = parent.add(StructureType.PARAGRAPH, paragraph.words().tongue());
                lines(
                        paragraph.words(),
                        paragraph.voice(),
                        paragraph.align(),
                        paragraph.keepWithNext(),
                        measure,
                        tag,
                        flow);
            }
            case ItemList list -> new ListSetting(this, list).set(measure, parent, flow);
            case Table table -> new TableSetting(this, table, measure).set(parent, flow);
            case Figure figure -> new FigureSetting(findings).set(figure, measure, parent, flow);
            case Drawing drawing -> DrawingSetting.set(drawing, measure, parent, flow);
            case QrCode code -> DrawingSetting.set(QrSetting.drawing(code), measure, parent, flow);
            case BarChart chart -> new ChartSetting(this, chart, measure).set(parent, flow);
            case TickBox box -> new WritingSetting(this).tickBox(box, measure, parent, flow);
            case SignatureLine line -> new WritingSetting(this).signature(line, measure, parent, flow);
            case WritingBox box -> new WritingSetting(this).box(box, measure, parent, flow);
            case WritingLines ruled -> new WritingSetting(this).lines(ruled, measure, flow);
            case Rule rule -> rule(rule, measure, flow);
            case Space space -> flow.gap(space.points());
            case Fill fill -> flow.spring(fill.weight());
            case Panel panel -> new PanelSetting(this).set(panel, measure, parent, flow);
            case LabelSheets labels -> new LabelSetting(this, labels).set(parent, flow);
            case KeepTogether group -> {
                Flow inner = set(group.content(), measure, parent);
                if (inner.height() <= pageHeight) {
                    flow.appendKept(inner);
                } else {
                    flow.append(inner, 0);
                }
            }
            case UpsideDown turned -> {
                Slab slab = set(turned.content(), measure, parent).stacked();
                Mark mark = new Mark.Turned(slab.marks(), measure / 2, slab.height() / 2);
                flow.solid(new Slab(slab.height(), Float.NaN, List.of(mark)), true);
            }
            case SideBySide columns -> new SideSetting(this, columns).set(measure, parent, flow);
            case Columns text -> new ColumnSetting(this, text).set(measure, parent, flow);
            case PageBreak pageBreak -> flow.newPage();
        }
    }

    private void heading(Heading heading, float measure, Tag parent, Flow flow) {
        Words words = heading.words();
        Tag tag = parent.add(
                StructureType.heading(heading.level()),
                words.tongue(),
                new Tag.Detail.Title(words.text().replace('\n', ' ')));
        lines(words, heading.voice(), heading.align(), true, measure, tag, flow);
    }

    private void lines(Words words, Voice voice, Align align, boolean keepWithNext, float measure, Tag tag, Flow flow) {
        Lettering lettering = lines.lettering(words, voice);
        flow.space(lettering.before());
        List<Line> set = lines.lines(words, voice, align, measure);
        for (int i = 0; i < set.size(); i++) {
            int left = set.size() - 1 - i;
            boolean inside = i + 1 >= WIDOWS && left >= WIDOWS;
            boolean breakAfter = !keepWithNext && (left == 0 || inside);
            flow.solid(slab(set.get(i), Optional.of(tag)), breakAfter);
        }
        flow.space(lettering.after());
    }

    static Slab slab(Line line, Optional<Tag> tag) {
        return new Slab(line.above() + line.below(), line.above(), List.of(new Mark.Text(line, 0, line.above(), tag)));
    }

    private static void rule(Rule rule, float measure, Flow flow) {
        float length = rule.length() > 0 ? Math.min(rule.length(), measure) : measure;
        float from = rule.tongue().rightToLeft() ? measure - length : 0;
        float y = rule.thickness() / 2;
        boolean breakAfter = flow.mayBreak();
        flow.space(RULE_SPACE);
        flow.solid(
                new Slab(
                        rule.thickness(),
                        Float.NaN,
                        List.of(new Mark.Stroke(from, y, from + length, y, rule.thickness(), rule.ink()))),
                breakAfter);
        flow.space(RULE_SPACE);
    }

    /** Width that blocks would take if their lines were not broken. */
    float naturalWidth(List<Block> blocks) {
        return new ContentWidth(lines::naturalWidth, Float.MAX_VALUE).of(blocks);
    }

    /** Width below which a word of the blocks would be divided. */
    float leastWidth(List<Block> blocks) {
        return new ContentWidth(lines::leastWidth, 0).of(blocks);
    }
}
