package org.amanat.model;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/**
 * Makes UUIDs of version 7 (RFC 9562, section 5.7): 48 bits of Unix time in milliseconds, 12 bits that count up, then
 * random bits. They sort in the order in which they were made (section 6.2, method 1): the time goes on by itself when
 * a millisecond is used up, and never back. Two computers never make the same one, so that their files can be merged.
 */
public final class UuidV7 {

    private static final int COUNTER_BITS = 12;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The last milliseconds with what was counted in them. */
    private static final AtomicLong LAST = new AtomicLong();

    private UuidV7() {}

    /** A new id, made now; it sorts after those that were made before. */
    public static UUID next() {
        return at(ticks(1), RANDOM.nextLong());
    }

    /** When an id was made, to the millisecond, if it is one of ours. */
    public static Instant madeAt(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }

    /** Many new ids that sort in the order in which they are given. */
    public static List<UUID> series(int count) {
        long first = ticks(count);
        // At once: to ask for eight random bytes takes nearly as long as to ask for a thousand.
        var random = ByteBuffer.allocate(count * Long.BYTES);
        RANDOM.nextBytes(random.array());
        return LongStream.range(first, first + count)
                .mapToObj(tick -> at(tick, random.getLong()))
                .toList();
    }

    /** The first of so many that are nobody else's. */
    private static long ticks(int count) {
        long now = System.currentTimeMillis() << COUNTER_BITS;
        return LAST.updateAndGet(last -> Math.max(last + 1, now) + count - 1) - (count - 1);
    }

    private static UUID at(long tick, long random) {
        long time = tick >>> COUNTER_BITS << 16;
        long counted = tick & (1 << COUNTER_BITS) - 1;
        return new UUID(time | VERSION | counted, VARIANT | random >>> 2);
    }
}
