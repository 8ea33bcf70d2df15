package org.amanat.ui.stories.consent;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.amanat.model.consent.Reminder;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** What of this story ends or wants another look, and before which day. Takes no room while there is nothing. */
final class DuePane {

    private final UiTexts texts;
    private final Runnable renew;
    private final VBox rows = new VBox();
    private final Card card;

    /** @param renew begins to ask again */
    DuePane(ConsentModel model, UiTexts texts, Runnable renew) {
        this.texts = texts;
        this.renew = renew;
        rows.getStyleClass().add("reasons");
        rows.setId("due");
        card = Card.titled(texts.get("consent.desk.due"), rows);
        model.shownProperty()
                .subscribe(shown -> show(shown.map(ConsentModel.Shown::due).orElse(List.of())));
    }

    Node node() {
        return card;
    }

    private void show(List<Reminder> due) {
        rows.getChildren().clear();
        due.forEach(reminder -> rows.getChildren().add(Words.plain(reminder.sentence(texts.texts()))));
        if (due.stream().anyMatch(DuePane::isMendedByAsking)) {
            Button again = Buttons.plain(texts.get("consent.desk.renew"), renew);
            again.setId("renew");
            rows.getChildren().add(again);
        }
        card.setVisible(!due.isEmpty());
        card.setManaged(!due.isEmpty());
    }

    private static boolean isMendedByAsking(Reminder reminder) {
        return switch (reminder) {
            case Reminder.ScopeEnds _, Reminder.KeepingEnds _ -> true;
            case Reminder.PlanRefused _, Reminder.SafetyReview _, Reminder.FormNotScanned _ -> false;
        };
    }
}
