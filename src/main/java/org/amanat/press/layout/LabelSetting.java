package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amanat.press.block.LabelGrid;
import org.amanat.press.block.LabelSheets;
import org.amanat.press.block.LabelSheets.Label;

/** Sets labels on sheets: one slab a sheet. */
final class LabelSetting {

    private final LabelSheets sheets;
    private final LabelGrid grid;
    private final LabelFitting fitting;

    LabelSetting(BlockSetter setter, LabelSheets sheets) {
        if (setter.pageHeight() < sheets.grid().sheet().height()) {
            throw new IllegalArgumentException("labels on a page with margins");
        }
        this.sheets = sheets;
        this.grid = sheets.grid();
        float edges = 2 * sheets.padding();
        this.fitting = new LabelFitting(setter, grid.width() - edges, grid.height() - edges, sheets.smallest());
    }

    void set(Tag parent, Flow flow) {
        List<Mark> sheet = new ArrayList<>();
        int place = sheets.first() - 1;
        for (Label label : sheets.labels()) {
            if (place == grid.labels()) {
                finish(sheet, flow);
                place = 0;
            }
            for (Mark mark : fitting.set(label, parent)) {
                sheet.add(mark.moved(grid.leftOf(place) + sheets.padding(), grid.topOf(place) + sheets.padding()));
            }
            place++;
        }
        if (!sheets.labels().isEmpty()) {
            finish(sheet, flow);
        }
    }

    private void finish(List<Mark> sheet, Flow flow) {
        if (sheets.cutLines()) {
            sheet.add(new Mark.Drawing(
                    CutLines.of(grid), 0, 0, grid.sheet().width(), grid.sheet().height(), Optional.empty()));
        }
        flow.solid(new Slab(grid.sheet().height(), Float.NaN, sheet), true);
        sheet.clear();
    }
}
