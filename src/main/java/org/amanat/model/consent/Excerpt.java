package org.amanat.model.consent;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amanat.model.story.Sentences;
import org.amanat.model.story.StoryText;

/** As much of a text as may be used. */
record Excerpt(StoryText text, Extent extent, String title, List<String> paragraphs) {

    /** More words than any sentence has that a person reads out in one breath: the full stops are missing. */
    static final int LONGEST_SENTENCE = 60;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Cuts; none if the extent is a number of sentences and the text has something that cannot be one sentence. */
    static Optional<Excerpt> of(StoryText text, Extent extent) {
        String title = text.wording().title();
        return switch (extent) {
            case Extent.Whole() -> Optional.of(new Excerpt(text, extent, title, paragraphsOf(text)));
            case Extent.TitleOnly() -> Optional.of(new Excerpt(text, extent, title, List.of()));
            case Extent.Sentences(int atMost) ->
                sentences(text, atMost)
                        .map(sentences -> new Excerpt(text, extent, title, List.of(String.join(" ", sentences))));
        };
    }

    static List<String> paragraphsOf(StoryText text) {
        return text.wording()
                .body()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Optional<List<String>> sentences(StoryText text, int atMost) {
        var first = Sentences.of(text.wording().body(), text.language()).stream()
                .limit(atMost)
                .toList();
        boolean clear = first.stream()
                .allMatch(sentence -> BLANKS.splitAsStream(sentence).count() <= LONGEST_SENTENCE);
        return clear ? Optional.of(first) : Optional.empty();
    }

    @Override
    public String toString() {
        return "part of a story";
    }
}
