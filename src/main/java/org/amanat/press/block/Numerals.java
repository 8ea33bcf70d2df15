package org.amanat.press.block;

/** The digits of folios and list numbers. */
public enum Numerals {
    EUROPEAN('0'),
    URDU('\u06F0');

    private final char zero;

    Numerals(char zero) {
        this.zero = zero;
    }

    public String write(int number) {
        StringBuilder digits = new StringBuilder(Integer.toString(number));
        for (int i = 0; i < digits.length(); i++) {
            digits.setCharAt(i, (char) (zero + digits.charAt(i) - '0'));
        }
        return digits.toString();
    }
}
