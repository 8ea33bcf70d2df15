package org.amanat.model.consent;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amanat.model.story.Wording;

/** Six texts in each language: two plain ones, one without title, two without clear sentences, one without words. */
final class TextBank {

    static final int SIZE = 6;

    private TextBank() {}

    /** The title; empty for text 2. */
    static String title(boolean urdu, int text) {
        String title = (urdu ? "عنوان " : "Title ") + text;
        return text == 2 ? "" : title;
    }

    /** Sentences as a person would count them. */
    static List<String> sentences(boolean urdu, int text) {
        return switch (text) {
            case 3 -> List.of(longOne(urdu, text));
            case 4 -> List.of(sentence(urdu, text, 0), longOne(urdu, text));
            case 5 -> List.of();
            default ->
                IntStream.range(0, 5).mapToObj(i -> sentence(urdu, text, i)).toList();
        };
    }

    static Wording wording(boolean urdu, int text) {
        return Wording.of(title(urdu, text), String.join(" ", sentences(urdu, text)));
    }

    private static String sentence(boolean urdu, int text, int i) {
        String end = urdu
                ? List.of("۔", "؟", "!").get(i % 3)
                : List.of(".", "?", "!").get(i % 3);
        return (urdu ? "یہ جملہ " : "This is sentence ") + text + " " + i + end;
    }

    private static String longOne(boolean urdu, int text) {
        String word = (urdu ? "لفظ" : "Word") + text;
        return IntStream.range(0, 61).mapToObj(_ -> word).collect(Collectors.joining(" "));
    }
}
