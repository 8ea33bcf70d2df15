package org.amanat.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.amanat.model.consent.StoryFigures;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.figures.Breakdown;
import org.amanat.model.figures.Figure;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Cell;
import org.amanat.press.block.Column;
import org.amanat.press.block.Heading;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Row;
import org.amanat.press.block.Section;
import org.amanat.press.block.Table;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.print.design.Wording;

/** How many stories tell of what, in fives. Whatever is too small to print is not there, and nothing says so. */
public final class StoryFiguresDocument {

    private final OfficePaper paper;
    private final StoryFigures figures;
    private final LocalDate today;

    private StoryFiguresDocument(OfficePaper paper, StoryFigures figures, LocalDate today) {
        this.paper = paper;
        this.figures = figures;
        this.today = today;
    }

    /**
     * @param figures of at least five stories
     * @param today on which they were counted
     * @throws IllegalArgumentException if they are of fewer
     */
    public static Draft of(StoryFigures figures, LocalDate today, WorkspaceSettings settings, PrintOptions options) {
        if (figures.all().isEmpty()) {
            throw new IllegalArgumentException("fewer stories than may be told of");
        }
        var paper = OfficePaper.of(settings, options);
        var document = new StoryFiguresDocument(paper, figures, today);
        return paper.draft(
                "paper.figures",
                paper.wordings().stream().map(document::section).toList(),
                List.of());
    }

    private Section section(Wording wording) {
        var blocks = new ArrayList<Block>(paper.head("paper.figures", wording, wording.plain(wording.longDate(today))));
        figures.all()
                .ifPresent(all ->
                        blocks.add(Paragraph.of(Voice.LEAD, wording.words("paper.figures.all", orMore(all, wording)))));
        blocks.add(Paragraph.of(Voice.BODY, wording.words("paper.figures.rule")));
        blocks.add(paper.gap());
        figures.themes()
                .forEach((vocabulary, table) -> blocks.addAll(
                        part(wording.plain(vocabulary.title()), table, theme -> wording.line(theme.label()), wording)));
        blocks.addAll(part(
                wording.words("paper.figures.origins"),
                figures.origins(),
                place -> wording.plain(place.name(wording.language())),
                wording));
        blocks.addAll(part(
                wording.words("paper.figures.destinations"),
                figures.destinations(),
                place -> wording.plain(place.name(wording.language())),
                wording));
        return paper.section(wording, blocks);
    }

    private <G> List<Block> part(Words title, Breakdown<G> figures, Function<G, Words> name, Wording wording) {
        if (figures.isEmpty()) {
            return List.of();
        }
        var rows = figures.shown().stream()
                .map(line -> Row.of(
                        Cell.rowHead(Paragraph.of(Voice.CELL, name.apply(line.group()))),
                        Cell.of(wording.plain(orMore(line.figure(), wording)))))
                .toList();
        var table = new Table(
                wording.tongue(),
                List.of(Column.share(3), Column.share(1)),
                List.of(Row.of(
                        Cell.columnHead(wording.words("paper.figures.head.what")),
                        Cell.columnHead(wording.words("paper.figures.head.stories")))),
                rows,
                Table.Rules.ROWS);
        return List.of(Heading.of(2, title), table, paper.gap());
    }

    private static String orMore(Figure figure, Wording wording) {
        return wording.text("model.figure.or-more", figure.atLeast());
    }
}
