package org.amanat.vault.seal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The compartment while it is open. It closes when its time is over, or when the clock is found set back behind its
 * opening: whoever asks it anything then finds it closed and its key wiped. It has no thread of its own; a screen that
 * shows what is in it asks {@link #isOpen()} now and then.
 */
public final class OpenCompartment implements AutoCloseable {

    private final String compartment;
    private final Key key;
    private final InstantSource clock;
    private final Instant openedAt;
    private final Instant closesAt;

    OpenCompartment(String compartment, Key key, InstantSource clock, Duration time) {
        this.compartment = compartment;
        this.key = key;
        this.clock = clock;
        this.openedAt = clock.instant();
        this.closesAt = openedAt.plus(time);
    }

    /** Of which one. */
    String compartment() {
        return compartment;
    }

    /** When it will have closed by itself. */
    public Instant closesAt() {
        return closesAt;
    }

    /** Whether it is open still; closes it if its time is over. */
    public synchronized boolean isOpen() {
        var now = clock.instant();
        if (now.isBefore(openedAt) || !now.isBefore(closesAt)) {
            close();
        }
        return !key.isDestroyed();
    }

    /**
     * Seals bytes for one place.
     *
     * @throws CompartmentClosedException if it is closed
     */
    public SealedValue seal(Place place, byte[] value) {
        return use(open -> Aead.seal(open, place.context(compartment), value));
    }

    /** Seals a text for one place, as UTF-8. */
    public SealedValue seal(Place place, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            return seal(place, bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /**
     * What was sealed for this place.
     *
     * @throws SealBrokenException if it is not what was sealed here
     * @throws CompartmentClosedException if it is closed
     */
    public byte[] open(Place place, SealedValue sealed) {
        return use(open -> Aead.open(open, place.context(compartment), sealed));
    }

    /** What {@link #seal(Place, String)} sealed for this place. */
    public String openText(Place place, SealedValue sealed) {
        byte[] bytes = open(place, sealed);
        try {
            return new String(bytes, StandardCharsets.UTF_8);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    synchronized <T> T use(Function<Key, T> borrower) {
        if (!isOpen()) {
            throw new CompartmentClosedException();
        }
        return borrower.apply(key);
    }

    /** Wipes the key. A second call does nothing. */
    @Override
    public synchronized void close() {
        key.destroy();
    }

    @Override
    public String toString() {
        return "the open compartment";
    }
}
