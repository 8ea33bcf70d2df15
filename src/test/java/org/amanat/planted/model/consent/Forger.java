package org.amanat.planted.model.consent;

/** Clears without asking. */
public final class Forger {

    public ClearedStory clear() {
        return new ClearedStory();
    }
}
