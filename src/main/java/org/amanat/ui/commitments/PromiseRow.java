package org.amanat.ui.commitments;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.people.Organisation;
import org.amanat.model.proceedings.Promise;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.plan.StandingWords;

/** A commitment in a list: what, by whom, until when, how it stands. A click or Enter chooses it. */
final class PromiseRow {

    private PromiseRow() {}

    /** How it stands is said at the end of the line. */
    static Pane of(Promise promise, UiTexts texts, CommitmentsModel model) {
        return filled(new HBox(), promise, texts, model);
    }

    /** How it stands is said below, where there is less room. */
    static Pane narrow(Promise promise, UiTexts texts, CommitmentsModel model) {
        return filled(new VBox(), promise, texts, model);
    }

    private static Pane filled(Pane row, Promise promise, UiTexts texts, CommitmentsModel model) {
        Label what = Words.plain(texts.best(promise.commitment().wording()));
        what.getStyleClass().add("row-link");
        var more = Words.small(line(promise, texts));
        var words = new VBox(what, more);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.getChildren().addAll(words, StandingWords.pill(promise.commitment(), promise.standing(), texts));
        row.getStyleClass().add("apart");
        row.setFocusTraversable(true);
        row.setAccessibleText(what.getText() + " " + more.getText());
        row.setOnMouseClicked(_ -> model.choose(promise.commitment().id()));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                model.choose(promise.commitment().id());
            }
        });
        return row;
    }

    /** By whom and until when, as far as it is known. */
    static String line(Promise promise, UiTexts texts) {
        String by = promise.by().map(Organisation::name).map(texts::best).orElse("");
        String next = promise.standing().next().map(texts::date).orElse("");
        String rhythm = promise.commitment().rhythm().recurs()
                ? texts.name(promise.commitment().rhythm())
                : "";
        return String.join(
                " · ",
                Stream.of(by, rhythm, next).filter(part -> !part.isEmpty()).toList());
    }
}
