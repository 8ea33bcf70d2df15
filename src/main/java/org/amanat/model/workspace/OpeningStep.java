package org.amanat.model.workspace;

/** What happens, in this order, between a passphrase and an open workspace. */
public enum OpeningStep {
    UNLOCK,
    CHECK,
    BACK_UP,
    MIGRATE
}
