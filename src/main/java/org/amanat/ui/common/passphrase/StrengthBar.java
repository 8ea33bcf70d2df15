package org.amanat.ui.common.passphrase;

import java.util.EnumSet;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.vault.PassphraseStrength;

/** Five steps that fill as a passphrase gets stronger, with a sentence under them. */
final class StrengthBar extends VBox {

    private final HBox steps = new HBox();
    private final Label sentence = Words.small("");
    private final UiTexts texts;

    StrengthBar(UiTexts texts) {
        this.texts = texts;
        getStyleClass().add("strength");
        steps.getStyleClass().add("strength-steps");
        for (int i = 0; i < PassphraseStrength.values().length; i++) {
            var step = new Region();
            step.getStyleClass().add("strength-step");
            HBox.setHgrow(step, Priority.ALWAYS);
            steps.getChildren().add(step);
        }
        sentence.setId("strength");
        getChildren().addAll(steps, sentence);
        show(Optional.empty());
    }

    void show(Optional<PassphraseStrength> strength) {
        int filled = strength.map(measured ->
                        EnumSet.range(PassphraseStrength.VERY_WEAK, measured).size())
                .orElse(0);
        String tone = strength.map(measured -> switch (measured) {
                    case VERY_WEAK, WEAK -> "stop";
                    case FAIR -> "check";
                    case GOOD, STRONG -> "good";
                })
                .orElse("");
        for (int i = 0; i < steps.getChildren().size(); i++) {
            var classes = steps.getChildren().get(i).getStyleClass();
            classes.setAll("strength-step");
            if (i < filled) {
                classes.add("strength-" + tone);
            }
        }
        sentence.setText(strength.map(measured -> texts.get("ui.passphrase.strength." + Texts.kebab(measured)))
                .orElseGet(() -> texts.get("ui.passphrase.strength.none")));
    }
}
