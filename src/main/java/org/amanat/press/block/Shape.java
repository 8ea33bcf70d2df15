package org.amanat.press.block;

import java.util.List;

/** A part of a drawing. */
public sealed interface Shape {

    /** Areas of one colour; where two overlap, both are filled. */
    record Filled(List<Outline> areas, Ink ink) implements Shape {

        public Filled {
            areas = List.copyOf(areas);
        }

        public static Filled black(Outline... areas) {
            return new Filled(List.of(areas), Ink.BLACK);
        }
    }

    /**
     * A drawn line.
     *
     * @param thickness in points; half of it lies on either side of the outline
     */
    record Stroked(Outline outline, float thickness, Ink ink, boolean dashed) implements Shape {

        public static Stroked black(Outline outline, float thickness) {
            return new Stroked(outline, thickness, Ink.BLACK, false);
        }
    }
}
