package org.amanat.model;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * Makes UUIDs of version 7 (RFC 9562, section 5.7): 48 bits of Unix time in milliseconds, then random bits. They sort
 * by the time they were made, and two computers never make the same one, so that their files can be merged.
 */
public final class UuidV7 {

    private static final int COUNTER_BITS = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private UuidV7() {}

    /** A new id, made now. */
    public static UUID next() {
        return at(System.currentTimeMillis(), RANDOM.nextLong(), RANDOM.nextLong());
    }

    /** When an id was made, to the millisecond, if it is one of ours. */
    public static Instant madeAt(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }

    /**
     * Many new ids that sort in the order in which they are given: the 12 bits after the time count up, and the time
     * goes on by itself when they are used up (RFC 9562, section 6.2, method 1).
     */
    public static List<UUID> series(int count) {
        long start = System.currentTimeMillis() << COUNTER_BITS;
        return LongStream.range(start, start + count)
                .mapToObj(tick -> at(tick >>> COUNTER_BITS, tick, RANDOM.nextLong()))
                .toList();
    }

    static UUID at(long unixMillis, long randomA, long randomB) {
        long version = 0x7000L | (randomA & 0x0FFFL);
        long variant = 0x8000_0000_0000_0000L | (randomB >>> 2);
        return new UUID((unixMillis << 16) | version, variant);
    }
}
