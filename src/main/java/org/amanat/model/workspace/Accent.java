package org.amanat.model.workspace;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour for rules and small headings on white paper.
 *
 * @param rgb red, green and blue, 8 bits each
 */
public record Accent(int rgb) {

    /** A deep blue: its contrast on white is above 9 to 1. */
    public static final Accent BLUE = new Accent(0x1F4788);

    /** The contrast that WCAG 2 asks of text (success criterion 1.4.3). */
    public static final double LEAST_CONTRAST = 4.5;

    private static final Pattern WRITTEN = Pattern.compile("#?([0-9A-Fa-f]{6})");

    public Accent {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("not a colour");
        }
    }

    /** Reads {@code #1F4788}, with or without its mark; nothing if it is no colour. */
    public static Optional<Accent> parse(String text) {
        var matcher = WRITTEN.matcher(text.strip());
        return matcher.matches() ? Optional.of(new Accent(Integer.parseInt(matcher.group(1), 16))) : Optional.empty();
    }

    /** {@code #1F4788}. */
    public String written() {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }

    /** Whether text in this colour is read on white by everybody who reads black. */
    public boolean isReadable() {
        return contrastOnWhite() >= LEAST_CONTRAST;
    }

    /** From 1 for white to 21 for black, as WCAG 2 computes it. */
    public double contrastOnWhite() {
        double luminance = 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
