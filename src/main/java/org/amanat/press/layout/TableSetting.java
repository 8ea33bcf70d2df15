package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.amanat.press.block.Block;
import org.amanat.press.block.Cell;
import org.amanat.press.block.Column;
import org.amanat.press.block.Row;
import org.amanat.press.block.Table;

/** Sets a table: shares out the measure, sets each row, and repeats the head on every page. */
final class TableSetting {

    private static final float SPACE = 8;

    private final BlockSetter setter;
    private final Table table;
    private final List<Row> rows = new ArrayList<>();
    private final List<List<TableGrid.Place>> grid;
    private final TableMeasure measure;

    TableSetting(BlockSetter setter, Table table, float width) {
        this.setter = setter;
        this.table = table;
        rows.addAll(table.head());
        rows.addAll(table.body());
        this.grid = new ArrayList<>(TableGrid.of(table.head(), table.columns().size()));
        int headRows = table.head().size();
        for (List<TableGrid.Place> places :
                TableGrid.of(table.body(), table.columns().size())) {
            grid.add(places.stream()
                    .map(place -> new TableGrid.Place(place.cell(), place.row() + headRows, place.column()))
                    .toList());
        }
        this.measure = new TableMeasure(table, width, widths(width));
    }

    void set(Tag parent, Flow flow) {
        Tag tag = parent.add(StructureType.TABLE, table.tongue());
        flow.space(SPACE);
        Flow head = new Flow();
        Optional<Slab> repeated = Optional.empty();
        int start = 0;
        for (int end : TableGrid.groupEnds(grid)) {
            RowGroup group = new RowGroup(setter, measure, rows.subList(start, end), grid.subList(start, end), start);
            if (end <= table.head().size()) {
                for (Slab row : group.set(tag, setter.pageHeight()).slabs()) {
                    head.solid(row, false);
                    flow.solid(row, table.body().isEmpty());
                }
                repeated = Optional.of(head.stacked().asArtifact());
            } else {
                float limit = setter.pageHeight() - repeated.map(Slab::height).orElse(0f);
                RowGroup.OnPaper row = group.set(tag, limit);
                for (Slab slab : row.slabs()) {
                    flow.divisible(slab, repeated, row.division());
                }
            }
            start = end;
        }
        flow.space(SPACE);
    }

    private List<Float> widths(float width) {
        List<Float> padding = TableMeasure.padding(table);
        return new ColumnWidths(
                        column -> widest(column, setter::naturalWidth) + padding.get(column),
                        column -> widest(column, setter::leastWidth) + padding.get(column))
                .of(table.columns().stream().map(Column::width).toList(), width);
    }

    private double widest(int column, ToDoubleFunction<List<Block>> width) {
        double widest = 0;
        for (List<TableGrid.Place> row : grid) {
            for (TableGrid.Place place : row) {
                Cell cell = place.cell();
                if (place.column() == column && cell.columns() == 1) {
                    widest = Math.max(widest, width.applyAsDouble(cell.content()));
                }
            }
        }
        return widest;
    }
}
