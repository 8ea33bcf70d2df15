package org.amanat.press.layout;

import java.util.List;
import java.util.Optional;
import org.amanat.press.block.Ink;
import org.amanat.press.block.Picture;
import org.amanat.press.block.Shape;
import org.amanat.press.text.Line;

/** Something painted. Distances are points from the left and the top edge. */
public sealed interface Mark {

    Mark moved(float right, float down);

    /** The same mark without meaning: repeated or decorative. */
    Mark asArtifact();

    /**
     * A line of text.
     *
     * @param x left edge of its measure
     * @param baseline distance of the baseline from the top
     * @param tag what the text is part of; without one it is an artifact
     */
    record Text(Line line, float x, float baseline, Optional<Tag> tag) implements Mark {
        @Override
        public Mark moved(float right, float down) {
            return new Text(line, x + right, baseline + down, tag);
        }

        @Override
        public Mark asArtifact() {
            return new Text(line, x, baseline, Optional.empty());
        }
    }

    /** A horizontal or vertical line from one point to another. */
    record Stroke(float x1, float y1, float x2, float y2, float thickness, Ink ink) implements Mark {
        @Override
        public Mark moved(float right, float down) {
            return new Stroke(x1 + right, y1 + down, x2 + right, y2 + down, thickness, ink);
        }

        @Override
        public Mark asArtifact() {
            return this;
        }
    }

    /** The outline of a rectangle with rounded corners. */
    record Frame(float x, float y, float width, float height, float radius, float thickness) implements Mark {
        @Override
        public Mark moved(float right, float down) {
            return new Frame(x + right, y + down, width, height, radius, thickness);
        }

        @Override
        public Mark asArtifact() {
            return this;
        }
    }

    /** A picture; without a tag it is decoration. */
    record Image(Picture picture, float x, float y, float width, float height, Optional<Tag> tag) implements Mark {
        @Override
        public Mark moved(float right, float down) {
            return new Image(picture, x + right, y + down, width, height, tag);
        }

        @Override
        public Mark asArtifact() {
            return new Image(picture, x, y, width, height, Optional.empty());
        }
    }

    /** Lines and areas, placed from the left upper corner of the drawing; without a tag they are decoration. */
    record Drawing(List<Shape> shapes, float x, float y, float width, float height, Optional<Tag> tag) implements Mark {

        public Drawing {
            shapes = List.copyOf(shapes);
        }

        @Override
        public Mark moved(float right, float down) {
            return new Drawing(shapes, x + right, y + down, width, height, tag);
        }

        @Override
        public Mark asArtifact() {
            return new Drawing(shapes, x, y, width, height, Optional.empty());
        }
    }

    /**
     * Marks upside down, to be read when the sheet is turned or folded.
     *
     * @param marks as they would stand upright
     * @param x of the point round which they are turned
     * @param y of that point
     */
    record Turned(List<Mark> marks, float x, float y) implements Mark {

        public Turned {
            marks = List.copyOf(marks);
        }

        @Override
        public Mark moved(float right, float down) {
            return new Turned(
                    marks.stream().map(mark -> mark.moved(right, down)).toList(), x + right, y + down);
        }

        @Override
        public Mark asArtifact() {
            return new Turned(marks.stream().map(Mark::asArtifact).toList(), x, y);
        }
    }
}
