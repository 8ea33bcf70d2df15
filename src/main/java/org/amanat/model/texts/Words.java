package org.amanat.model.texts;

/** The words of a text: its runs of letters and digits. Without patterns, for lists of a hundred thousand people. */
public final class Words {

    private Words() {}

    /** All words with one space between them, and nothing around. */
    public static String spaced(String text) {
        return spaced(text, '\0');
    }

    /** The same, where one more sign belongs to words. */
    public static String spaced(String text, char also) {
        var spaced = new StringBuilder(text.length());
        boolean between = false;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (isOfWord(letter) || (letter == also && also != 0)) {
                if (between && !spaced.isEmpty()) {
                    spaced.append(' ');
                }
                between = false;
                spaced.appendCodePoint(letter);
            } else {
                between = true;
            }
        }
        return spaced.toString();
    }

    private static boolean isOfWord(int letter) {
        return switch (Character.getType(letter)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
