package org.amanat.ui.common.form;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/** One of several values, saved when chosen. */
public final class ChoiceEntry<T> extends Field<T> {

    private static final double LEAST_WIDTH = 150;

    private final ComboBox<T> box;

    private ChoiceEntry(String id, String label, ComboBox<T> box, Function<T, String> name) {
        super(id, label, box, LEAST_WIDTH);
        this.box = box;
        box.setConverter(new Named<>(name));
        box.valueProperty().subscribe((_, _) -> left());
    }

    /** A few values. */
    public static <T> ChoiceEntry<T> of(String id, String label, List<T> values, Function<T, String> name) {
        return new ChoiceEntry<>(id, label, new ComboBox<T>(), name).among(values);
    }

    /** Many values: typing finds them. */
    public static <T> ChoiceEntry<T> searchable(String id, String label, List<T> values, Function<T, String> name) {
        return new ChoiceEntry<>(id, label, new SearchableComboBox<T>(), name).among(values);
    }

    /** Offers other values; the one chosen stays if it is among them. */
    public ChoiceEntry<T> among(List<T> values) {
        if (!box.getItems().equals(values)) {
            withoutSaving(() -> box.getItems().setAll(values));
        }
        return this;
    }

    @Override
    public ComboBox<T> control() {
        return box;
    }

    @Override
    public Reading<T> read() {
        T value = box.getValue();
        return value == null ? new Reading.Unclear<>("") : new Reading.Value<>(value);
    }

    @Override
    void write(T value) {
        box.setValue(value);
    }

    private static final class Named<T> extends StringConverter<@Nullable T> {

        private final Function<T, String> name;

        Named(Function<T, String> name) {
            this.name = name;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : name.apply(value);
        }

        @Override
        public @Nullable T fromString(String text) {
            return null;
        }
    }
}
