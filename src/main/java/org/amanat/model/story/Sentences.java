package org.amanat.model.story;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.amanat.model.Language;

/**
 * Takes a text apart into sentences, as {@link BreakIterator} finds them (Unicode Standard Annex 29). That class does
 * not know that an Urdu sentence ends with ۔ or ؟, and would hand out four sentences as one.
 */
public final class Sentences {

    private Sentences() {}

    /** The sentences in order, without blanks around them. A line end ends a sentence, too. */
    public static List<String> of(String text, Language language) {
        var sentences = new ArrayList<String>();
        text.lines().forEach(line -> addFrom(line, language, sentences));
        return List.copyOf(sentences);
    }

    private static void addFrom(String line, Language language, List<String> sentences) {
        var breaks = BreakIterator.getSentenceInstance(language.locale());
        breaks.setText(withKnownEnds(line));
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = line.substring(start, end).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            start = end;
        }
    }

    /** The same length, letter by letter, with marks that the break iterator knows to end a sentence everywhere. */
    private static String withKnownEnds(String line) {
        return line.replace('۔', '!').replace('؟', '?');
    }
}
