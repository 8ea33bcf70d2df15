package org.amanat.ui.stories;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.amanat.model.consent.ConsentStatus;
import org.amanat.model.story.Concept;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryText;
import org.amanat.model.story.Vocabularies;
import org.amanat.ui.common.Isolated;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.UiTexts;

/** What is said of a story in one line. Never a word of its texts. */
final class StoryLines {

    private static final String BETWEEN = " · ";

    private StoryLines() {}

    /** Told in Urdu on 3 May 2026 · written down by a caseworker · edited version 3. */
    static String told(Story story, UiTexts texts) {
        var parts = new ArrayList<String>();
        String language = texts.name(story.toldIn());
        parts.add(story.toldOn()
                .map(day -> texts.get("story.told-in-on", language, texts.date(day)))
                .orElseGet(() -> texts.get("story.told-in", language)));
        if (!story.writtenDownBy().isEmpty()) {
            parts.add(texts.get("story.written-down-by", Isolated.of(story.writtenDownBy())));
        }
        parts.add(story.edited()
                .map(text -> texts.get("story.edited-version", text.version()))
                .orElseGet(() -> texts.get("story.no-text")));
        return String.join(BETWEEN, parts);
    }

    /** The languages in which there is a text. */
    static String languages(Story story, UiTexts texts) {
        return story.texts().stream()
                .map(StoryText::language)
                .distinct()
                .map(texts::name)
                .collect(Collectors.joining(", "));
    }

    /** What it is about, in the words of the vocabularies. */
    static String themes(Story story, UiTexts texts) {
        return story.themes().stream()
                .sorted()
                .flatMap(code -> Vocabularies.theme(code).map(Concept::label).map(texts::best).stream())
                .collect(Collectors.joining(", "));
    }

    /** How the answer of a narrator looks. */
    static Pill.Tone tone(ConsentStatus status) {
        return switch (status) {
            case GIVEN, RENEWED -> Pill.Tone.GOOD;
            case REQUESTED -> Pill.Tone.INFO;
            case EXPIRED -> Pill.Tone.CHECK;
            case REFUSED, WITHDRAWN, INVALIDATED, UNKNOWN -> Pill.Tone.STOP;
        };
    }
}
