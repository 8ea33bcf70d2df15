package org.amanat.operations;

import org.amanat.press.Typesetter;
import org.amanat.store.TrialFile;

/**
 * Does beforehand, on a thread of its own, what takes time only the first time: a trial file is opened and a trial page
 * set, so that neither the file nor the first document need wait for that. Worth calling where a person or a key takes
 * time before there is anything to do.
 */
public final class WarmUp {

    private WarmUp() {}

    /** Comes back at once. What fails here fails again, and is told, where it is needed. */
    public static void begin() {
        Thread.ofPlatform().daemon().name("warm-up").start(() -> {
            TrialFile.use();
            Typesetter.warmUp();
        });
    }
}
