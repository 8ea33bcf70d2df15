package org.amanat.ui.today;

import javafx.scene.control.Button;
import org.amanat.model.consent.StoryGlance;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Isolated;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;

/** What is to be said of a story that wants somebody, and the way there. */
final class StoryLine {

    private final UiTexts texts;
    private final Navigator navigator;

    StoryLine(UiTexts texts, Navigator navigator) {
        this.texts = texts;
        this.navigator = navigator;
    }

    /** Noor: Consent for “archive” ends on Tue 5 August 2025. And 1 more. */
    String sentence(StoryGlance story) {
        return texts.get("ui.today.consent.line", Isolated.of(name(story)), due(story));
    }

    /** Consent for “archive” ends on Tue 5 August 2025. And 1 more. */
    String due(StoryGlance story) {
        String first = story.due().getFirst().sentence(texts.texts());
        int more = story.due().size() - 1;
        return more == 0 ? first : texts.get("story.list.due-more", first, more);
    }

    /** @param words on the button */
    Button open(StoryGlance story, String words) {
        var open = Buttons.plain(
                words, () -> navigator.open(new Place.AStory(story.story().id())));
        open.setAccessibleText(texts.get("ui.today.consent.open.of", name(story)));
        return open;
    }

    String name(StoryGlance story) {
        return texts.best(story.story().pseudonym().name());
    }
}
