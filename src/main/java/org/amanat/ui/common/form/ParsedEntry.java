package org.amanat.ui.common.form;

import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import org.amanat.model.texts.Written;
import org.amanat.ui.common.UiTexts;

/** A value that is typed: a time, a number. It is written anew in its usual form once it is left. */
public final class ParsedEntry<T> extends Field<T> {

    private static final double LEAST_WIDTH = 76;

    private final TextField input;
    private final Function<String, Optional<T>> parse;
    private final Function<T, String> write;
    private final String unclear;

    /**
     * @param parse what was typed, or nothing if it is not such a value
     * @param write the usual form
     * @param unclear sentence that says what the field should hold
     */
    public ParsedEntry(
            String id, String label, Function<String, Optional<T>> parse, Function<T, String> write, String unclear) {
        this(id, label, parse, write, unclear, new TextField());
    }

    private ParsedEntry(
            String id,
            String label,
            Function<String, Optional<T>> parse,
            Function<T, String> write,
            String unclear,
            TextField input) {
        super(id, label, input, LEAST_WIDTH);
        this.input = input;
        this.parse = parse;
        this.write = write;
        this.unclear = unclear;
        input.getStyleClass().add("figures");
        input.addEventHandler(ActionEvent.ACTION, _ -> left());
        input.focusedProperty().subscribe((_, focused) -> {
            if (!focused && read() instanceof Reading.Value<T>(var value)) {
                write(value);
            }
        });
    }

    /** A time of the day. */
    public static ParsedEntry<LocalTime> time(String id, String label, UiTexts texts) {
        return new ParsedEntry<>(id, label, Typed::time, Written::time, texts.get("ui.field.time"));
    }

    @Override
    public TextField control() {
        return input;
    }

    @Override
    public Reading<T> read() {
        String text = input.getText() == null ? "" : input.getText();
        return parse.apply(text).<Reading<T>>map(Reading.Value::new).orElseGet(() -> new Reading.Unclear<>(unclear));
    }

    @Override
    void write(T value) {
        input.setText(write.apply(value));
    }
}
