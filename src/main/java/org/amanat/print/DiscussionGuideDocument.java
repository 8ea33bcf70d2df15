package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amanat.model.document.DiscussionPart;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Heading;
import org.amanat.press.block.ItemList;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.Panel;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Section;
import org.amanat.press.block.Space;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.press.block.WritingLines;
import org.amanat.print.design.DiscussionQuestions;
import org.amanat.print.design.HelplineList;
import org.amanat.print.design.Wording;

/** Questions for groups that talk about what they heard, with room to write. One language after the other. */
public final class DiscussionGuideDocument {

    private static final int LINES = 3;

    private final EventPaper paper;
    private final Set<DiscussionPart> parts;

    private DiscussionGuideDocument(EventPaper paper, Set<DiscussionPart> parts) {
        this.paper = paper;
        this.parts = parts;
    }

    public static Draft of(
            EventPlan plan, WorkspaceSettings settings, Set<DiscussionPart> parts, PrintOptions options) {
        var paper = EventPaper.of(plan, settings, options);
        var guide = new DiscussionGuideDocument(paper, parts);
        var sections = paper.wordings().stream().map(guide::section).toList();
        return paper.draft(
                paper.manuscript(DocumentKind.DISCUSSION_GUIDE, sections),
                parts.contains(DiscussionPart.HELPLINES) ? paper.helplineNotices() : List.<PrintNotice>of());
    }

    private Section section(Wording wording) {
        var blocks = new ArrayList<Block>(paper.masthead(wording.words("print.discussion"), wording));
        if (parts.contains(DiscussionPart.GROUND_RULES)) {
            blocks.add(groundRules(wording));
        }
        paper.plan().items().forEach(item -> blocks.addAll(item(item, wording)));
        blocks.addAll(questions(
                wording.words("print.discussion.in-the-end"), List.of(), DiscussionQuestions.inTheEnd(), wording));
        if (parts.contains(DiscussionPart.HELPLINES)
                && !paper.settings().helplines().isEmpty()) {
            blocks.addAll(HelplineList.of(paper.settings().helplines(), wording, paper.style()));
        }
        return paper.section(wording, blocks);
    }

    private static Block groundRules(Wording wording) {
        var rules = Stream.of("free", "listen", "nobody-asks", "stays", "leave")
                .map(rule -> wording.words("print.discussion.rule." + rule))
                .toList();
        return Panel.of(
                Heading.of(2, wording.words("print.discussion.rules"), Voice.SUBSECTION),
                ItemList.bullets(wording.tongue(), rules));
    }

    private List<Block> item(ProgrammeItem item, Wording wording) {
        var asked = DiscussionQuestions.of(item.kind());
        return asked.isEmpty() ? List.of() : questions(wording.title(item), topics(item, wording), asked, wording);
    }

    private List<Words> topics(ProgrammeItem item, Wording wording) {
        if (!parts.contains(DiscussionPart.TOPICS)) {
            return List.of();
        }
        return paper.plan().appearancesIn(item.id()).stream()
                .filter(appearance -> appearance.invitation().mayCome())
                .map(Appearance::topic)
                .filter(topic -> !topic.isEmpty())
                .distinct()
                .map(wording::line)
                .toList();
    }

    private List<Block> questions(Words title, List<Words> topics, List<String> keys, Wording wording) {
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.of(2, title));
        if (!topics.isEmpty()) {
            var label = Words.none(wording.tongue()).strong(wording.text("print.discussion.topics"));
            var list = wording.joined(wording.semicolon(), topics);
            blocks.add(Paragraph.of(Voice.CELL, wording.joined(" ", List.of(label, list)))
                    .keptWithNext());
            blocks.add(new Space(paper.style().length(5)));
        }
        for (var key : keys) {
            blocks.add(question(wording.words(key)));
        }
        return blocks;
    }

    private Block question(Words words) {
        var question = Paragraph.of(Voice.BODY, words);
        return parts.contains(DiscussionPart.LINES_TO_WRITE_ON)
                ? KeepTogether.of(
                        question, new WritingLines(LINES, paper.style().length(20)))
                : question;
    }
}
