package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import org.amanat.model.consent.ClearedStory;
import org.amanat.model.consent.Scope;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.event.Event;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Section;
import org.amanat.press.block.Voice;
import org.amanat.print.design.HelplineList;
import org.amanat.print.design.Wording;

/**
 * Stories for those who come, with what to know before reading and whom to call. Only what was cleared for this is
 * accepted; a story that is left out leaves no gap and no number.
 */
public final class StoryHandoutDocument {

    private StoryHandoutDocument() {}

    /**
     * @param stories cleared to be printed, each in its language, in the order of the programme, at least one
     * @param leftOut what the maker is told besides
     * @throws IllegalArgumentException if a story was cleared for something else
     */
    public static Draft of(
            Event event,
            WorkspaceSettings settings,
            List<ClearedStory> stories,
            List<PrintNotice> leftOut,
            PrintOptions options) {
        Cleared.mustBeFor(Scope.PRINTED_HANDOUT, event.id(), stories);
        var paper = OfficePaper.of(settings, options);
        var sections = new ArrayList<Section>();
        for (var wording : paper.wordings()) {
            var told = Cleared.in(wording.language(), stories);
            if (!told.isEmpty()) {
                sections.add(section(event, told, wording, paper));
            }
        }
        var notices = new ArrayList<>(leftOut);
        if (settings.helplines().isEmpty()) {
            notices.add(new PrintNotice.NoHelplines());
        }
        return paper.draft("paper.handout", sections, notices);
    }

    private static Section section(Event event, List<ClearedStory> stories, Wording wording, OfficePaper paper) {
        var blocks = new ArrayList<Block>(paper.head(
                "paper.handout", wording, wording.line(event.title()), wording.plain(wording.longDate(event.date()))));
        blocks.add(Paragraph.of(Voice.BODY, wording.words("paper.handout.trust")));
        blocks.add(paper.gap());
        stories.forEach(story -> blocks.addAll(StoryTexts.of(story, wording, paper)));
        if (!paper.settings().helplines().isEmpty()) {
            blocks.add(new KeepTogether(HelplineList.of(paper.settings().helplines(), wording, paper.style())));
        }
        return paper.section(wording, blocks);
    }
}
