package org.amanat.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.amanat.vault.Passphrase;

/** Reads a passphrase from the first line of some bytes, and wipes everything that it read it with. */
final class FirstLine {

    /** Longer than anybody types, and short enough to stop at a file that is none. */
    private static final int LONGEST = 4096;

    private FirstLine() {}

    /**
     * The first line in UTF-8, without its end and without a byte order mark. Empty if there is none.
     *
     * @throws IOException if it cannot be read, or is not UTF-8
     */
    static Passphrase of(InputStream stream) throws IOException {
        byte[] bytes = new byte[LONGEST];
        try {
            int length = readLine(stream, bytes);
            CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            try {
                return withoutMark(decoded);
            } finally {
                Arrays.fill(decoded.array(), '\0');
            }
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static int readLine(InputStream stream, byte[] into) throws IOException {
        int length = 0;
        for (int next = stream.read(); next >= 0 && next != '\n'; next = stream.read()) {
            if (length == into.length) {
                throw new IOException("the first line is too long for a passphrase");
            }
            into[length++] = (byte) next;
        }
        return length > 0 && into[length - 1] == '\r' ? length - 1 : length;
    }

    private static Passphrase withoutMark(CharBuffer decoded) {
        boolean marked = decoded.hasRemaining() && decoded.get(decoded.position()) == '\uFEFF';
        return Passphrase.copyOf(marked ? decoded.subSequence(1, decoded.length()) : decoded);
    }
}
