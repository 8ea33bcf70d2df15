package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amanat.model.consent.ClearedStory;
import org.amanat.model.consent.Scope;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.event.Event;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Heading;
import org.amanat.press.block.ItemList;
import org.amanat.press.block.PageBreak;
import org.amanat.press.block.Panel;
import org.amanat.press.block.Section;
import org.amanat.press.block.Voice;
import org.amanat.print.design.Wording;

/**
 * Words for somebody who reads them aloud, each story on pages of its own. Only what was cleared for this is accepted.
 */
public final class ReadingScriptDocument {

    private ReadingScriptDocument() {}

    /**
     * @param stories cleared to be read aloud, each in its language, in the order of the programme, at least one
     * @param leftOut what the maker is told besides
     * @throws IllegalArgumentException if a story was cleared for something else
     */
    public static Draft of(
            Event event,
            WorkspaceSettings settings,
            List<ClearedStory> stories,
            List<PrintNotice> leftOut,
            PrintOptions options) {
        Cleared.mustBeFor(Scope.READ_ALOUD, event.id(), stories);
        var paper = OfficePaper.of(settings, options);
        var sections = new ArrayList<Section>();
        for (var wording : paper.wordings()) {
            var told = Cleared.in(wording.language(), stories);
            if (!told.isEmpty()) {
                sections.add(section(event, told, wording, paper));
            }
        }
        return paper.draft("paper.script", sections, leftOut);
    }

    private static Section section(Event event, List<ClearedStory> stories, Wording wording, OfficePaper paper) {
        var blocks = new ArrayList<Block>(paper.head(
                "paper.script", wording, wording.line(event.title()), wording.plain(wording.longDate(event.date()))));
        var rules = Stream.of("only-these", "note-first", "name", "stop", "give-back")
                .map(rule -> wording.words("paper.script.rule." + rule))
                .toList();
        blocks.add(Panel.of(
                Heading.of(2, wording.words("paper.script.rules"), Voice.SUBSECTION),
                ItemList.bullets(wording.tongue(), rules)));
        for (var story : stories) {
            blocks.add(new PageBreak());
            blocks.addAll(StoryTexts.of(story, wording, paper));
        }
        return paper.section(wording, blocks);
    }
}
