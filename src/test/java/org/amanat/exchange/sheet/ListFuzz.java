package org.amanat.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * Reads lists that were spoilt at random: each is read or refused, never a fault, never endless. Started by hand it
 * goes on for as many minutes as it is told, ten if nothing is said.
 */
public final class ListFuzz {

    private static final int MOST_SPOILS = 12;
    private static final int LARGEST = 1 << 16;

    private final List<byte[]> seeds;

    ListFuzz() {
        seeds = Lists.all().stream()
                .map(Lists::bytes)
                .filter(bytes -> bytes.length < LARGEST)
                .toList();
    }

    /** Goes on until the time is over, and says how many lists it read. */
    public static void main(String[] minutes) {
        var fuzz = new ListFuzz();
        long end = System.nanoTime()
                + Duration.ofMinutes(minutes.length == 0 ? 10 : Long.parseLong(minutes[0]))
                        .toNanos();
        long count = 0;
        long slowest = 0;
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            fuzz.once(count++);
            slowest = Math.max(slowest, System.nanoTime() - start);
        }
        System.out.printf(
                "%d lists, the slowest took %d ms%n",
                count, Duration.ofNanos(slowest).toMillis());
    }

    /** One spoilt list; the same number spoils it in the same way. */
    String once(long number) {
        var random = new Random(number);
        byte[] bytes = seeds.get(random.nextInt(seeds.size()));
        for (int spoils = 1 + random.nextInt(MOST_SPOILS); spoils > 0; spoils--) {
            bytes = spoilt(bytes, random);
        }
        return Lists.outcome(bytes, "list");
    }

    private byte[] spoilt(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        var spoilt = new ByteArrayOutputStream();
        spoilt.write(bytes, 0, at);
        switch (random.nextInt(5)) {
            case 0 -> spoilt.write(random.nextInt(256));
            case 1 -> spoilt.writeBytes("\",;\t|\n\r'=\u06CC\u200F#".getBytes(StandardCharsets.UTF_8));
            case 2 -> {
                byte[] other = seeds.get(random.nextInt(seeds.size()));
                spoilt.write(other, 0, random.nextInt(other.length + 1));
            }
            case 3 -> at = Math.min(bytes.length, at + random.nextInt(64));
            default -> {
                if (at < bytes.length) {
                    spoilt.write(bytes[at] ^ (1 << random.nextInt(8)));
                    at++;
                }
            }
        }
        spoilt.write(bytes, at, bytes.length - at);
        return spoilt.toByteArray();
    }
}
