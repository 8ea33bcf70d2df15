package org.amanat.ui.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Which pages lie beside each other. Pages count from 1. */
record Rows(List<Row> rows) {

    /** From left to right as they lie on the table; an empty place is a page that is not there. */
    record Row(List<OptionalInt> places) {

        Row {
            places = List.copyOf(places);
        }

        boolean holds(int page) {
            return places.contains(OptionalInt.of(page));
        }

        List<Integer> pages() {
            return places.stream()
                    .flatMapToInt(OptionalInt::stream)
                    .boxed()
                    .sorted()
                    .toList();
        }
    }

    Rows {
        rows = List.copyOf(rows);
    }

    /** One page under another. */
    static Rows single(int pages) {
        var rows = new ArrayList<Row>();
        for (int page = 1; page <= pages; page++) {
            rows.add(new Row(List.of(OptionalInt.of(page))));
        }
        return new Rows(rows);
    }

    /**
     * As a bound book lies open: the cover alone, then two and two.
     *
     * @param rightBound as a book in Urdu, whose cover opens to the right
     */
    static Rows facing(int pages, boolean rightBound) {
        var rows = new ArrayList<Row>();
        for (int page = 0; page <= pages; page += 2) {
            var pair = List.of(place(page, pages), place(page + 1, pages));
            rows.add(new Row(rightBound ? pair.reversed() : pair));
        }
        return new Rows(rows.stream().filter(row -> !row.pages().isEmpty()).toList());
    }

    /** How many places the widest row has; 0 if there is no row. */
    int places() {
        return rows.stream().mapToInt(row -> row.places().size()).max().orElse(0);
    }

    private static OptionalInt place(int page, int pages) {
        return page >= 1 && page <= pages ? OptionalInt.of(page) : OptionalInt.empty();
    }
}
