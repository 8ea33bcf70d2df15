package org.amanat.model.story;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names a story, the same in every file that holds it. */
public record StoryId(UUID value) {

    /** A new id, never given before. */
    public static StoryId next() {
        return new StoryId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static StoryId parse(String text) {
        return new StoryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
