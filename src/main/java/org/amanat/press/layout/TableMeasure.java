package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.List;
import org.amanat.press.block.Table;
import org.amanat.press.block.Writing;

/**
 * Where the columns of a table stand.
 *
 * @param width of the measure in points; a table narrower than that stands at its starting edge
 * @param widths of the columns, padding included
 */
record TableMeasure(Table table, float width, List<Float> widths) {

    private static final float BETWEEN = 9;
    private static final float INSIDE = 4;
    private static final float LATIN_PADDING = 6.2f;
    private static final float ARABIC_PADDING = 1.5f;

    /** Width of each column that its content cannot use. */
    static List<Float> padding(Table table) {
        List<Float> padding = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            padding.add(before(table, i) + after(table, i));
        }
        return padding;
    }

    /** Empty width at the starting edge of a column. */
    static float before(Table table, int column) {
        boolean ruled =
                table.rules() == Table.Rules.GRID || table.columns().get(column).ruleBefore();
        return ruled ? INSIDE : 0;
    }

    /** Empty width at the far edge of a column. */
    static float after(Table table, int column) {
        if (table.rules() == Table.Rules.GRID) {
            return INSIDE;
        }
        if (column == table.columns().size() - 1) {
            return 0;
        }
        return table.columns().get(column + 1).ruleBefore() ? INSIDE : BETWEEN;
    }

    /** Empty height above and below the content of a cell. */
    float verticalPadding() {
        return table.tongue().writing() == Writing.LATIN ? LATIN_PADDING : ARABIC_PADDING;
    }

    float contentWidth(TableGrid.Place place) {
        return spanned(place) - before(table, place.column()) - after(table, place.endColumn() - 1);
    }

    /** Left edge of a cell's content. */
    float contentLeft(TableGrid.Place place) {
        return left(place)
                + (table.tongue().rightToLeft() ? after(table, place.endColumn() - 1) : before(table, place.column()));
    }

    /** Left edge of a cell. */
    float left(TableGrid.Place place) {
        float start = startOf(place.column());
        return table.tongue().rightToLeft() ? width - start - spanned(place) : start;
    }

    float spanned(TableGrid.Place place) {
        return startOf(place.endColumn()) - startOf(place.column());
    }

    /** Width of all columns. */
    float total() {
        return startOf(widths.size());
    }

    /** Left edge of the whole table. */
    float left() {
        return table.tongue().rightToLeft() ? width - total() : 0;
    }

    private float startOf(int column) {
        float start = 0;
        for (int i = 0; i < column; i++) {
            start += widths.get(i);
        }
        return start;
    }
}
