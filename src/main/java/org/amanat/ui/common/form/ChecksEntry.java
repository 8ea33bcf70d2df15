package org.amanat.ui.common.form;

import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;

/** Any number of several values, in the order in which they are offered; saved when one is ticked or unticked. */
public final class ChecksEntry<T> extends Field<List<T>> {

    private static final double LEAST_WIDTH = 150;

    private final CheckComboBox<T> box;
    private String needed = "";

    public ChecksEntry(String id, String label, List<T> values, Function<T, String> name) {
        this(id, label, values, name, new CheckComboBox<>());
    }

    private ChecksEntry(String id, String label, List<T> values, Function<T, String> name, CheckComboBox<T> box) {
        super(id, label, box, LEAST_WIDTH);
        this.box = box;
        box.setConverter(new StringConverter<@Nullable T>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        box.getItems().setAll(values);
        box.getCheckModel().getCheckedItems().addListener((ListChangeListener<T>) _ -> left());
    }

    /** At least one has to be ticked. */
    public ChecksEntry<T> needed(String sentence) {
        needed = sentence;
        return this;
    }

    /** Offers other values; those ticked stay ticked if they are among them. */
    public ChecksEntry<T> among(List<T> values) {
        if (!box.getItems().equals(values)) {
            List<T> ticked = List.copyOf(box.getCheckModel().getCheckedItems());
            withoutSaving(() -> {
                box.getCheckModel().clearChecks();
                box.getItems().setAll(values);
                ticked.stream().filter(values::contains).forEach(box.getCheckModel()::check);
            });
        }
        return this;
    }

    @Override
    public CheckComboBox<T> control() {
        return box;
    }

    @Override
    public Reading<List<T>> read() {
        List<T> ticked =
                box.getItems().stream().filter(box.getCheckModel()::isChecked).toList();
        return ticked.isEmpty() && !needed.isEmpty() ? new Reading.Unclear<>(needed) : new Reading.Value<>(ticked);
    }

    @Override
    void write(List<T> value) {
        box.getCheckModel().clearChecks();
        value.stream().filter(box.getItems()::contains).forEach(box.getCheckModel()::check);
    }
}
