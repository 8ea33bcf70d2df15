package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.event.EventPlan;
import org.amanat.model.figures.Figure;
import org.amanat.model.proceedings.Year;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.BarChart;
import org.amanat.press.block.Block;
import org.amanat.press.block.Heading;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Space;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.print.design.Wording;

/** Events of several years beside each other: who came, what was met of the demands, what was kept of the promises. */
public final class YearsDocument {

    private YearsDocument() {}

    /** @param years the earliest first, at least one */
    public static Draft of(EventPlan plan, List<Year> years, WorkspaceSettings settings, PrintOptions options) {
        var paper = EventPaper.of(plan, settings, options.flat());
        var sections = paper.wordings().stream()
                .map(wording -> paper.section(wording, blocks(years, paper, wording)))
                .toList();
        return paper.draft(paper.manuscript(DocumentKind.YEARS_COMPARED, sections), List.of());
    }

    private static List<Block> blocks(List<Year> years, EventPaper paper, Wording wording) {
        var blocks = new ArrayList<Block>(paper.masthead(wording.words("print.years"), wording));
        var gap = new Space(paper.style().length(12));
        blocks.add(Heading.of(2, wording.words("print.years.came")));
        blocks.add(chart(
                "print.years.came",
                List.of("print.attendance.at-least"),
                year -> List.of(year.came().map(Figure::atLeast).orElse(0)),
                years,
                wording));
        blocks.add(Paragraph.of(Voice.NOTE, wording.words("print.attendance.fives")));
        blocks.add(gap);
        blocks.add(Heading.of(2, wording.words("print.years.demands")));
        blocks.add(chart(
                "print.years.demands",
                List.of("print.years.made", "print.years.met"),
                year -> List.of(year.demands(), year.met()),
                years,
                wording));
        blocks.add(gap);
        blocks.add(Heading.of(2, wording.words("print.years.commitments")));
        blocks.add(chart(
                "print.years.commitments",
                List.of("print.years.promised", "print.years.kept"),
                year -> List.of(year.commitments(), year.kept()),
                years,
                wording));
        return blocks;
    }

    private static Block chart(
            String key, List<String> series, Function<Year, List<Integer>> values, List<Year> years, Wording wording) {
        List<Words> named = series.stream().map(name -> wording.words(name)).toList();
        var groups = years.stream()
                .map(year -> new BarChart.Group(
                        wording.plain(String.valueOf(year.date().getYear())), values.apply(year)))
                .toList();
        return new BarChart(wording.tongue(), wording.words(key), named, groups);
    }
}
