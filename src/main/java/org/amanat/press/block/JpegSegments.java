package org.amanat.press.block;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The segments in front of the picture of a JPEG file (ISO/IEC 10918-1, annex B): among them what the camera noted,
 * which may be where and when somebody stood.
 */
final class JpegSegments {

    private static final int MARKER = 0xFF;
    private static final int START = 0xD8;
    private static final int SCAN = 0xDA;
    private static final int APPLICATION_0 = 0xE0;
    private static final int APPLICATION_15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int COLOUR_PROFILE = 0xE2;
    private static final int COLOUR_TRANSFORM = 0xEE;
    private static final int EXIF = 0xE1;
    private static final int ORIENTATION = 0x0112;
    private static final int HEADER = 10;
    private static final int ENTRY = 12;

    /** @param start index of its marker; length with marker */
    private record Segment(int kind, int start, int length) {}

    private final byte[] file;
    private final List<Segment> segments = new ArrayList<>();
    private final int rest;

    private JpegSegments(byte[] file) {
        this.file = file;
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 0xFF) == MARKER && (file[at + 1] & 0xFF) != SCAN) {
            int length = 2 + ((file[at + 2] & 0xFF) << 8 | (file[at + 3] & 0xFF));
            if (at + length > file.length) {
                break;
            }
            segments.add(new Segment(file[at + 1] & 0xFF, at, length));
            at += length;
        }
        this.rest = at;
    }

    static boolean isJpeg(byte[] file) {
        return file.length > 3 && (file[0] & 0xFF) == MARKER && (file[1] & 0xFF) == START;
    }

    static JpegSegments of(byte[] file) {
        return new JpegSegments(file);
    }

    /** The same picture without comments and notes of the camera. */
    byte[] withoutNotes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, Math.min(2, file.length));
        for (Segment segment : segments) {
            if (!isNote(segment.kind())) {
                out.write(file, segment.start(), segment.length());
            }
        }
        out.write(file, rest, file.length - rest);
        return out.toByteArray();
    }

    private static boolean isNote(int kind) {
        boolean application = kind > APPLICATION_0 && kind <= APPLICATION_15;
        return kind == COMMENT || (application && kind != COLOUR_PROFILE && kind != COLOUR_TRANSFORM);
    }

    Upright upright() {
        for (Segment segment : segments) {
            if (segment.kind() == EXIF && segment.length() > HEADER + 8) {
                return Upright.of(orientation(ByteBuffer.wrap(file, segment.start() + HEADER, segment.length() - HEADER)
                        .slice()));
            }
        }
        return Upright.AS_IT_IS;
    }

    /** Reads the first directory of a TIFF file (TIFF 6.0, section 2); 0 if it says nothing. */
    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory + 2 > tiff.limit()) {
            return 0;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int at = directory + 2 + i * ENTRY;
            if (at + ENTRY > tiff.limit()) {
                return 0;
            }
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                return tiff.getShort(at + 8) & 0xFFFF;
            }
        }
        return 0;
    }
}
