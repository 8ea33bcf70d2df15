package org.amanat.ui.stories.text;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.amanat.model.Language;
import org.amanat.model.story.disguise.Detail;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Isolated;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** Where a text is typed: its title, its words, and a line in which words are found. */
final class TextWriting extends VBox {

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final Duration PAUSE = Duration.seconds(2);
    private static final Duration LONGEST = Duration.seconds(15);
    private static final int ROWS = 14;

    private final TextModel model;
    private final UiTexts texts;
    private final TextField title = new TextField();
    private final TextArea words = new TextArea();
    private final TextField find = new TextField();
    private final Label found = Words.small("");
    private final HBox findBar = new HBox();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final PauseTransition longest = new PauseTransition(LONGEST);
    private Language usual = Language.URDU;

    TextWriting(TextModel model, UiTexts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("form");
        title.setId("story-text-title");
        title.setPromptText(Isolated.of(texts.get("story.text.title")));
        title.setAccessibleText(texts.get("story.text.title"));
        title.textProperty().bindBidirectional(model.titleProperty());
        words.setId("story-text-body");
        words.setWrapText(true);
        words.setPrefRowCount(ROWS);
        words.setPromptText(Isolated.of(texts.get("story.text.body.prompt")));
        words.setAccessibleText(texts.get("story.text.body"));
        words.textProperty().bindBidirectional(model.bodyProperty());
        title.getStyleClass().add("story-writing");
        words.getStyleClass().add("story-writing");
        find.setId("story-find");
        find.setPromptText(texts.get("story.text.find"));
        find.setAccessibleText(texts.get("story.text.find"));
        HBox.setHgrow(find, Priority.ALWAYS);
        find.setOnAction(_ -> findNext());
        var next = Buttons.plain(texts.get("story.text.find-next"), this::findNext);
        var away = Buttons.quiet(texts.get("ui.close"), this::closeFind);
        findBar.getChildren().addAll(find, found, next, away);
        findBar.getStyleClass().add("apart");
        findBar.setManaged(false);
        findBar.setVisible(false);
        getChildren().addAll(title, findBar, words);
        pause.setOnFinished(_ -> keep());
        longest.setOnFinished(_ -> keep());
        words.textProperty().subscribe((_, _) -> typed());
        title.textProperty().subscribe((_, _) -> typed());
        words.focusedProperty().subscribe((_, focused) -> leftIf(!focused));
        title.focusedProperty().subscribe((_, focused) -> leftIf(!focused));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** From which side it is typed as long as nothing is. */
    void in(Language language) {
        usual = language;
        turn();
    }

    /** Puts more general words in place of a detail; Ctrl+Z takes it back. */
    void replace(Detail detail, String general) {
        words.replaceText(detail.from(), detail.to(), general);
    }

    /** Takes the last replacement or letter back. */
    void undo() {
        words.undo();
    }

    void select(Detail detail) {
        words.selectRange(detail.from(), detail.to());
    }

    void begin() {
        words.requestFocus();
        words.end();
    }

    /** Stops waiting; what is typed is kept by whoever leaves. */
    void stop() {
        pause.stop();
        longest.stop();
    }

    /** Opens the line in which words are found. */
    void openFind() {
        findBar.setManaged(true);
        findBar.setVisible(true);
        find.requestFocus();
        find.selectAll();
    }

    private void pressed(KeyEvent event) {
        if (FIND.match(event)) {
            event.consume();
            openFind();
        } else if (event.getCode() == KeyCode.ESCAPE && find.isFocused()) {
            event.consume();
            closeFind();
        }
    }

    private void closeFind() {
        findBar.setManaged(false);
        findBar.setVisible(false);
        words.requestFocus();
    }

    private void findNext() {
        var finder = new TextFinder(words.getText());
        int count = finder.count(find.getText());
        found.setText(count == 0 ? texts.get("story.text.not-found") : texts.get("story.text.found", count));
        finder.next(find.getText(), words.getSelection().getEnd())
                .ifPresent(place -> words.selectRange(place.from(), place.to()));
    }

    /** Long typing without a pause is kept, too. */
    private void typed() {
        turn();
        if (model.changedProperty().get()) {
            pause.playFromStart();
            if (longest.getStatus() != PauseTransition.Status.RUNNING) {
                longest.playFromStart();
            }
        }
    }

    private void keep() {
        stop();
        model.keep();
        model.disguise().review();
    }

    private void leftIf(boolean left) {
        if (left) {
            keep();
        }
    }

    private void turn() {
        words.setNodeOrientation(WritingDirection.of(words.getText(), usual));
        title.setNodeOrientation(WritingDirection.of(title.getText(), usual));
    }
}
