package org.amanat.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * Reads lists that were spoilt at random: each is read or refused, never a fault, never endless. Started by hand it
 * goes on for as many minutes as it is told; the record is in docs/benchmarks.md.
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

    /**
     * Goes on until the time is over, and says which lists it read; where one is a fault, which.
     *
     * @param arguments for how many minutes, and with which number to begin; 10 and 0 if nothing is said
     */
    public static void main(String[] arguments) {
        var fuzz = new ListFuzz();
        long minutes = arguments.length > 0 ? Long.parseLong(arguments[0]) : 10;
        long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : 0;
        long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        long next = first;
        long slowest = first;
        long longest = 0;
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            try {
                fuzz.once(next);
            } catch (RuntimeException | Error fault) {
                throw new AssertionError("list " + next, fault);
            }
            long took = System.nanoTime() - start;
            if (took > longest) {
                slowest = next;
                longest = took;
            }
            next++;
        }
        System.out.printf(
                "lists %d to %d, no fault; the slowest was %d with %d ms%n",
                first, next - 1, slowest, Duration.ofNanos(longest).toMillis());
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
