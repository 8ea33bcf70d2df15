package org.amanat.print.design;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.amanat.model.attendance.AttendanceFigures;
import org.amanat.model.figures.Breakdown;
import org.amanat.model.texts.Texts;
import org.amanat.press.block.BarChart;
import org.amanat.press.block.Block;
import org.amanat.press.block.Heading;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;

/** Who came, in bars and words, as far as nobody is singled out. */
public final class AttendanceCharts {

    private AttendanceCharts() {}

    /** Blocks under a heading of the second level; empty if there is nothing that may be said. */
    public static List<Block> of(AttendanceFigures figures, Wording wording) {
        var blocks = new ArrayList<Block>();
        var texts = Texts.in(wording.language());
        figures.came()
                .ifPresent(came -> blocks.add(Paragraph.of(
                        Voice.LEAD, wording.phrase("print.attendance.came", wording.plain(came.in(texts))))));
        chart(blocks, "print.attendance.sector", figures.bySector(), wording::name, wording);
        chart(blocks, "print.attendance.gender", figures.byGender(), wording::name, wording);
        chart(blocks, "print.attendance.age", figures.byAge(), wording::name, wording);
        chart(blocks, "print.attendance.district", figures.byDistrict(), Function.identity(), wording);
        figures.firstTimers()
                .ifPresent(first -> blocks.add(Paragraph.of(
                        Voice.BODY, wording.phrase("print.attendance.first", wording.plain(first.in(texts))))));
        if (!blocks.isEmpty()) {
            blocks.add(Paragraph.of(Voice.NOTE, wording.words("print.attendance.fives")));
        }
        return blocks;
    }

    private static <G> void chart(
            List<Block> blocks, String key, Breakdown<G> breakdown, Function<G, String> name, Wording wording) {
        if (breakdown.isEmpty()) {
            return;
        }
        blocks.add(Heading.of(3, wording.words(key)));
        var groups = breakdown.shown().stream()
                .map(line -> new BarChart.Group(
                        wording.plain(name.apply(line.group())),
                        List.of(line.figure().atLeast())))
                .toList();
        Words what = wording.words("print.attendance.at-least");
        blocks.add(BarChart.of(wording.words(key), what, groups));
    }
}
