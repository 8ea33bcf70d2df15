package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amanat.press.block.Ink;
import org.amanat.press.block.LabelGrid;
import org.amanat.press.block.LabelSheets;
import org.amanat.press.block.LabelSheets.Label;
import org.amanat.press.block.Outline;
import org.amanat.press.block.Shape;

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
        this.fitting = new LabelFitting(setter, grid.width() - edges, sheets.face() - edges, sheets.smallest());
    }

    void set(Tag parent, Flow flow) {
        List<Mark> sheet = new ArrayList<>();
        List<Integer> unfit = new ArrayList<>();
        int place = sheets.first() - 1;
        List<Label> labels = sheets.labels();
        for (int label = 0; label < labels.size(); label++) {
            Optional<List<Mark>> content = fitting.set(labels.get(label), parent);
            if (content.isEmpty()) {
                unfit.add(label);
                continue;
            }
            if (place == grid.labels()) {
                finish(sheet, flow);
                place = 0;
            }
            place(content.get(), place, sheet);
            place++;
        }
        boolean any = unfit.size() < labels.size();
        if (any) {
            finish(sheet, flow);
        }
        unfit.forEach(label -> fitting.refuse(label, labels.get(label), sheets.leavingOut() && any));
    }

    private void place(List<Mark> content, int place, List<Mark> sheet) {
        float left = grid.leftOf(place) + sheets.padding();
        float top = grid.topOf(place) + grid.height() - sheets.face();
        List<Mark> upright = content.stream()
                .map(mark -> mark.moved(left, top + sheets.padding()))
                .toList();
        sheet.addAll(upright);
        if (sheets.finish() == LabelSheets.Finish.CUT_AND_FOLD) {
            float right = grid.leftOf(place) + grid.width();
            // the other side repeats what is read already
            sheet.add(new Mark.Turned(upright, (grid.leftOf(place) + right) / 2, top).asArtifact());
            sheet.add(new Mark.Drawing(
                    List.of(new Shape.Stroked(Outline.line(0, 0, grid.width(), 0), 0.5f, Ink.FAINT, true)),
                    grid.leftOf(place),
                    top,
                    grid.width(),
                    0,
                    Optional.empty()));
        }
    }

    private void finish(List<Mark> sheet, Flow flow) {
        if (sheets.finish() != LabelSheets.Finish.NONE) {
            sheet.add(new Mark.Drawing(
                    CutLines.of(grid), 0, 0, grid.sheet().width(), grid.sheet().height(), Optional.empty()));
        }
        flow.solid(new Slab(grid.sheet().height(), Float.NaN, sheet), true);
        sheet.clear();
    }
}
