package org.amanat.model.story;

import java.util.List;
import java.util.Optional;

/** Where somebody was taken from, through and to, by province or country. Any part may be unknown. */
public record Route(Optional<CoarsePlace> origin, List<CoarsePlace> transit, Optional<CoarsePlace> destination) {

    public Route {
        transit = List.copyOf(transit);
    }

    /** Nothing known. */
    public static Route unknown() {
        return new Route(Optional.empty(), List.of(), Optional.empty());
    }

    /** Whether both ends are known and lie in one country; what counts as internal trafficking. */
    public boolean isInternal() {
        return origin.isPresent()
                && destination.isPresent()
                && origin.get().country().equals(destination.get().country());
    }
}
