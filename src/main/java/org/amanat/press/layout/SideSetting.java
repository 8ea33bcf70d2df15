package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.List;
import org.amanat.press.block.SideBySide;

/** Sets blocks beside one another. */
record SideSetting(BlockSetter setter, SideBySide columns) {

    void set(float measure, Tag parent, Flow flow) {
        List<SideBySide.Side> sides = columns.sides();
        float gaps = columns.gap() * (sides.size() - 1);
        List<Float> widths = ColumnWidths.of(
                sides.stream().map(SideBySide.Side::width).toList(),
                measure - gaps,
                i -> setter.naturalWidth(sides.get(i).content()));
        List<Mark> marks = new ArrayList<>();
        float height = 0;
        float baseline = Float.NaN;
        float start = 0;
        for (int i = 0; i < widths.size(); i++) {
            Slab slab =
                    setter.set(sides.get(i).content(), widths.get(i), parent).stacked();
            float x = columns.tongue().rightToLeft() ? measure - start - widths.get(i) : start;
            marks.addAll(slab.moved(x, 0).marks());
            height = Math.max(height, slab.height());
            baseline = Float.isNaN(baseline) ? slab.baseline() : baseline;
            start += widths.get(i) + columns.gap();
        }
        flow.solid(new Slab(height, baseline, marks), true);
    }
}
