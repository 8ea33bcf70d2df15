package org.amanat.exchange.word;

import java.util.List;

/** A piece of an editable document. What is painted on a page and has no words is not in it. */
public sealed interface WordPart {

    /** A stretch of text in one language. */
    record Text(String words, String language, boolean rightToLeft, boolean strong, boolean italic) {}

    /** A line of text; from right to left if its language is. */
    record Line(List<Text> texts, boolean rightToLeft) implements WordPart {

        public Line {
            texts = List.copyOf(texts);
        }
    }

    /** @param level from 1 */
    record Heading(int level, Line line) implements WordPart {}

    record Bullet(Line line) implements WordPart {}

    /**
     * A table.
     *
     * @param rows cells of lines
     * @param heads how many rows at the top name the columns
     */
    record Grid(List<List<List<Line>>> rows, int heads, boolean rightToLeft) implements WordPart {

        public Grid {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A picture.
     *
     * @param jpeg a JPEG file
     * @param shows for those who cannot see it
     * @param width in points
     * @param height in points
     */
    record Picture(org.amanat.model.proceedings.Picture jpeg, String shows, float width, float height)
            implements WordPart {}

    /** What follows begins a page. */
    record NewPage() implements WordPart {}
}
