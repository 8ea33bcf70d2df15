package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amanat.press.block.Align;
import org.amanat.press.block.BarChart;
import org.amanat.press.block.Cell;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Shape;
import org.amanat.press.block.Tongue;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.press.text.Line;

/**
 * Sets a bar chart: labels, bars and numbers in three columns. The bars of a page are one picture; labels and numbers
 * are a table, read before it.
 */
final class ChartSetting {

    private static final float MOST_LABEL = 0.42f;
    private static final float GAP = 8;
    private static final float BETWEEN = 4;
    private static final float SPACE = 8;
    private static final float BAR = 0.85f;
    private static final float STEP = 1.3f;
    private static final float SWATCH = 14;

    /** Half the height of a digit, in parts of its size. */
    private static final float MIDDLE = 0.35f;

    private final BlockSetter setter;
    private final BarChart chart;
    private final float measure;
    private final float labelWidth;
    private final float barWidth;
    private final float numberWidth;
    private final float size;
    private final List<Mark> texts = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private float y;

    ChartSetting(BlockSetter setter, BarChart chart, float measure) {
        this.setter = setter;
        this.chart = chart;
        this.measure = measure;
        float widest = 0;
        for (BarChart.Group group : chart.groups()) {
            widest = Math.max(widest, setter.lines().naturalWidth(group.label(), Voice.CELL));
        }
        this.labelWidth = Math.min(widest + 1, measure * MOST_LABEL);
        this.numberWidth = setter.lines().naturalWidth(number(chart.highest()), Voice.FIGURE) + 1;
        this.barWidth = Math.max(1, measure - labelWidth - numberWidth - 2 * GAP);
        this.size = setter.lines()
                .lettering(Words.none(chart.tongue()), Voice.FIGURE)
                .size();
    }

    void set(Tag parent, Flow flow) {
        Tag table = parent.add(StructureType.TABLE, chart.tongue());
        flow.space(SPACE);
        if (chart.series().size() > 1) {
            legend(row(table));
        }
        for (BarChart.Group group : chart.groups()) {
            Tag row = row(table);
            Slab label = cell(row, group.label(), Cell.Header.ROW, labelWidth);
            float baseline = Math.max(label.baseline(), size);
            float height = Math.max(label.height(), baseline + (group.values().size() - 1) * step() + size / 3);
            if (y + height > setter.pageHeight()) {
                finish(parent, flow);
            }
            add(label.moved(startToLeft(0, labelWidth), baseline - label.baseline()));
            for (int i = 0; i < group.values().size(); i++) {
                bar(i, group.values().get(i), y + baseline + i * step(), row);
            }
            y += height + BETWEEN;
        }
        finish(parent, flow);
        flow.space(SPACE);
    }

    private void legend(Tag row) {
        // nothing stands above the labels, and a table has no holes
        row.add(StructureType.DATA_CELL, chart.tongue(), new Tag.Detail.Cell(false, 1, 1));
        for (int i = 0; i < chart.series().size(); i++) {
            Slab name = cell(row, chart.series().get(i), Cell.Header.COLUMN, barWidth - SWATCH - GAP);
            float start = labelWidth + GAP;
            float thick = size * BAR;
            float middle = y + name.baseline() - size * MIDDLE;
            shapes.addAll(BarPattern.of(i).bar(startToLeft(start, SWATCH), middle - thick / 2, SWATCH, thick));
            add(name.moved(startToLeft(start + SWATCH + GAP, barWidth - SWATCH - GAP), 0));
            y += name.height();
        }
        y += BETWEEN;
    }

    private void bar(int series, int value, float baseline, Tag row) {
        Words number = number(value);
        Tag cell = row.add(StructureType.DATA_CELL, chart.tongue(), new Tag.Detail.Cell(false, 1, 1));
        Tag paragraph = cell.add(StructureType.PARAGRAPH, number.tongue());
        Line line = setter.lines()
                .lines(number, Voice.FIGURE, Align.END, numberWidth)
                .getFirst();
        texts.add(
                new Mark.Text(line, startToLeft(measure - numberWidth, numberWidth), baseline, Optional.of(paragraph)));
        if (value > 0) {
            float length = barWidth * value / chart.highest();
            float thick = size * BAR;
            float top = baseline - size * MIDDLE - thick / 2;
            shapes.addAll(BarPattern.of(series).bar(startToLeft(labelWidth + GAP, length), top, length, thick));
        }
    }

    private void add(Slab slab) {
        texts.addAll(slab.moved(0, y).marks());
    }

    /** Ends the picture of a page. */
    private void finish(Tag parent, Flow flow) {
        if (y > 0) {
            float height = y - BETWEEN;
            List<Mark> marks = new ArrayList<>(texts);
            marks.add(new Mark.Drawing(shapes, 0, 0, measure, height, FigureSetting.tag(chart.alternative(), parent)));
            flow.solid(new Slab(height, Float.NaN, marks), true);
            texts.clear();
            shapes.clear();
            y = 0;
        }
    }

    private Tag row(Tag table) {
        return table.add(StructureType.TABLE_ROW, chart.tongue());
    }

    private Slab cell(Tag row, Words words, Cell.Header header, float width) {
        Tag tag = row.add(
                StructureType.HEADER_CELL, chart.tongue(), new Tag.Detail.Cell(header == Cell.Header.ROW, 1, 1));
        return setter.set(List.of(Paragraph.of(Voice.CELL, words)), width, tag).stacked();
    }

    private float step() {
        return size * STEP;
    }

    private Words number(int value) {
        Tongue tongue = chart.tongue();
        return Words.of(tongue, setter.numerals().write(value));
    }

    /** Left edge of something that begins at a distance from the starting edge. */
    private float startToLeft(float start, float width) {
        return chart.tongue().rightToLeft() ? measure - start - width : start;
    }
}
