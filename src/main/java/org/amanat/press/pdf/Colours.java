package org.amanat.press.pdf;

import org.amanat.press.block.Ink;

/**
 * Sets colours.
 *
 * @param accent red, green and blue, 8 bits each
 */
record Colours(int accent) {

    private static final String GREY = "0.32";
    private static final String FAINT = "0.62";

    String fill(Ink ink) {
        return switch (ink) {
            case BLACK -> "0 g";
            case GREY -> GREY + " g";
            case FAINT -> FAINT + " g";
            case ACCENT -> rgb() + "rg";
        };
    }

    String stroke(Ink ink) {
        return switch (ink) {
            case BLACK -> "0 G";
            case GREY -> GREY + " G";
            case FAINT -> FAINT + " G";
            case ACCENT -> rgb() + "RG";
        };
    }

    private String rgb() {
        StringBuilder rgb = new StringBuilder();
        for (int shift = 16; shift >= 0; shift -= 8) {
            rgb.append(Content.decimal(((accent >> shift) & 0xFF) / 255f)).append(' ');
        }
        return rgb.toString();
    }
}
