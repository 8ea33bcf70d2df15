package org.amanat.ui.today;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.amanat.model.consent.Reminder;
import org.amanat.model.consent.StoryGlance;
import org.amanat.model.event.EventSummary;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Isolated;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** Stories of which consent ends soon or something wants another look, and before which event. */
final class ConsentCard {

    /** More do not help on a first screen; the rest is behind the button. */
    private static final int SEEN = 5;

    private final UiTexts texts;
    private final Navigator navigator;
    private final StoryLine line;

    ConsentCard(UiTexts texts, Navigator navigator) {
        this.texts = texts;
        this.navigator = navigator;
        this.line = new StoryLine(texts, navigator);
    }

    /** @param stories the most urgent first, not empty */
    Card of(List<StoryGlance> stories) {
        var rows = new VBox();
        rows.getStyleClass().add("rows");
        stories.stream().limit(SEEN).map(this::row).forEach(rows.getChildren()::add);
        rows.getChildren().getLast().getStyleClass().add("last-row");
        var all = Buttons.quiet(texts.get("ui.today.consent.all"), () -> navigator.open(new Place.StoryList()));
        all.setId("today-stories");
        var card = new Card(Card.apart(Words.heading(texts.get("ui.today.consent")), all), rows);
        card.setId("today-consent");
        return card;
    }

    private Node row(StoryGlance story) {
        var words = new VBox(Words.plain(line.sentence(story)), Words.small(when(story)));
        words.setMinWidth(0);
        return Card.apart(words, line.open(story, texts.get("ui.today.consent.open")));
    }

    private String when(StoryGlance story) {
        Reminder first = story.due().getFirst();
        return story.plannedFor()
                .filter(event -> !event.date().isBefore(first.due()))
                .map(this::before)
                .orElseGet(() -> texts.get("ui.today.consent.by", texts.date(first.due())));
    }

    private String before(EventSummary event) {
        return texts.get("ui.today.consent.before", Isolated.of(texts.best(event.title())), texts.date(event.date()));
    }
}
