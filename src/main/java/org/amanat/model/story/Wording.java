package org.amanat.model.story;

import java.text.Normalizer;
import java.util.Objects;

/**
 * The words of a story: a title of one line, and the text. Kept in Unicode's composed form (NFC) with plain line ends,
 * so that the same words have the same hash wherever they were typed. Says nothing in its {@code toString}.
 */
public final class Wording {

    private final String title;
    private final String body;
    private final TextHash hash;

    private Wording(String title, String body) {
        this.title = title;
        this.body = body;
        this.hash = TextHash.of(title + "\n\n" + body);
    }

    /**
     * @param title may be empty
     * @throws IllegalArgumentException if the title has more than one line
     */
    public static Wording of(String title, String body) {
        String line = normal(title).strip();
        if (line.lines().count() > 1) {
            throw new IllegalArgumentException("a title is one line");
        }
        return new Wording(line, normal(body));
    }

    /** One line; may be empty. */
    public String title() {
        return title;
    }

    /** Paragraphs, with line feeds between them. */
    public String body() {
        return body;
    }

    /** The hash of the title, an empty line and the text: of everything that is read out. */
    public TextHash hash() {
        return hash;
    }

    public boolean isBlank() {
        return body.isBlank();
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording wording && title.equals(wording.title) && body.equals(wording.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, body);
    }

    @Override
    public String toString() {
        return "the words of a story";
    }
}
