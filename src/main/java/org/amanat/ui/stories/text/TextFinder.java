package org.amanat.ui.stories.text;

import java.util.Optional;
import org.amanat.model.texts.Match;

/**
 * Finds words in a text as {@link Match} does: without regard to capitals, vowel signs and the Arabic forms of Urdu
 * letters; and says where in the text, as it was typed, they stand.
 */
final class TextFinder {

    private final StringBuilder folded = new StringBuilder();
    /** For each folded letter where the letter that it came from stands; at the end the length of the text. */
    private final int[] places;

    /** Where something was found: its first letter and the letter after its last. */
    record Found(int from, int to) {}

    TextFinder(String text) {
        int[] origin = new int[text.length() * 4 + 1];
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String letter = Match.fold(Character.toString(text.codePointAt(at)));
            for (int i = 0; i < letter.length(); i++) {
                if (folded.length() < origin.length - 1) {
                    origin[folded.length()] = at;
                    folded.append(letter.charAt(i));
                }
            }
        }
        origin[folded.length()] = text.length();
        places = origin;
    }

    /** The first place at or after a letter, else the first of all; nothing if the words are nowhere. */
    Optional<Found> next(String words, int after) {
        String wanted = Match.of(words).folded();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        int from = 0;
        while (from < folded.length() && places[from] < after) {
            from++;
        }
        int at = folded.indexOf(wanted, from);
        int found = at < 0 ? folded.indexOf(wanted) : at;
        return found < 0 ? Optional.empty() : Optional.of(new Found(places[found], places[found + wanted.length()]));
    }

    /** How often the words stand there. */
    int count(String words) {
        String wanted = Match.of(words).folded();
        int count = 0;
        for (int at = folded.indexOf(wanted);
                !wanted.isEmpty() && at >= 0;
                at = folded.indexOf(wanted, at + wanted.length())) {
            count++;
        }
        return count;
    }
}
