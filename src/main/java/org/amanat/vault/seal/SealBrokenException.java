package org.amanat.vault.seal;

/** A sealed value is not what was sealed at this place: changed, cut short, moved, or of another compartment. */
public final class SealBrokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBrokenException() {
        super("a sealed value does not open at its place");
    }
}
