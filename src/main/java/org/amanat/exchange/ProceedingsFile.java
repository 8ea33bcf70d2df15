package org.amanat.exchange;

/** The form of files with what an event left behind, described in {@code docs/dossier.md}. */
final class ProceedingsFile {

    /** What the field {@code format} says. */
    static final String FORMAT = "amanat-proceedings";

    /** Grows when a program that reads the old form would lose something of the new one. */
    static final int VERSION = 2;

    private ProceedingsFile() {}
}
