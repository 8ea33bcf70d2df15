package org.amanat.press.finding;

import org.amanat.press.block.Tongue;

/** Something the preflight noticed about a document before it was written. */
public sealed interface Finding {

    /** Whether the document must not be printed like this. */
    boolean refuses();

    /**
     * No bundled face has this letter.
     *
     * @param codePoint the letter
     * @param context the words around it, at most a line
     */
    record MissingLetter(int codePoint, Tongue tongue, String context) implements Finding {
        @Override
        public boolean refuses() {
            return true;
        }
    }

    /**
     * A single word was wider than the room that it had, and was divided between two letters.
     *
     * @param word the word
     * @param points by how much it was too wide
     */
    record DividedWord(String word, float points) implements Finding {
        @Override
        public boolean refuses() {
            return false;
        }
    }

    /**
     * Something that cannot be divided is higher than a page.
     *
     * @param points by how much
     * @param page where, from 1
     */
    record TooHigh(float points, int page) implements Finding {
        @Override
        public boolean refuses() {
            return true;
        }
    }

    /** A picture that cannot be read. */
    record UnreadablePicture(String alternative) implements Finding {
        @Override
        public boolean refuses() {
            return true;
        }
    }

    /**
     * A picture that will look coarse on paper.
     *
     * @param dotsPerInch its resolution at the size it is printed
     */
    record CoarsePicture(String alternative, int dotsPerInch) implements Finding {
        @Override
        public boolean refuses() {
            return false;
        }
    }

    /**
     * A name that was set smaller than the others so that it fits its label.
     *
     * @param points its size
     */
    record SetSmaller(String name, float points) implements Finding {
        @Override
        public boolean refuses() {
            return false;
        }
    }

    /**
     * A label whose content does not fit, even with its name as small as can be read.
     *
     * @param label which of the labels it is, from 0: two may have the same name
     * @param smallest the size in points that was tried
     * @param fitting the size at which it would fit; 0 if there is none
     * @param leftOut whether the others are printed without it
     */
    record DoesNotFit(int label, String name, float smallest, float fitting, boolean leftOut) implements Finding {
        @Override
        public boolean refuses() {
            return !leftOut;
        }
    }
}
