package org.amanat.model.proceedings;

import java.util.Arrays;

/** The bytes of a JPEG file without metadata. */
public final class Picture {

    private final byte[] bytes;

    /** @throws IllegalArgumentException if there are none */
    public Picture(byte[] bytes) {
        if (bytes.length == 0) {
            throw new IllegalArgumentException("an empty picture");
        }
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && Arrays.equals(bytes, picture.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
