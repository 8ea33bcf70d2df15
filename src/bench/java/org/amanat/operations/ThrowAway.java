package org.amanat.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder for a measurement, which is gone afterwards; and how what was measured is said. */
public record ThrowAway(Path folder) implements AutoCloseable {

    public static ThrowAway folder(String name) {
        try {
            return new ThrowAway(Files.createTempDirectory(name));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Milliseconds since a reading of the nano clock. */
    public static long millis(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }

    /** Processor time of this thread in nanoseconds: what others do on the machine does not count. */
    public static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Milliseconds of processor time since a reading of it. */
    public static long worked(long since) {
        return (processor() - since) / 1_000_000;
    }

    /** In MB, after what is not needed was thrown away. */
    public static long memory() {
        System.gc();
        var memory = Runtime.getRuntime();
        return (memory.totalMemory() - memory.freeMemory()) >> 20;
    }

    @Override
    public void close() {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(ThrowAway::delete);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
