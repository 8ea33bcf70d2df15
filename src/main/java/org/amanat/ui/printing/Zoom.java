package org.amanat.ui.printing;

import java.util.List;
import java.util.OptionalInt;

/**
 * How large pages are shown.
 *
 * @param percent of the size on paper, as far as the screen tells its own size truly; without it one row of pages is
 *     shown whole
 */
record Zoom(OptionalInt percent) {

    static final Zoom FIT = new Zoom(OptionalInt.empty());
    static final Zoom ACTUAL = fixed(100);

    /** The sizes that the buttons go through. */
    static final List<Integer> STEPS = List.of(25, 33, 50, 67, 75, 100, 125, 150, 200, 300);

    /** JavaFX counts 96 logical pixels to the inch. */
    static final double PIXELS_PER_POINT = 96.0 / 72.0;

    /**
     * Pixels for each point of the page (1/72 inch).
     *
     * @param fitting what {@link #FIT} comes to now
     */
    double scale(double fitting) {
        return percent.isPresent() ? percent.getAsInt() / 100.0 * PIXELS_PER_POINT : fitting;
    }

    /** The next larger step above a scale, or the largest. */
    static Zoom larger(double scale) {
        int percent = percent(scale);
        return fixed(STEPS.stream().filter(step -> step > percent).findFirst().orElse(STEPS.getLast()));
    }

    /** The next smaller step below a scale, or the smallest. */
    static Zoom smaller(double scale) {
        int percent = percent(scale);
        return fixed(STEPS.reversed().stream()
                .filter(step -> step < percent)
                .findFirst()
                .orElse(STEPS.getFirst()));
    }

    /** A scale as people read it. */
    static int percent(double scale) {
        return (int) Math.round(scale / PIXELS_PER_POINT * 100);
    }

    private static Zoom fixed(int percent) {
        return new Zoom(OptionalInt.of(percent));
    }
}
