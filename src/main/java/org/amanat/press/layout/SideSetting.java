package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.List;
import org.amanat.press.block.SideBySide;

/** Sets blocks beside one another. */
record SideSetting(BlockSetter setter, SideBySide columns) {

    void set(float measure, Tag parent, Flow flow) {
        List<SideBySide.Side> sides = columns.sides();
        float gaps = columns.gap() * (sides.size() - 1);
        List<Float> widths = new ColumnWidths(
                        i -> setter.naturalWidth(sides.get(i).content()),
                        i -> setter.leastWidth(sides.get(i).content()))
                .of(sides.stream().map(SideBySide.Side::width).toList(), measure - gaps);
        List<List<Slab>> parts = new ArrayList<>();
        List<Float> lefts = new ArrayList<>();
        float start = 0;
        for (int i = 0; i < widths.size(); i++) {
            float width = widths.get(i);
            parts.add(setter.set(sides.get(i).content(), width, parent).divided(setter.pageHeight()));
            lefts.add(columns.tongue().rightToLeft() ? measure - start - width : start);
            start += width + columns.gap();
        }
        int slabs = parts.stream().mapToInt(List::size).max().orElse(0);
        for (int part = 0; part < slabs; part++) {
            flow.solid(beside(parts, lefts, part), true);
        }
    }

    private static Slab beside(List<List<Slab>> parts, List<Float> lefts, int part) {
        List<Mark> marks = new ArrayList<>();
        float height = 0;
        float baseline = Float.NaN;
        for (int i = 0; i < parts.size(); i++) {
            if (part < parts.get(i).size()) {
                Slab slab = parts.get(i).get(part);
                marks.addAll(slab.moved(lefts.get(i), 0).marks());
                height = Math.max(height, slab.height());
                baseline = Float.isNaN(baseline) ? slab.baseline() : baseline;
            }
        }
        return new Slab(height, baseline, marks);
    }
}
