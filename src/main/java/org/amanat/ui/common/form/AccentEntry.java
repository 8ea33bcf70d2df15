package org.amanat.ui.common.form;

import java.util.Locale;
import javafx.scene.control.ColorPicker;
import javafx.scene.paint.Color;
import org.amanat.model.workspace.Accent;
import org.amanat.ui.common.UiTexts;

/** A colour for paper. One that cannot be read on white is refused with its contrast. */
public final class AccentEntry extends Field<Accent> {

    private static final double LEAST_WIDTH = 150;

    private final ColorPicker picker;
    private final UiTexts texts;

    public AccentEntry(String id, String label, UiTexts texts) {
        this(id, label, texts, new ColorPicker());
    }

    private AccentEntry(String id, String label, UiTexts texts, ColorPicker picker) {
        super(id, label, picker, LEAST_WIDTH);
        this.picker = picker;
        this.texts = texts;
        picker.valueProperty().subscribe((_, _) -> left());
    }

    @Override
    public ColorPicker control() {
        return picker;
    }

    @Override
    public Reading<Accent> read() {
        Color colour = picker.getValue();
        var accent = new Accent(
                (channel(colour.getRed()) << 16) | (channel(colour.getGreen()) << 8) | channel(colour.getBlue()));
        return accent.isReadable()
                ? new Reading.Value<>(accent)
                : new Reading.Unclear<>(
                        texts.get("ui.field.accent", String.format(Locale.ROOT, "%.1f", accent.contrastOnWhite())));
    }

    @Override
    void write(Accent value) {
        picker.setValue(Color.web(value.written()));
    }

    private static int channel(double share) {
        return (int) Math.round(share * 255);
    }
}
