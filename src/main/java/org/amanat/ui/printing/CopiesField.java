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

/** How many copies: typed in the digits of either language, or counted up and down. */
final class CopiesField extends HBox {

    private static final int MOST = 9999;

    /** @param id of the field, for tests */
    CopiesField(String id, String text, IntegerProperty copies) {
        var values = new IntegerSpinnerValueFactory(1, MOST, copies.get());
        values.setConverter(new Numbers(copies));
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
        values.valueProperty().subscribe(number -> copies.set(Math.clamp(number, 1, MOST)));
        copies.subscribe(number -> values.setValue(number.intValue()));
        var label = new Label(text);
        label.getStyleClass().add("field-label");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(spinner);
        getChildren().addAll(label, spinner);
        getStyleClass().add("print-copies");
        setAlignment(Pos.CENTER);
    }

    /** What is no number leaves the number as it was. */
    private static final class Numbers extends StringConverter<@Nullable Integer> {

        private final IntegerProperty copies;

        Numbers(IntegerProperty copies) {
            this.copies = copies;
        }

        @Override
        public String toString(@Nullable Integer number) {
            return String.valueOf(number);
        }

        @Override
        public Integer fromString(String typed) {
            String digits = Digits.EUROPEAN.write(typed).strip();
            return digits.matches("\\d{1,6}")
                    ? Integer.valueOf(Math.clamp(Integer.parseInt(digits), 1, MOST))
                    : copies.get();
        }
    }
}
