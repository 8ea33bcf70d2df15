package org.amanat.model.consent;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names a withdrawal, the same in every file that holds it. */
public record WithdrawalId(UUID value) {

    /** A new id, never given before. */
    public static WithdrawalId next() {
        return new WithdrawalId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static WithdrawalId parse(String text) {
        return new WithdrawalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
