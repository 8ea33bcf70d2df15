package org.amanat.ui.eventstories;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amanat.model.consent.PlannedAnswer;
import org.amanat.model.consent.Refusal;
import org.amanat.model.consent.Scope;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** One planned use: whose story, how, who stands by, and what the gate says with every reason and what to do. */
final class PlannedRow extends VBox {

    /** Wanted for name and marks on one line; in a narrower window they break. */
    private static final double WORDS = 180;

    private final PlannedAnswer answer;
    private final EventStoriesModel model;
    private final UiTexts texts;

    /**
     * @param place in its item, from 0
     * @param last whether it is the last of its item
     */
    PlannedRow(PlannedAnswer answer, int place, boolean last, EventStoriesModel model, UiTexts texts) {
        this.answer = answer;
        this.model = model;
        this.texts = texts;
        getStyleClass().add("planned-story");
        if (last) {
            getStyleClass().add("last-row");
        }
        getChildren().addAll(head(place), Words.quiet(about()));
        reasons();
    }

    private HBox head(int place) {
        var name = Words.strong(texts.best(answer.pseudonym()));
        var how = new Pill(how(answer.plan().scope(), texts), Pill.Tone.PLAIN);
        var verdict = answer.isCleared()
                ? new Pill(texts.get("ui.event-stories.cleared"), Pill.Tone.GOOD)
                : new Pill(texts.get("ui.event-stories.refused"), Pill.Tone.STOP);
        name.setMinWidth(Region.USE_PREF_SIZE);
        var words = new FlowPane(name, how, verdict);
        words.getStyleClass().add("flow-buttons");
        words.setPrefWrapLength(WORDS);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button up = Buttons.quiet(texts.get("ui.event-stories.up"), () -> model.moveUp(answer.plan()));
        up.setDisable(place == 0);
        up.setAccessibleText(texts.get("ui.event-stories.up.of", name.getText()));
        Button remove = Buttons.quiet(texts.get("ui.event-stories.remove"), () -> model.remove(answer.plan()));
        remove.setAccessibleText(texts.get("ui.event-stories.remove.of", name.getText(), how.getText()));
        up.setMinWidth(Region.USE_PREF_SIZE);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(words, up, remove);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("apart");
        return head;
    }

    static String how(Scope scope, UiTexts texts) {
        return switch (scope) {
            case TOLD_IN_PERSON -> texts.get("ui.event-stories.how.told");
            case READ_ALOUD -> texts.get("ui.event-stories.how.read");
            default -> texts.get("ui.event-stories.how.printed");
        };
    }

    private String about() {
        String beside = answer.beside()
                .map(person -> texts.get("ui.event-stories.beside", texts.best(person.name())))
                .orElseGet(() -> texts.get("ui.event-stories.nobody-beside"));
        if (!answer.isCleared() || !answer.plan().scope().holdsText()) {
            return beside;
        }
        String languages = answer.cleared().stream().map(texts::name).collect(Collectors.joining(" · "));
        return texts.get("ui.event-stories.in-languages", languages) + "   " + beside;
    }

    /**
     * Of every language together, each reason once; or in which languages it is not cleared, though it is in others.
     */
    private void reasons() {
        if (answer.isCleared()) {
            answer.inLanguages().stream()
                    .filter(one -> !one.isCleared())
                    .forEach(one -> getChildren().add(Words.small(notIn(one))));
            return;
        }
        answer.inLanguages().stream()
                .flatMap(one -> one.refusals().stream())
                .distinct()
                .forEach(refusal -> getChildren().add(reason(refusal)));
    }

    private String notIn(PlannedAnswer.InLanguage one) {
        return texts.get(
                "ui.event-stories.not-in-language",
                texts.name(one.language()),
                one.refusals().getFirst().sentence(texts.texts()));
    }

    private Node reason(Refusal refusal) {
        var lines =
                new VBox(Words.plain(refusal.sentence(texts.texts())), Words.small(refusal.nextStep(texts.texts())));
        lines.getStyleClass().add("refusal");
        return lines;
    }
}
