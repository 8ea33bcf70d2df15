package org.amanat.store;

import java.util.ArrayList;
import java.util.List;

/** Where things stand in a list: dense positions from 0. */
final class Order {

    private Order() {}

    /** The list with one more at an index; an index beyond the ends means the end that is nearer. */
    static <T> List<T> with(List<T> list, T added, int index) {
        var changed = new ArrayList<>(list);
        changed.add(Math.clamp(index, 0, list.size()), added);
        return changed;
    }

    /** The list with one of its own at another index, counted in the list without it. */
    static <T> List<T> moved(List<T> list, T moved, int toIndex) {
        var without = new ArrayList<>(list);
        without.remove(moved);
        return with(without, moved, toIndex);
    }
}
