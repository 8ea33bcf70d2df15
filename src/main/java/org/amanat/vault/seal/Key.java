package org.amanat.vault.seal;

import java.util.Arrays;
import javax.crypto.SecretKey;

/** 256 bits that are wiped when it is closed. The JDK's own key class cannot be wiped. */
final class Key implements SecretKey, AutoCloseable {

    static final int BYTES = 32;

    private static final long serialVersionUID = 1L;

    private final transient byte[] bytes;
    private transient boolean destroyed;

    private Key(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes the array over: whoever gave it does not touch it any more. */
    static Key owning(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key has " + BYTES + " bytes");
        }
        return new Key(bytes);
    }

    @Override
    public String getAlgorithm() {
        return "AES";
    }

    @Override
    public String getFormat() {
        return "RAW";
    }

    /** A copy, which the caller wipes. */
    @Override
    public synchronized byte[] getEncoded() {
        if (destroyed) {
            throw new IllegalStateException("the key was destroyed");
        }
        return bytes.clone();
    }

    @Override
    public synchronized void destroy() {
        destroyed = true;
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public synchronized boolean isDestroyed() {
        return destroyed;
    }

    @Override
    public void close() {
        destroy();
    }

    @Override
    public String toString() {
        return "a key";
    }
}
