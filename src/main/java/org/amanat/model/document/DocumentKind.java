package org.amanat.model.document;

import java.util.EnumSet;
import java.util.Set;

/** What can be printed. What each kind can be told besides is its {@link DocumentOrder}. */
public enum DocumentKind {
    PROGRAMME,
    SPEAKERS;

    /** The sizes of page that it can have, never empty. */
    public Set<PaperFormat> papers() {
        return switch (this) {
            case PROGRAMME, SPEAKERS -> EnumSet.of(PaperFormat.A5, PaperFormat.A4, PaperFormat.LETTER);
        };
    }

    /**
     * The size of page that it has unless somebody wants another.
     *
     * @param office what the office printer holds: a document on whole sheets is made for that
     */
    public PaperFormat usualPaper(PaperFormat office) {
        return switch (this) {
            case PROGRAMME -> PaperFormat.A5;
            case SPEAKERS -> office;
        };
    }

    /** Whether sheets can be folded into a booklet of it. */
    public boolean folds() {
        return this == PROGRAMME;
    }
}
