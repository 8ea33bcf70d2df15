package org.amanat.vault.seal;

import java.util.UUID;

/** Names a slot of a compartment. */
public record SlotId(UUID value) {

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static SlotId parse(String text) {
        return new SlotId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
