package org.amanat.model.archive;

/**
 * A file of a dossier that is not as it was written.
 *
 * @param file its path within the dossier, which never names a person
 */
public record Damage(Kind kind, String file) {

    /** What is wrong with it. */
    public enum Kind {
        /** It differs from its checksums, or cannot be unpacked. */
        CHANGED,
        MISSING,
        /** It was put in afterwards. */
        NOT_LISTED,
        /** It is the ZIP file itself: its table of contents is damaged, and what lies in it was found without. */
        CONTENTS
    }
}
