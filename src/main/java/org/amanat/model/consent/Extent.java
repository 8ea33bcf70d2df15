package org.amanat.model.consent;

/** How much of a text may be used. */
public sealed interface Extent {

    /** All of it. */
    record Whole() implements Extent {}

    /** The first sentences, this many at most. */
    record Sentences(int atMost) implements Extent {

        public Sentences {
            if (atMost < 1) {
                throw new IllegalArgumentException("at least one sentence; else it is the title only");
            }
        }
    }

    /** Nothing but the title. */
    record TitleOnly() implements Extent {}

    /** The narrower of the two. */
    default Extent and(Extent other) {
        return switch (this) {
            case Whole() -> other;
            case TitleOnly() -> this;
            case Sentences(int mine) ->
                switch (other) {
                    case Whole() -> this;
                    case TitleOnly() -> other;
                    case Sentences(int theirs) -> mine <= theirs ? this : other;
                };
        };
    }
}
