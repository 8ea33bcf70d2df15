package org.amanat.model.texts;

import java.util.Locale;
import java.util.Map;

/**
 * The consonants of a name, the same whether it is written in Latin or in Arabic letters: what is left of a name when
 * the vowels go, which Urdu mostly does not write and English spells as it likes. Letters that sound alike in Urdu are
 * one. Bushra and بشریٰ are both {@code bsr}. S and sh are one too, so that a name is found before its h is typed.
 */
public final class Sounds {

    /** Marks the sounds of a word that was written in Arabic letters, for what is typed in Latin ones. */
    public static final char FROM_ARABIC = '~';

    /** Marks the sounds of a word that was written in Latin letters, for what is typed in Arabic ones. */
    public static final char FROM_LATIN = '^';

    private static final char FIRST_ARABIC = 0x0600;

    private static final String VOWELS = "aeiou";

    private static final Map<Character, String> ARABIC = Map.ofEntries(
            Map.entry('ب', "b"),
            Map.entry('پ', "p"),
            Map.entry('ت', "t"),
            Map.entry('ٹ', "t"),
            Map.entry('ط', "t"),
            Map.entry('ث', "s"),
            Map.entry('س', "s"),
            Map.entry('ص', "s"),
            Map.entry('ج', "j"),
            Map.entry('چ', "c"),
            Map.entry('ح', "h"),
            Map.entry('ہ', "h"),
            Map.entry('خ', "k"),
            Map.entry('د', "d"),
            Map.entry('ڈ', "d"),
            Map.entry('ذ', "z"),
            Map.entry('ز', "z"),
            Map.entry('ض', "z"),
            Map.entry('ظ', "z"),
            Map.entry('ژ', "z"),
            Map.entry('ر', "r"),
            Map.entry('ڑ', "r"),
            Map.entry('ش', "s"),
            Map.entry('غ', "g"),
            Map.entry('ف', "f"),
            Map.entry('ق', "k"),
            Map.entry('ک', "k"),
            Map.entry('گ', "g"),
            Map.entry('ل', "l"),
            Map.entry('م', "m"),
            Map.entry('ن', "n"),
            Map.entry('ں', "n"),
            Map.entry('و', "w"),
            Map.entry('ی', "y"));

    private Sounds() {}

    /** Whether a word is written in Arabic letters. */
    public static boolean isArabic(String word) {
        for (int at = 0; at < word.length(); at++) {
            // The second half of a pair, which is looked at too, belongs to no script.
            if (isArabic(word.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a letter is of the Arabic script. */
    public static boolean isArabic(int letter) {
        // None is below, and to look for the script of each Latin letter takes longer than all the rest.
        return letter >= FIRST_ARABIC && Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
    }

    /**
     * The consonants of one word.
     *
     * @param folded the word as {@link Match#fold} leaves it
     */
    public static String of(String folded) {
        return isArabic(folded) ? ofArabic(folded) : ofLatin(folded);
    }

    private static String ofArabic(String word) {
        var sounds = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            add(sounds, ARABIC.getOrDefault(word.charAt(i), "a"));
        }
        return sounds.toString();
    }

    private static String ofLatin(String word) {
        var sounds = new StringBuilder();
        String letters = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            boolean breathed = i + 1 < letters.length() && letters.charAt(i + 1) == 'h';
            add(sounds, sound(letter, breathed));
            if (breathed && "sckgptdbzjl".indexOf(letter) >= 0) {
                i++;
            }
        }
        return sounds.toString();
    }

    private static String sound(char letter, boolean breathed) {
        return switch (letter) {
            case 'c' -> breathed ? "c" : "k";
            case 'p' -> breathed ? "f" : "p";
            case 'q' -> "k";
            case 'x' -> "ks";
            case 'v' -> "w";
            default -> Character.isLetter(letter) && VOWELS.indexOf(letter) < 0 ? String.valueOf(letter) : "a";
        };
    }

    /** What begins a word is always heard, were it a vowel; within it, vowels and half-vowels and h are not. */
    private static void add(StringBuilder sounds, String sound) {
        boolean first = sounds.isEmpty();
        boolean faint = sound.equals("a") || sound.equals("w") || sound.equals("y") || sound.equals("h");
        boolean doubled = !first && sounds.charAt(sounds.length() - 1) == sound.charAt(0);
        if (first || (!faint && !doubled)) {
            sounds.append(sound);
        }
    }
}
