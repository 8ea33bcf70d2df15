package org.amanat.exchange.json;

import java.util.ArrayList;
import java.util.List;

/** Where a value stands in a file, as a person finds it: {@code event › programme › 3 › minutes}, counted from 1. */
record Place(List<String> steps) {

    /** Longer names are somebody's text in the wrong place, and not for a message. */
    private static final int LONGEST_STEP = 40;

    Place {
        steps = List.copyOf(steps);
    }

    static Place root() {
        return new Place(List.of());
    }

    Place field(String name) {
        return step(name.length() > LONGEST_STEP ? name.substring(0, LONGEST_STEP) + "…" : name);
    }

    /** @param index counted from 0 */
    Place element(int index) {
        return step(String.valueOf(index + 1));
    }

    private Place step(String step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new Place(longer);
    }

    @Override
    public String toString() {
        return String.join(" › ", steps);
    }
}
