package org.amanat.ui.printing;

import java.util.ArrayList;
import java.util.List;

/** A page that shall be drawn with so many pixels for each point. */
record Wish(int page, double scale) {

    /** Soon drawn, and enough to see what stands where. */
    static final double QUICK = 0.4;

    /** More pixels than a page of a large screen has: what is shown larger is stretched. */
    static final double MOST_PIXELS = 6_000_000;

    /**
     * What is drawn for those who look: first something of every page that is seen, then all of it sharp, then the
     * pages before and after.
     *
     * @param seen pages, from 1
     * @param scale pixels for each point at which they are sharp
     * @param pages how many there are
     */
    static List<Wish> of(List<Integer> seen, double scale, int pages, PictureCache drawn) {
        var wishes = new ArrayList<Wish>();
        for (int page : seen) {
            if (drawn.get(page).isEmpty()) {
                wishes.add(new Wish(page, Math.min(QUICK, scale)));
            }
        }
        seen.forEach(page -> wishes.add(new Wish(page, scale)));
        for (int near : List.of(1, 2)) {
            wishes.add(new Wish(seen.getLast() + near, scale));
            wishes.add(new Wish(seen.getFirst() - near, scale));
        }
        wishes.removeIf(wish -> wish.page < 1 || wish.page > pages || isSharp(wish, drawn));
        return wishes.stream().distinct().toList();
    }

    /** A scale at which the picture of a page stays within {@link #MOST_PIXELS}. */
    static double affordable(double scale, double width, double height) {
        return Math.min(scale, Math.sqrt(MOST_PIXELS / (width * height)));
    }

    private static boolean isSharp(Wish wish, PictureCache drawn) {
        return drawn.get(wish.page)
                .filter(picture -> picture.scale() == wish.scale)
                .isPresent();
    }
}
