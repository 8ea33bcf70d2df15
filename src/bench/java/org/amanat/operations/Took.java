package org.amanat.operations;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How long something took: by the clock, and of the processors, which is what all threads worked, with the compiler and
 * the collector of garbage.
 *
 * @param clock in milliseconds
 * @param worked in milliseconds
 */
public record Took(long clock, long worked) {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** When something began. */
    public record Begun(long nanoseconds, long processors) {

        public Took until() {
            var now = begin();
            return new Took((now.nanoseconds - nanoseconds) / 1_000_000, (now.processors - processors) / 1_000_000);
        }
    }

    public static Begun begin() {
        return new Begun(System.nanoTime(), SYSTEM.getProcessCpuTime());
    }

    public Took and(Took more) {
        return new Took(clock + more.clock, worked + more.worked);
    }

    /** How many times as long by the clock. */
    public double times(Took other) {
        return (double) clock / other.clock;
    }

    @Override
    public String toString() {
        return "%,d ms (%,d of the processors)".formatted(clock, worked);
    }
}
