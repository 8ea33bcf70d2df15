package org.amanat.ui.common.form;

import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.amanat.ui.common.UiTexts;
import org.jspecify.annotations.Nullable;

/** A date, typed or taken from a calendar. */
public final class DateEntry extends Field<LocalDate> {

    /** Wed 30 September 2026. */
    private static final double LEAST_WIDTH = 218;

    private final DatePicker picker;
    private final UiTexts texts;

    public DateEntry(String id, String label, UiTexts texts) {
        this(id, label, texts, new DatePicker());
    }

    private DateEntry(String id, String label, UiTexts texts, DatePicker picker) {
        super(id, label, picker, LEAST_WIDTH);
        this.picker = picker;
        this.texts = texts;
        picker.setConverter(new AsWritten());
        picker.getEditor().setAccessibleText(label);
        picker.valueProperty().subscribe((_, _) -> left());
    }

    @Override
    public DatePicker control() {
        return picker;
    }

    @Override
    public Reading<LocalDate> read() {
        LocalDate date = picker.getValue();
        return date == null ? new Reading.Unclear<>(texts.get("ui.field.date")) : new Reading.Value<>(date);
    }

    @Override
    void write(LocalDate value) {
        picker.setValue(value);
    }

    /** Shows a date as everywhere on the screen, and keeps the date that was there if what was typed is none. */
    private final class AsWritten extends StringConverter<@Nullable LocalDate> {

        @Override
        public String toString(@Nullable LocalDate date) {
            return date == null ? "" : texts.date(date);
        }

        @Override
        public @Nullable LocalDate fromString(String text) {
            return Typed.date(text, texts.language()).orElse(picker.getValue());
        }
    }
}
