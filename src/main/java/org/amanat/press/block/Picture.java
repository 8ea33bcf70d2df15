package org.amanat.press.block;

import java.util.Arrays;

/**
 * A PNG or JPEG file. What a camera noted in it is left out, because it may say where and when somebody stood; only how
 * it was held is kept, so that the picture stands upright.
 */
public final class Picture {

    private final byte[] bytes;
    private final Upright upright;

    public Picture(byte[] bytes) {
        if (JpegSegments.isJpeg(bytes)) {
            JpegSegments segments = JpegSegments.of(bytes);
            this.bytes = segments.withoutNotes();
            this.upright = segments.upright();
        } else {
            this.bytes = bytes.clone();
            this.upright = Upright.AS_IT_IS;
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public Upright upright() {
        return upright;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && upright == picture.upright && Arrays.equals(bytes, picture.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
