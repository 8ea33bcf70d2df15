package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.Naming;
import org.amanat.model.consent.Notice;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.Understanding;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.texts.Texts;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Cell;
import org.amanat.press.block.Column;
import org.amanat.press.block.Heading;
import org.amanat.press.block.ItemList;
import org.amanat.press.block.Panel;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Row;
import org.amanat.press.block.Section;
import org.amanat.press.block.SignatureLine;
import org.amanat.press.block.Table;
import org.amanat.press.block.TickBox;
import org.amanat.press.block.Voice;
import org.amanat.print.design.Wording;

/** A blank form for consent: what is explained, then each scope by itself, with no box ticked. */
public final class ConsentFormDocument {

    private static final float ROOM = 24;

    private final OfficePaper paper;
    private final Notice notice;

    private ConsentFormDocument(OfficePaper paper, Notice notice) {
        this.paper = paper;
        this.notice = notice;
    }

    /** @param notice only the scopes that it explains can be asked */
    public static Draft of(Notice notice, WorkspaceSettings settings, PrintOptions options) {
        var paper = OfficePaper.of(settings, options);
        var form = new ConsentFormDocument(paper, notice);
        return paper.draft(
                "paper.form", paper.wordings().stream().map(form::section).toList(), List.of());
    }

    private Section section(Wording wording) {
        var blocks = new ArrayList<Block>(paper.head(
                "paper.form",
                wording,
                wording.words("paper.form.notice", notice.version().value())));
        blocks.add(Heading.of(2, wording.words("paper.form.explained")));
        blocks.add(Paragraph.of(Voice.BODY, wording.prose(notice.text())));
        blocks.add(paper.gap());
        blocks.add(ItemList.bullets(
                wording.tongue(),
                Stream.of("no-help-is-lost", "each-alone", "take-back", "printed", "read-back")
                        .map(rule -> wording.words("paper.form.rule." + rule))
                        .toList()));
        blocks.add(Heading.of(2, wording.words("paper.form.understood")));
        ticks(blocks, wording, "consent.understanding.", Understanding.values());
        blocks.add(TickBox.before(wording.words("paper.form.said-back"), wording.words("paper.box")));
        blocks.add(Heading.of(2, wording.words("paper.form.scopes")));
        blocks.add(scopes(wording));
        blocks.add(Heading.of(2, wording.words("paper.form.naming")));
        ticks(blocks, wording, "consent.naming.", Naming.values());
        blocks.add(SignatureLine.of(wording.words("paper.form.name-that-may-stand")));
        blocks.add(Heading.of(2, wording.words("paper.form.audience")));
        ticks(blocks, wording, "consent.audience.", Audience.values());
        blocks.add(Heading.of(2, wording.words("paper.form.signatures")));
        blocks.add(Panel.of(Paragraph.of(Voice.BODY, wording.words("paper.form.no-until-yes"))));
        blocks.add(SignatureLine.of(wording.words("paper.form.given-by")));
        blocks.add(SignatureBlocks.of(wording, paper));
        return paper.section(wording, blocks);
    }

    private Table scopes(Wording wording) {
        var rows = new ArrayList<Row>();
        for (var scope : Scope.values()) {
            if (notice.explains().contains(scope)) {
                rows.add(Row.of(
                                Cell.rowHead(
                                        Paragraph.of(Voice.CELL, wording.words("consent.scope." + Texts.kebab(scope)))),
                                Cell.of(TickBox.alone(wording.words("paper.box"))),
                                Cell.of(TickBox.alone(wording.words("paper.box"))),
                                Cell.empty(),
                                Cell.empty())
                        .atLeast(paper.style().length(ROOM)));
            }
        }
        return new Table(
                wording.tongue(),
                List.of(
                        Column.share(3),
                        Column.natural().ruled(),
                        Column.natural().ruled(),
                        Column.share(1.4f).ruled(),
                        Column.share(1.8f).ruled()),
                List.of(Row.of(Stream.of("scope", "yes", "no", "until", "limit")
                        .map(head -> Cell.columnHead(wording.words("paper.form.head." + head)))
                        .toList())),
                rows,
                Table.Rules.ROWS);
    }

    private static void ticks(List<Block> blocks, Wording wording, String keys, Enum<?>[] choices) {
        for (var choice : choices) {
            blocks.add(TickBox.before(wording.words(keys + Texts.kebab(choice)), wording.words("paper.box")));
        }
    }
}
