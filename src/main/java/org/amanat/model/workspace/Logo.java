package org.amanat.model.workspace;

import java.util.Arrays;

/** The sign of an organisation: the bytes of a PNG or JPEG file. */
public final class Logo {

    /** A picture larger than this helps no printer and makes every copy of the file larger. */
    public static final int MOST_BYTES = 2_000_000;

    private final byte[] bytes;

    /** @throws IllegalArgumentException if there are more than {@link #MOST_BYTES} or none */
    public Logo(byte[] bytes) {
        if (bytes.length == 0 || bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("a logo of " + bytes.length + " bytes");
        }
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && Arrays.equals(bytes, logo.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
