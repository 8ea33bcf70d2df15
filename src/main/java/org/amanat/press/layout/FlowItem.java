package org.amanat.press.layout;

import java.util.List;
import java.util.Optional;

/** What a page is filled with, from top to bottom. */
sealed interface FlowItem {

    /** In points; what gives way has none of its own. */
    default float height() {
        return switch (this) {
            case Solid solid -> solid.slab().height();
            case Gap gap -> gap.points();
            case Spring spring -> 0;
            case NewPage newPage -> 0;
        };
    }

    /**
     * Something painted.
     *
     * @param breakAfter whether the page may end after it
     * @param head what is repeated above it when a page begins with it
     * @param division how it is divided where a page ends inside it, if it may be
     */
    record Solid(Slab slab, boolean breakAfter, Optional<Slab> head, Division division) implements FlowItem {

        Solid(Slab slab, boolean breakAfter, Optional<Slab> head) {
            this(slab, breakAfter, head, room -> List.of());
        }

        Solid kept() {
            return new Solid(slab, false, head);
        }

        Solid withSlab(Slab other) {
            return new Solid(other, breakAfter, head);
        }

        /** Parts of which the first is not higher than some room; none if there is no good place to divide it. */
        List<Solid> dividedAt(float room) {
            return division.at(room).stream()
                    .map(part -> new Solid(part, true, head))
                    .toList();
        }
    }

    /** Divides something that stands in the way of the end of a page. */
    interface Division {

        /** Parts of which the first is not higher than {@code room}; none if there is no good place to divide it. */
        List<Slab> at(float room);
    }

    /** Empty height; vanishes at the head of a page. */
    record Gap(float points) implements FlowItem {}

    /** Empty height that takes a part of what is left over. */
    record Spring(float weight) implements FlowItem {}

    /** The page ends. */
    record NewPage() implements FlowItem {}
}
