package org.amanat.app;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Crashes Java: it reads where nothing is, and the system ends the process. */
final class Crashing {

    static final String BEFORE = "about to read";

    private Crashing() {}

    @SuppressWarnings("restricted") // it is here to crash
    public static void main(String[] none) {
        System.out.println(BEFORE);
        System.out.println(MemorySegment.ofAddress(Long.BYTES).reinterpret(1).get(ValueLayout.JAVA_BYTE, 0));
    }
}
