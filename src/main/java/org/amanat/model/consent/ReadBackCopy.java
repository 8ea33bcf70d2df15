package org.amanat.model.consent;

import java.time.LocalDate;
import java.util.List;
import org.amanat.model.Language;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.StoryText;
import org.amanat.model.story.TextHash;

/**
 * A text that may be read back to its narrator, and to nobody else, before it is released. Only {@link Gate} makes it,
 * and only the read-back sheet accepts it.
 */
public final class ReadBackCopy {

    private final StoryId story;
    private final StoryText text;
    private final LocalDate clearedOn;

    ReadBackCopy(StoryId story, StoryText text, LocalDate clearedOn) {
        this.story = story;
        this.text = text;
        this.clearedOn = clearedOn;
    }

    public StoryId story() {
        return story;
    }

    public Language language() {
        return text.language();
    }

    public int version() {
        return text.version();
    }

    /** May be empty. */
    public String title() {
        return text.wording().title();
    }

    /** All of the text: what is released is what was read back. */
    public List<String> paragraphs() {
        return Excerpt.paragraphsOf(text);
    }

    /** Its short code stands on the sheet. */
    public TextHash hash() {
        return text.hash();
    }

    public LocalDate clearedOn() {
        return clearedOn;
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "a text to be read back";
    }
}
