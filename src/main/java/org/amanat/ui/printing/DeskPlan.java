package org.amanat.ui.printing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Where pages lie on the grey ground, in whole pixels from its upper left corner, so that they are sharp.
 *
 * @param places in reading order
 * @param rowTops where each row begins, for turning from one to the next
 */
record DeskPlan(double width, double height, Rows rows, List<Place> places, List<Double> rowTops) {

    /** Ground round the rows and between them. */
    static final double MARGIN = 20;

    /** Between two pages that face each other. */
    private static final double GUTTER = 2;

    private static final double SMALLEST = 0.05;
    private static final double LARGEST = 2 * Zoom.PIXELS_PER_POINT;

    /** Where one page lies. */
    record Place(int page, double x, double y, double width, double height) {

        boolean meets(double from, double to) {
            return y < to && y + height > from;
        }
    }

    /** Width and height of a page in points. */
    record Size(double width, double height) {}

    DeskPlan {
        places = List.copyOf(places);
        rowTops = List.copyOf(rowTops);
    }

    /**
     * Lays rows under each other, in the middle of the ground.
     *
     * @param size of all pages in points
     * @param scale pixels for each point
     * @param ground what is seen of it: it is never smaller than that
     */
    static DeskPlan of(Rows rows, Size size, double scale, Size ground) {
        double pageWidth = Math.rint(size.width() * scale);
        double pageHeight = Math.rint(size.height() * scale);
        double width = Math.max(ground.width(), rowWidth(rows, pageWidth) + 2 * MARGIN);
        double needed = MARGIN + rows.rows().size() * (pageHeight + MARGIN);
        double height = Math.max(ground.height(), needed);
        double top = Math.rint(MARGIN + (height - needed) / 2);
        var places = new ArrayList<Place>();
        var tops = new ArrayList<Double>();
        for (Rows.Row row : rows.rows()) {
            double rowWidth = row.places().size() * (pageWidth + GUTTER) - GUTTER;
            double left = Math.rint((width - rowWidth) / 2);
            for (OptionalInt page : row.places()) {
                if (page.isPresent()) {
                    places.add(new Place(page.getAsInt(), left, top, pageWidth, pageHeight));
                }
                left += pageWidth + GUTTER;
            }
            tops.add(top);
            top += pageHeight + MARGIN;
        }
        places.sort(Comparator.comparingInt(Place::page));
        return new DeskPlan(width, height, rows, places, tops);
    }

    /** The scale at which one whole row is seen, a pixel to spare for rounding, at most twice the size on paper. */
    static double fitting(Rows rows, Size size, Size ground) {
        double across = (ground.width() - 2 * MARGIN - GUTTER - 1) / (Math.max(rows.places(), 1) * size.width());
        double down = (ground.height() - 2 * MARGIN - 1) / size.height();
        return Math.clamp(Math.min(across, down), SMALLEST, LARGEST);
    }

    /** The pages that are seen between two heights. */
    List<Integer> between(double from, double to) {
        return places.stream()
                .filter(place -> place.meets(from, to))
                .map(Place::page)
                .toList();
    }

    /** The pages of a row, from 1. */
    List<Integer> row(int row) {
        return row < rows.rows().size() ? rows.rows().get(row).pages() : List.of();
    }

    /** The row in which a page lies; 0 if it lies in none. */
    int rowOf(int page) {
        return IntStream.range(0, rows.rows().size())
                .filter(row -> rows.rows().get(row).holds(page))
                .findFirst()
                .orElse(0);
    }

    /** The row that fills most of what is seen from a height on. */
    int rowAt(double middle) {
        int row = 0;
        while (row + 1 < rowTops.size() && rowTops.get(row + 1) <= middle) {
            row++;
        }
        return row;
    }

    private static double rowWidth(Rows rows, double pageWidth) {
        int places = Math.max(rows.places(), 1);
        return places * pageWidth + (places - 1) * GUTTER;
    }
}
