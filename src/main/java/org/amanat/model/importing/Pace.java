package org.amanat.model.importing;

import java.util.concurrent.CancellationException;

/** Hears how far long work is, and ends it when nobody wants it any more. */
@FunctionalInterface
public interface Pace {

    /**
     * Called by the work now and then.
     *
     * @param part how much of it is done, 0 to 1
     * @throws CancellationException if it shall end; what it changed is taken back
     */
    void reached(double part);

    /** Hears nothing and never ends the work. */
    static Pace unhurried() {
        return part -> {};
    }
}
