package org.amanat.press.layout;

import java.util.Optional;

/** What a page is filled with, from top to bottom. */
sealed interface FlowItem {

    /**
     * Something painted.
     *
     * @param breakAfter whether the page may end after it
     * @param head what is repeated above it when a page begins with it
     */
    record Solid(Slab slab, boolean breakAfter, Optional<Slab> head) implements FlowItem {

        Solid kept() {
            return new Solid(slab, false, head);
        }

        Solid withSlab(Slab other) {
            return new Solid(other, breakAfter, head);
        }
    }

    /** Empty height; vanishes at the head of a page. */
    record Gap(float height) implements FlowItem {}

    /** Empty height that takes a part of what is left over. */
    record Spring(float weight) implements FlowItem {}

    /** The page ends. */
    record NewPage() implements FlowItem {}
}
