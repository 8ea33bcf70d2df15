package org.amanat.vault.seal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes only when it is told to. */
final class TestClock implements InstantSource {

    private Instant now = Instant.parse("2026-07-30T04:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }
}
