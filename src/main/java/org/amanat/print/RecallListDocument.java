package org.amanat.print;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amanat.model.consent.RecallLine;
import org.amanat.model.consent.RegisteredUse;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.texts.Texts;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Cell;
import org.amanat.press.block.Column;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Row;
import org.amanat.press.block.Section;
import org.amanat.press.block.SignatureLine;
import org.amanat.press.block.Table;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.print.design.Wording;

/** Which copies are called back, with room to write down what came. Names neither story nor narrator. */
public final class RecallListDocument {

    private final OfficePaper paper;
    private final String reference;
    private final List<RecallLine> lines;
    private final List<RegisteredUse> uses;

    private RecallListDocument(OfficePaper paper, String reference, List<RecallLine> lines, List<RegisteredUse> uses) {
        this.paper = paper;
        this.reference = reference;
        this.lines = lines;
        this.uses = uses;
    }

    /**
     * @param reference by which the office finds the story
     * @param uses that the lines were made of
     */
    public static Draft of(
            String reference,
            List<RecallLine> lines,
            List<RegisteredUse> uses,
            WorkspaceSettings settings,
            PrintOptions options) {
        var paper = OfficePaper.of(settings, options);
        var list = new RecallListDocument(paper, reference, lines, uses);
        return paper.draft(
                "paper.recall", paper.wordings().stream().map(list::section).toList(), List.of());
    }

    private Section section(Wording wording) {
        var blocks = new ArrayList<Block>(paper.head("paper.recall", wording, wording.number(reference)));
        if (lines.isEmpty()) {
            blocks.add(Paragraph.of(Voice.BODY, wording.words("paper.recall.none")));
        } else {
            blocks.add(Paragraph.of(Voice.BODY, wording.words("paper.recall.what")));
            blocks.add(paper.gap());
            blocks.add(table(wording));
        }
        blocks.add(SignatureLine.of(wording.words("paper.recall.settled")));
        return paper.section(wording, blocks);
    }

    private Table table(Wording wording) {
        var heads = Stream.of("document", "day", "printed", "given", "returned", "destroyed", "outside");
        return new Table(
                wording.tongue(),
                List.of(
                        Column.share(2),
                        Column.share(1.6f).ruled(),
                        Column.share(1).ruled(),
                        Column.share(1).ruled(),
                        Column.share(1).ruled(),
                        Column.share(1).ruled(),
                        Column.share(1).ruled()),
                List.of(Row.of(heads.map(head -> Cell.columnHead(wording.words("paper.recall.head." + head)))
                        .toList())),
                lines.stream().map(line -> row(line, wording)).toList(),
                Table.Rules.ROWS);
    }

    private Row row(RecallLine line, Wording wording) {
        var use = uses.stream()
                .filter(made -> made.document().equals(line.document()))
                .findFirst()
                .orElseThrow();
        ZoneId zone = paper.settings().timeZone();
        return Row.of(
                Cell.rowHead(
                        Paragraph.of(Voice.CELL, wording.words("consent.story-paper." + Texts.kebab(use.paper())))),
                Cell.of(wording.plain(wording.date(use.at().atZone(zone).toLocalDate()))),
                number(line.printed(), wording),
                number(line.given(), wording),
                number(line.returned(), wording),
                number(line.destroyed(), wording),
                number(line.outside(), wording));
    }

    private static Cell number(int count, Wording wording) {
        Words words = wording.plain(Integer.toString(count));
        return Cell.of(words);
    }
}
