package org.amanat.vault.seal;

import java.time.Duration;
import org.amanat.vault.Passphrase;

/** Compartments for tests: cheap to open, with a known passphrase. */
final class Opened {

    static final KeyCost CHEAP = new KeyCost(64, 1, 1);
    static final Duration TIME = Duration.ofMinutes(5);
    static final Place NAME = new Place("narrator", "name", "row 1");

    private Opened() {}

    static Passphrase passphrase(String words) {
        return Passphrase.copyOf(words);
    }

    static Compartment compartment() {
        return Compartment.create(passphrase("first lead"), RecoveryKey.draw(), CHEAP);
    }

    static SlotId lead(Compartment compartment) {
        return compartment.slots().getFirst().id();
    }

    static OpenCompartment open(Compartment compartment) {
        return compartment
                .open(lead(compartment), passphrase("first lead"), new TestClock(), TIME)
                .orElseThrow();
    }
}
