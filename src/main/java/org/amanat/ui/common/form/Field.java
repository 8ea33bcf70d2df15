package org.amanat.ui.common.form;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.amanat.ui.common.Unsaved;
import org.jspecify.annotations.Nullable;

/**
 * A labelled field that saves when it is left: its callback is called with the new value once the person goes on to
 * something else, if the value changed and can be understood. What cannot be understood stays in the field, with a
 * sentence under it, and is not saved.
 */
public abstract sealed class Field<T> permits TextEntry, ParsedEntry, DateEntry, ChoiceEntry, ChecksEntry, AccentEntry {

    private final VBox node;
    private final Label label;
    private final Label complaint = new Label();
    private final Label remark = new Label();
    private final Control control;
    private Consumer<? super T> save = _ -> {};
    private @Nullable T saved;
    private boolean setting;

    /**
     * @param id of the control, for tests and style: {@code event-title-ur}
     * @param leastWidth in pixels at which a usual value is not cut off
     */
    Field(String id, String labelText, Control control, double leastWidth) {
        this.control = control;
        control.setId(id);
        control.setMinWidth(leastWidth);
        control.setMaxWidth(Double.MAX_VALUE);
        label = new Label(labelText);
        label.getStyleClass().add("field-label");
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.setLabelFor(control);
        control.setAccessibleText(labelText);
        complaint.getStyleClass().add("field-complaint");
        complaint.setWrapText(true);
        complaint.setMinWidth(0);
        complaint.setId(id + "-complaint");
        remark.getStyleClass().add("field-complaint");
        remark.setWrapText(true);
        remark.setMinWidth(0);
        remark.setId(id + "-remark");
        node = new VBox(label, control);
        node.getStyleClass().add("field");
        control.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                left();
            }
        });
    }

    /** What the control holds now. */
    public abstract Reading<T> read();

    /** Puts a value into the control. */
    abstract void write(T value);

    /** Label, control and, if there is one, the sentence about what is wrong. */
    public final VBox node() {
        return node;
    }

    public Control control() {
        return control;
    }

    /** Called on the window's thread with each new value. */
    public final Field<T> onSave(Consumer<? super T> callback) {
        save = callback;
        return this;
    }

    /** Shows a value, unless the person is typing another at this moment: then that is saved when the field is left. */
    public final void set(T value) {
        boolean typing = control.isFocused() && saved != null && !reads(saved);
        saved = value;
        if (typing || reads(value)) {
            return;
        }
        withoutSaving(() -> write(value));
        complain("");
    }

    /** Changes the control without its listeners taking it for something that the person did. */
    final void withoutSaving(Runnable change) {
        setting = true;
        try {
            change.run();
        } finally {
            setting = false;
        }
    }

    /** Shows a sentence about what the field holds; the empty string takes it away. */
    public final void complain(String sentence) {
        complaint.setText(sentence);
        control.pseudoClassStateChanged(Styles.STATE_DANGER, !sentence.isEmpty());
        control.setAccessibleHelp(sentence);
        if (sentence.isEmpty()) {
            Unsaved.clear(control);
        } else {
            Unsaved.mark(control, label.getText() + ": " + sentence);
        }
        if (sentence.isEmpty()) {
            node.getChildren().remove(complaint);
        } else if (!node.getChildren().contains(complaint)) {
            node.getChildren().add(complaint);
        }
    }

    /** Shows a sentence about a value that is saved and will not do; the empty string takes it away. */
    public final void remark(String sentence) {
        remark.setText(sentence);
        if (sentence.isEmpty()) {
            node.getChildren().remove(remark);
        } else if (!node.getChildren().contains(remark)) {
            node.getChildren().add(remark);
        }
    }

    /** The person goes on: saves what is new. Also for controls that are done with a choice. */
    final void left() {
        if (setting) {
            return;
        }
        switch (read()) {
            case Reading.Unclear<T>(var sentence) -> complain(sentence);
            case Reading.Value<T>(var value) -> {
                complain("");
                if (!Objects.equals(value, saved)) {
                    saved = value;
                    save.accept(value);
                }
            }
        }
    }

    private boolean reads(T value) {
        return read() instanceof Reading.Value<T>(var held) && Objects.equals(held, value);
    }
}
