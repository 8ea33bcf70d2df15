package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import org.amanat.model.consent.ClearedStory;
import org.amanat.model.consent.ShownName;
import org.amanat.model.texts.Texts;
import org.amanat.press.block.Block;
import org.amanat.press.block.Heading;
import org.amanat.press.block.Panel;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Space;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.print.design.Wording;

/** A cleared story as blocks: what may be said of its content first, then the words that were agreed to, no others. */
final class StoryTexts {

    private StoryTexts() {}

    /** One story; the heading is of the second level. */
    static List<Block> of(ClearedStory story, Wording wording, OfficePaper paper) {
        return of(story, wording, paper, 2);
    }

    /** @param level of the heading */
    static List<Block> of(ClearedStory story, Wording wording, OfficePaper paper, int level) {
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.of(level, title(story, wording)));
        var name = name(story, wording);
        if (!name.isBlank() && !story.title().isEmpty()) {
            blocks.add(Paragraph.of(Voice.LABEL, name).keptWithNext());
        }
        if (!story.contentNote().isEmpty()) {
            blocks.add(Panel.of(
                    Paragraph.of(Voice.LABEL, wording.words("paper.content-note")),
                    Paragraph.of(Voice.BODY, wording.prose(story.contentNote()))));
            blocks.add(paper.gap());
        }
        story.paragraphs().forEach(text -> {
            blocks.add(Paragraph.of(Voice.BODY, Words.of(wording.tongue(), text)));
            blocks.add(new Space(paper.style().length(4)));
        });
        if (story.isLimited() && !story.paragraphs().isEmpty()) {
            blocks.add(Paragraph.of(Voice.NOTE, wording.words("paper.excerpt")));
        }
        blocks.add(paper.gap());
        return blocks;
    }

    private static Words title(ClearedStory story, Wording wording) {
        if (!story.title().isEmpty()) {
            return Words.of(wording.tongue(), story.title());
        }
        var name = name(story, wording);
        return name.isBlank() ? wording.words("paper.a-story") : name;
    }

    /** As agreed; nothing where nothing may stand. */
    private static Words name(ClearedStory story, Wording wording) {
        return switch (story.name()) {
            case ShownName.Name named -> wording.plain(named.in(Texts.in(wording.language())));
            case ShownName.Anonymous anonymous -> wording.plain(anonymous.in(Texts.in(wording.language())));
            case ShownName.NotShown hidden -> Words.none(wording.tongue());
        };
    }
}
