package org.amanat.exchange;

/** The form of event files, described in {@code docs/event-file.md}. */
public final class EventFile {

    /** What the field {@code format} says. */
    public static final String FORMAT = "amanat-event";

    /** Grows when a program that reads the old form would lose something of the new one. */
    public static final int VERSION = 1;

    private EventFile() {}
}
