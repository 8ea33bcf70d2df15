package org.amanat.press.block;

import java.util.Arrays;

/** The bytes of a PNG or JPEG file. */
public final class Picture {

    private final byte[] bytes;

    public Picture(byte[] bytes) {
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
