package org.amanat.vault.seal;

/** The last slot stays: without it nobody could ever open the compartment again. */
public final class LastSlotException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LastSlotException() {
        super("the last slot of a compartment cannot be removed");
    }
}
