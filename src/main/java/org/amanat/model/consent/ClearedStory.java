package org.amanat.model.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;
import org.amanat.model.people.PersonId;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TextHash;

/**
 * A story that may be used in one way, today. Documents accept nothing else, and only {@link Gate} makes it: it holds
 * no word beyond what was agreed, so that a document cannot print one. Use it at once and ask again for the next step;
 * it is never kept.
 */
public final class ClearedStory {

    private final Story story;
    private final Use use;
    private final Audience audience;
    private final LocalDate clearedOn;
    private final LocalDate lastDay;
    private final ShownName name;
    private final Optional<Excerpt> excerpt;

    ClearedStory(Story story, Question question, ShownName name, LocalDate lastDay, Optional<Excerpt> excerpt) {
        this.story = story;
        this.use = question.use();
        this.audience = question.audience();
        this.clearedOn = question.today();
        this.lastDay = lastDay;
        this.name = name;
        this.excerpt = excerpt;
    }

    public StoryId story() {
        return story.id();
    }

    /** The one scope that it was cleared for. */
    public Scope scope() {
        return use.scope();
    }

    /** The widest audience that it was cleared for. */
    public Audience audience() {
        return audience;
    }

    /** The event that it was cleared for, if for one. */
    public Optional<EventId> event() {
        return use.occasion().map(Occasion::event);
    }

    public Language language() {
        return use.language();
    }

    /** The day on which the gate was asked. */
    public LocalDate clearedOn() {
        return clearedOn;
    }

    /** The last day on which the consent for this scope holds. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** How the narrator is called. */
    public ShownName name() {
        return name;
    }

    /** The title; empty if it has none, or if the use holds no text. */
    public String title() {
        return excerpt.map(Excerpt::title).orElse("");
    }

    /** The text as far as it may be used; empty if only the title may, or if the use holds no text. */
    public List<String> paragraphs() {
        return excerpt.map(Excerpt::paragraphs).orElse(List.of());
    }

    /** Whether less than the whole text may be used. */
    public boolean isLimited() {
        return excerpt.map(part -> !(part.extent() instanceof Extent.Whole)).orElse(false);
    }

    /** The version of the text, for the register of uses; empty if the use holds no text. */
    public Optional<Integer> textVersion() {
        return excerpt.map(part -> part.text().version());
    }

    /** The hash of the whole released text; empty if the use holds no text. */
    public Optional<TextHash> textHash() {
        return excerpt.map(part -> part.text().hash());
    }

    /** What a reader should know before reading, may be empty. */
    public LocalizedText contentNote() {
        return story.contentNote();
    }

    /** Who stands by when the story is told. */
    public Optional<PersonId> supportPerson() {
        return story.supportPerson();
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "a cleared story";
    }
}
