package org.amanat.ui.printing;

import javafx.beans.property.IntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.amanat.model.texts.Digits;
import org.jspecify.annotations.Nullable;

/** A number, such as of copies: typed in the digits of either language, or counted up and down. */
final class NumberField extends HBox {

    /** @param id of the field, for tests */
    NumberField(String id, String text, IntegerProperty number, int least, int most) {
        var values = new IntegerSpinnerValueFactory(least, most, number.get());
        values.setConverter(new Numbers(number, least, most));
        var spinner = new Spinner<>(values);
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.getEditor().setPrefColumnCount(4);
        spinner.getEditor().setAccessibleText(text);
        spinner.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                spinner.commitValue();
            }
        });
        values.valueProperty().subscribe(value -> number.set(Math.clamp(value, least, most)));
        number.subscribe(value -> values.setValue(value.intValue()));
        var label = new Label(text);
        label.getStyleClass().add("field-label");
        label.setMinWidth(USE_PREF_SIZE);
        spinner.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(spinner);
        getChildren().addAll(label, spinner);
        getStyleClass().add("print-copies");
        setAlignment(Pos.CENTER_LEFT);
    }

    /** What is no number leaves the number as it was. */
    private static final class Numbers extends StringConverter<@Nullable Integer> {

        private final IntegerProperty now;
        private final int least;
        private final int most;

        Numbers(IntegerProperty now, int least, int most) {
            this.now = now;
            this.least = least;
            this.most = most;
        }

        @Override
        public String toString(@Nullable Integer number) {
            return String.valueOf(number);
        }

        @Override
        public Integer fromString(String typed) {
            String digits = Digits.EUROPEAN.write(typed).strip();
            return digits.matches("\\d{1,6}")
                    ? Integer.valueOf(Math.clamp(Integer.parseInt(digits), least, most))
                    : now.get();
        }
    }
}
