package org.amanat.model.story;

import java.time.Instant;
import java.util.Optional;

/**
 * That somebody opened the sealed compartment.
 *
 * @param holder whose passphrase it was, as that person was called then
 * @param reason in few words, may be empty
 * @param closedAt empty if it closed by itself
 */
public record Opening(String holder, String reason, Instant at, Optional<Instant> closedAt) {

    @Override
    public String toString() {
        return "an opening of the compartment";
    }
}
