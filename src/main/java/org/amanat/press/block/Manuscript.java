package org.amanat.press.block;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole document, ready to be set.
 *
 * @param title shown in the window of the reader and stored in the file: nothing private
 * @param tongue main language
 * @param date written into the file as its date of making; without it the file has none, and the same manuscript always
 *     gives the same bytes
 */
public record Manuscript(
        String title,
        Tongue tongue,
        PageSize page,
        Margins margins,
        Theme theme,
        Optional<Instant> date,
        List<Section> sections) {

    public Manuscript {
        sections = List.copyOf(sections);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document needs a title");
        }
    }

    /** Everything that it says, in the order of its sections: each paragraph, cell, label and alternative text. */
    public Stream<Words> words() {
        return sections.stream().flatMap(AllWords::of);
    }
}
