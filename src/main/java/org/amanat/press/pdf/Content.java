package org.amanat.press.pdf;

import java.nio.charset.StandardCharsets;

/** The operators of a page's content stream (ISO 32000-1, annex A). */
final class Content {

    private static final int DECIMALS = 1000;

    private final StringBuilder operators = new StringBuilder();

    Content raw(String text) {
        operators.append(text);
        return this;
    }

    /** A number with at most three decimals, and a space. */
    Content number(float value) {
        operators.append(decimal(value)).append(' ');
        return this;
    }

    Content operator(String name) {
        operators.append(name).append('\n');
        return this;
    }

    byte[] bytes() {
        return operators.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    static String decimal(float value) {
        long thousandths = Math.round((double) value * DECIMALS);
        StringBuilder text = new StringBuilder();
        if (thousandths < 0) {
            text.append('-');
            thousandths = -thousandths;
        }
        text.append(thousandths / DECIMALS);
        long fraction = thousandths % DECIMALS;
        if (fraction > 0) {
            text.append('.');
            for (int digit = DECIMALS / 10; fraction > 0; digit /= 10) {
                text.append((char) ('0' + fraction / digit));
                fraction %= digit;
            }
        }
        return text.toString();
    }
}
