package org.amanat.ui.stories.text;

import java.time.Duration;
import org.amanat.model.story.ReadingAloud;
import org.amanat.ui.common.UiTexts;

/** What is said quietly under a text: how long it is, and which version. */
final class TextLine {

    private static final String BETWEEN = " · ";

    private TextLine() {}

    /** @param changed whether something is typed that is no version yet */
    static String of(TextModel.At at, ReadingAloud aloud, boolean changed, UiTexts texts) {
        String length = texts.get("story.text.length", aloud.words(), time(aloud.time(), texts));
        if (changed) {
            return length + BETWEEN + texts.get("story.text.not-saved");
        }
        return at.saved()
                .map(text -> length
                        + BETWEEN
                        + texts.get(
                                "story.text.version",
                                text.version(),
                                text.hash().shortCode()))
                .orElse(length);
    }

    private static String time(Duration time, UiTexts texts) {
        return time.toSecondsPart() == 0
                ? texts.length((int) time.toMinutes())
                : texts.get("story.text.minutes-seconds", time.toMinutes(), time.toSecondsPart());
    }
}
