package org.amanat.ui.stories.consent;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** Consent, step by step: what was asked, given, changed, released and taken back, and what ends when. */
final class StepsPane {

    private final UiTexts texts;
    private final BiConsumer<UUID, String> scan;
    private final VBox steps = new VBox();
    private final Card card;

    /**
     * @param scan adds the scan of what was signed, or shows it; told what was signed and when in words
     * @param more what else can be done about the consent
     */
    StepsPane(ConsentModel model, UiTexts texts, BiConsumer<UUID, String> scan, Button... more) {
        this.texts = texts;
        this.scan = scan;
        steps.getStyleClass().add("steps");
        steps.setId("consent-steps");
        card = Card.titled(texts.get("consent.desk.steps"), steps, new FlowPane(8, 8, more));
        model.shownProperty().subscribe(shown -> {
            steps.getChildren().clear();
            shown.ifPresent(this::show);
        });
    }

    Node node() {
        return card;
    }

    private void show(ConsentModel.Shown shown) {
        shown.steps().stream().map(this::row).forEach(steps.getChildren()::add);
        if (shown.steps().isEmpty()) {
            steps.getChildren().add(Words.quiet(texts.get("consent.desk.steps.none")));
        }
    }

    private Node row(ConsentStep step) {
        String title = step.day()
                .map(this::dated)
                .map(day -> day + " · " + step.what())
                .orElse(step.what());
        var row = new VBox(Words.strong(title));
        row.getStyleClass().add("step");
        if (!step.more().isEmpty()) {
            row.getChildren().add(Words.quiet(step.more()));
        }
        step.signed().ifPresent(signed -> {
            Button add = Buttons.quiet(texts.get("consent.desk.scan"), () -> scan.accept(signed, title));
            add.setAccessibleText(texts.get("consent.desk.scan.spoken", title));
            add.getStyleClass().add("scan-button");
            row.getChildren().add(add);
        });
        return row;
    }

    private String dated(LocalDate day) {
        return texts.date(day);
    }
}
