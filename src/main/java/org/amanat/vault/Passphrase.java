package org.amanat.vault;

import java.util.Arrays;
import java.util.function.Function;

/**
 * A passphrase that is wiped when it is closed. It is never a {@code String} of ours, because a string stays in memory
 * until the virtual machine likes to forget it. Close it as soon as the file is open.
 */
public final class Passphrase implements AutoCloseable {

    private final char[] characters;
    private boolean destroyed;

    private Passphrase(char[] characters) {
        this.characters = characters;
    }

    /** Copies the characters; whoever gives them wipes their own. */
    public static Passphrase copyOf(char[] characters) {
        return new Passphrase(characters.clone());
    }

    /** Copies the characters of a field or a buffer; whoever gives them wipes their own. */
    public static Passphrase copyOf(CharSequence characters) {
        char[] copy = new char[characters.length()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = characters.charAt(i);
        }
        return new Passphrase(copy);
    }

    /** A second one with the same characters, closed on its own. */
    public synchronized Passphrase copy() {
        return copyOf(live());
    }

    public synchronized boolean isEmpty() {
        return live().length == 0;
    }

    /** Whether the other holds the same characters. */
    public boolean sameAs(Passphrase other) {
        return use(mine -> other.use(theirs -> Arrays.equals(mine, theirs)));
    }

    /**
     * Lends the characters for as long as the function runs. It must neither keep nor change them.
     *
     * @throws IllegalStateException if this was closed
     */
    public synchronized <T> T use(Function<char[], T> borrower) {
        return borrower.apply(live());
    }

    /** Wipes the characters. A second call does nothing. */
    @Override
    public synchronized void close() {
        destroyed = true;
        Arrays.fill(characters, '\0');
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "a passphrase";
    }

    private char[] live() {
        if (destroyed) {
            throw new IllegalStateException("the passphrase was closed");
        }
        return characters;
    }
}
