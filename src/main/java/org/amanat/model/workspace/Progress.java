package org.amanat.model.workspace;

/** Hears how far the opening of a workspace is, on the thread that opens it. */
@FunctionalInterface
public interface Progress {

    /** A step begins. */
    void begins(OpeningStep step);

    /** Hears nothing. */
    static Progress silent() {
        return step -> {};
    }
}
