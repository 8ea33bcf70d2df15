package org.amanat.model.people;

import java.util.Arrays;

/** A photograph of a person, as the program itself wrote it: scaled, upright, without anything that a camera noted. */
public final class Portrait {

    /** The longer side, in pixels: enough for six centimetres of print. */
    public static final int LONGER_SIDE = 720;

    private final byte[] jpeg;

    /** @param jpeg a JPEG file */
    public Portrait(byte[] jpeg) {
        this.jpeg = jpeg.clone();
    }

    public byte[] jpeg() {
        return jpeg.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Portrait portrait && Arrays.equals(jpeg, portrait.jpeg);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(jpeg);
    }
}
