package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.amanat.press.block.Cell;
import org.amanat.press.block.Ink;
import org.amanat.press.block.Row;
import org.amanat.press.block.Table;

/**
 * Rows of a table that stay together because a cell spans them; most often a single row.
 *
 * @param firstRow index of the first of them in the table
 */
record RowGroup(
        BlockSetter setter, TableMeasure measure, List<Row> rows, List<List<TableGrid.Place>> grid, int firstRow) {

    private static final float HAIRLINE = 0.5f;
    private static final Slab EMPTY = new Slab(0, Float.NaN, List.of());

    private record SetCell(TableGrid.Place place, Slab content) {}

    /**
     * The rows on paper.
     *
     * @param slabs one, or several when a single row is higher than a page
     * @param division how they are divided at the foot of a page
     */
    record OnPaper(List<Slab> slabs, FlowItem.Division division) {}

    /** @param limit height of a page less the repeated head */
    OnPaper set(Tag table, float limit) {
        List<List<Flow>> flows = new ArrayList<>();
        for (List<TableGrid.Place> row : grid) {
            Tag tag = table.add(StructureType.TABLE_ROW, measure.table().tongue());
            flows.add(row.stream().map(place -> set(place, tag)).toList());
        }
        if (grid.size() > 1) {
            return new OnPaper(List.of(assembled(flows, Flow::stacked)), room -> List.of());
        }
        float inside = limit - 2 * measure.verticalPadding();
        List<Slab> slabs = assembled(
                flows.getFirst().stream().map(cell -> cell.divided(inside)).toList());
        if (!rows.getFirst().mayBreak()) {
            return new OnPaper(slabs, room -> List.of());
        }
        // what needs several pages is higher than any, so that it is divided wherever it begins
        Slab whole = slabs.size() == 1 ? slabs.getFirst() : slabs.getFirst().raised(2 * limit);
        return new OnPaper(List.of(whole), room -> dividedAt(room, flows.getFirst(), limit));
    }

    private List<Slab> dividedAt(float room, List<Flow> cells, float limit) {
        float padding = 2 * measure.verticalPadding();
        float inside = room - padding - tallestShift(cells);
        boolean wholePage = room > limit - 1;
        List<List<Slab>> parts = new ArrayList<>();
        for (Flow cell : cells) {
            List<Slab> good = cell.dividedAt(inside, limit - padding);
            parts.add(good.isEmpty() && wholePage ? cell.divided(inside) : good);
        }
        return parts.stream().anyMatch(List::isEmpty) ? List.of() : assembled(parts);
    }

    /** By how much the first line of a cell may be moved down, so that it stands beside those of the others. */
    private static float tallestShift(List<Flow> cells) {
        float baseline = 0;
        float least = Float.MAX_VALUE;
        for (Flow cell : cells) {
            float own = cell.stacked().baseline();
            if (!Float.isNaN(own)) {
                baseline = Math.max(baseline, own);
                least = Math.min(least, own);
            }
        }
        return Math.max(0, baseline - least);
    }

    /** A row whose cells were divided, part by part. */
    private List<Slab> assembled(List<List<Slab>> cells) {
        int slabs = cells.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, slabs)
                .mapToObj(index -> assembled(List.of(cells), part -> index < part.size() ? part.get(index) : EMPTY))
                .toList();
    }

    private <T> Slab assembled(List<List<T>> contents, Function<T, Slab> slab) {
        List<List<SetCell>> cells = new ArrayList<>();
        for (int row = 0; row < contents.size(); row++) {
            List<SetCell> places = new ArrayList<>();
            for (int i = 0; i < contents.get(row).size(); i++) {
                places.add(new SetCell(
                        grid.get(row).get(i), slab.apply(contents.get(row).get(i))));
            }
            cells.add(places);
        }
        float[] heights = heights(cells);
        List<Mark> marks = new ArrayList<>();
        float top = 0;
        for (int row = 0; row < heights.length; row++) {
            float baseline = baseline(cells.get(row));
            for (SetCell cell : cells.get(row)) {
                float height = height(cell.place(), heights);
                float down = top
                        + offset(cell.content(), baseline, height, rows.get(row).minimumHeight());
                marks.addAll(cell.content()
                        .moved(measure.contentLeft(cell.place()), down)
                        .marks());
                marks.addAll(rules(cell.place(), top, height));
            }
            top += heights[row];
        }
        return new Slab(top, Float.NaN, marks);
    }

    private Flow set(TableGrid.Place place, Tag row) {
        Cell cell = place.cell();
        Tag tag = row.add(
                cell.header() == Cell.Header.NONE ? StructureType.DATA_CELL : StructureType.HEADER_CELL,
                measure.table().tongue(),
                new Tag.Detail.Cell(cell.header() == Cell.Header.ROW, cell.columns(), cell.rows()));
        return setter.set(cell.content(), measure.contentWidth(place), tag);
    }

    private float[] heights(List<List<SetCell>> cells) {
        float[] heights = new float[cells.size()];
        for (int row = 0; row < heights.length; row++) {
            heights[row] = Math.max(rows.get(row).minimumHeight(), 2 * measure.verticalPadding());
            float baseline = baseline(cells.get(row));
            for (SetCell cell : cells.get(row)) {
                if (cell.place().cell().rows() == 1) {
                    heights[row] = Math.max(heights[row], needed(cell, baseline));
                }
            }
        }
        for (List<SetCell> row : cells) {
            for (SetCell cell : row) {
                float missing = needed(cell, 0) - height(cell.place(), heights);
                if (missing > 0) {
                    heights[cell.place().endRow() - firstRow - 1] += missing;
                }
            }
        }
        return heights;
    }

    private float height(TableGrid.Place place, float[] heights) {
        float height = 0;
        for (int row = place.row(); row < place.endRow(); row++) {
            height += heights[row - firstRow];
        }
        return height;
    }

    private float needed(SetCell cell, float baseline) {
        return cell.content().height() + shift(cell.content(), baseline) + 2 * measure.verticalPadding();
    }

    /** The first lines of all cells stand on one line. */
    private static float baseline(List<SetCell> row) {
        float baseline = 0;
        for (SetCell cell : row) {
            float own = cell.content().baseline();
            baseline = Float.isNaN(own) ? baseline : Math.max(baseline, own);
        }
        return baseline;
    }

    private static float shift(Slab content, float baseline) {
        return Float.isNaN(content.baseline()) ? 0 : Math.max(0, baseline - content.baseline());
    }

    /** Distance of a cell's content from the top of its row; in rows with room to write it stands in the middle. */
    private float offset(Slab content, float baseline, float height, float minimum) {
        float top = measure.verticalPadding() + shift(content, baseline);
        boolean roomy = minimum > 0 && height <= minimum;
        return roomy ? Math.max(top, (height - content.height()) / 2) : top;
    }

    private List<Mark> rules(TableGrid.Place place, float top, float height) {
        Table table = measure.table();
        List<Mark> rules = new ArrayList<>();
        float left = measure.left(place);
        float right = left + measure.spanned(place);
        float bottom = top + height;
        if (table.rules() != Table.Rules.NONE) {
            rules.add(hairline(left, top, right, top));
            rules.add(hairline(left, bottom, right, bottom));
        }
        float start = table.tongue().rightToLeft() ? right : left;
        float end = table.tongue().rightToLeft() ? left : right;
        boolean grid = table.rules() == Table.Rules.GRID;
        if (grid || table.columns().get(place.column()).ruleBefore()) {
            rules.add(hairline(start, top, start, bottom));
        }
        if (grid) {
            rules.add(hairline(end, top, end, bottom));
        }
        return rules;
    }

    private static Mark hairline(float x1, float y1, float x2, float y2) {
        return new Mark.Stroke(x1, y1, x2, y2, HAIRLINE, Ink.FAINT);
    }
}
