package org.amanat.ui.eventstories;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.consent.PlannedAnswer;
import org.amanat.model.story.StoryId;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** The question on the morning, one tap for each narrator: still willing? */
final class MorningCard {

    private final UiTexts texts;
    private final Answers answers;

    /** Told what a narrator said. */
    interface Answers {
        void said(StoryId story, boolean willing);
    }

    MorningCard(UiTexts texts, Answers answers) {
        this.texts = texts;
        this.answers = answers;
    }

    Card of(Shown shown) {
        var rows = new VBox();
        rows.getStyleClass().add("rows");
        var narrators = shown.narrators();
        for (int place = 0; place < narrators.size(); place++) {
            rows.getChildren().add(row(narrators.get(place), place));
        }
        if (narrators.isEmpty()) {
            return Card.titled(
                    texts.get("ui.event-stories.morning"), Words.quiet(texts.get("ui.event-stories.morning.nobody")));
        }
        rows.getChildren().getLast().getStyleClass().add("last-row");
        return Card.titled(
                texts.get("ui.event-stories.morning"), Words.quiet(texts.get("ui.event-stories.morning.more")), rows);
    }

    private Node row(PlannedAnswer narrator, int place) {
        String name = texts.best(narrator.pseudonym());
        StoryId story = narrator.plan().story();
        Button yes = Buttons.plain(texts.get("ui.event-stories.willing"), () -> answers.said(story, true));
        yes.setId("willing-" + place);
        yes.setAccessibleText(texts.get("ui.event-stories.willing.of", name));
        Button no = Buttons.danger(texts.get("ui.event-stories.not-willing"), () -> answers.said(story, false));
        no.setId("not-willing-" + place);
        no.setAccessibleText(texts.get("ui.event-stories.not-willing.of", name));
        yes.setDisable(narrator.willing().equals(Optional.of(true)));
        no.setDisable(narrator.willing().equals(Optional.of(false)));
        var buttons = new HBox(yes, no);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("buttons");
        var row = new VBox(Card.apart(Words.strong(name), pill(narrator.willing())), buttons);
        row.getStyleClass().add("planned-story");
        return row;
    }

    private Pill pill(Optional<Boolean> willing) {
        return willing.map(said -> said
                        ? new Pill(texts.get("ui.event-stories.said-yes"), Pill.Tone.GOOD)
                        : new Pill(texts.get("ui.event-stories.said-no"), Pill.Tone.STOP))
                .orElseGet(() -> new Pill(texts.get("ui.event-stories.not-asked"), Pill.Tone.CHECK));
    }
}
