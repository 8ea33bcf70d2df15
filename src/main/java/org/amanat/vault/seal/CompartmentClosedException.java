package org.amanat.vault.seal;

/** The compartment was closed, or closed by itself, before something was asked of it. */
public final class CompartmentClosedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CompartmentClosedException() {
        super("the sealed compartment is closed");
    }
}
