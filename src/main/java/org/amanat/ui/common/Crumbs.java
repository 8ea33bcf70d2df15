package org.amanat.ui.common;

import java.util.List;
import java.util.Optional;

/** The way to where the person is. */
public record Crumbs(List<Crumb> way) {

    /**
     * One step of the way.
     *
     * @param place where it leads, or nothing for the last
     */
    public record Crumb(String title, Optional<Place> place) {}

    public Crumbs {
        way = List.copyOf(way);
    }

    public static Crumbs of(String title) {
        return new Crumbs(List.of(new Crumb(title, Optional.empty())));
    }

    public static Crumbs of(String parent, Place place, String title) {
        return new Crumbs(List.of(new Crumb(parent, Optional.of(place)), new Crumb(title, Optional.empty())));
    }
}
