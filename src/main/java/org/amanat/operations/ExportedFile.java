package org.amanat.operations;

/** What an export wrote, before it is in its place. */
final class ExportedFile {

    private final byte[] file;
    private final int entries;
    private final int unnamed;

    /**
     * @param entries rows, cards or entries of a calendar
     * @param unnamed persons of a programme who are not named in it
     */
    ExportedFile(byte[] file, int entries, int unnamed) {
        this.file = file.clone();
        this.entries = entries;
        this.unnamed = unnamed;
    }

    byte[] file() {
        return file.clone();
    }

    int entries() {
        return entries;
    }

    int unnamed() {
        return unnamed;
    }
}
