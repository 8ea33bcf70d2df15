package org.amanat.ui.common.form;

import javafx.event.ActionEvent;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.amanat.model.Language;
import org.amanat.ui.common.UiTexts;

/** A text of one line or several. Its value has no spaces at its ends. */
public final class TextEntry extends Field<String> {

    private static final double LEAST_WIDTH = 190;

    /** For what is told in a language: titles, names, lives. */
    private static final double LEAST_WIDTH_OF_WORDS = 208;

    private final TextInputControl input;
    private String needed = "";

    private TextEntry(String id, String label, TextInputControl input) {
        super(id, label, input, LEAST_WIDTH);
        this.input = input;
        if (input instanceof TextField line) {
            line.addEventHandler(ActionEvent.ACTION, _ -> left());
        }
    }

    /** One line, saved when left and on Enter. */
    public static TextEntry line(String id, String label) {
        return new TextEntry(id, label, new TextField());
    }

    /** Several lines; Tab leaves it. */
    public static TextEntry lines(String id, String label, int rows) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.addEventFilter(KeyEvent.KEY_PRESSED, new TabLeaves(area));
        return new TextEntry(id, label, area);
    }

    /** Typed in the direction and the letters of a language. */
    public TextEntry in(Language language) {
        input.setNodeOrientation(UiTexts.orientation(language));
        input.setMinWidth(LEAST_WIDTH_OF_WORDS);
        input.getStyleClass().add("language-" + language.tag());
        return this;
    }

    /** Typed from left to right in every language: telephone numbers, addresses of the network. */
    public TextEntry leftToRight() {
        input.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return this;
    }

    /** An empty text is not saved. */
    public TextEntry needed(String sentence) {
        needed = sentence;
        return this;
    }

    /** Shown while it is empty. */
    public TextEntry prompt(String text) {
        input.setPromptText(text);
        return this;
    }

    @Override
    public TextInputControl control() {
        return input;
    }

    @Override
    public Reading<String> read() {
        String text = input.getText() == null ? "" : input.getText().strip();
        return text.isEmpty() && !needed.isEmpty() ? new Reading.Unclear<>(needed) : new Reading.Value<>(text);
    }

    @Override
    void write(String value) {
        input.setText(value);
    }
}
