package org.amanat.vault.seal;

import java.util.Arrays;

/** Bytes as they lie in the file: a form byte, a nonce, and what was sealed with its tag. */
public final class SealedValue {

    private final byte[] bytes;

    private SealedValue(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What the file holds, whatever it is: opening tells. */
    public static SealedValue of(byte[] stored) {
        return new SealedValue(stored.clone());
    }

    /** A copy, for the file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedValue value && Arrays.equals(bytes, value.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "a sealed value";
    }
}
