package org.amanat.vault.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.bouncycastle.util.encoders.Base32;
import org.bouncycastle.util.encoders.DecoderException;

/**
 * 160 random bits that are printed once, for the day on which every lead has forgotten or left. On paper: eight groups
 * of four letters and digits (RFC 4648, base 32) and a ninth that shows a slip of the pen. Wiped when it is closed.
 */
public final class RecoveryKey implements AutoCloseable {

    private static final int BYTES = 20;
    private static final int LETTERS = 32;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;
    private boolean destroyed;

    private RecoveryKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A new one. */
    public static RecoveryKey draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new RecoveryKey(bytes);
    }

    /**
     * Reads what somebody typed from the paper. Blanks, hyphens and case do not matter, and 0, 1 and 8, which are not
     * used, count as the letters that they look like.
     *
     * @return nothing if it is too short or too long, or if a letter is wrong
     */
    public static Optional<RecoveryKey> read(char[] typed) {
        byte[] letters = new byte[LETTERS + GROUP];
        int count = 0;
        for (char c : typed) {
            if (c != ' ' && c != '-') {
                if (count == letters.length || c > 0x7F) {
                    return Optional.empty();
                }
                letters[count++] = letter(c);
            }
        }
        if (count < letters.length) {
            return Optional.empty();
        }
        try {
            byte[] key = Base32.decode(Arrays.copyOf(letters, LETTERS));
            boolean right = Arrays.equals(check(key), Arrays.copyOfRange(letters, LETTERS, letters.length));
            return right ? Optional.of(new RecoveryKey(key)) : Optional.empty();
        } catch (DecoderException notLetters) {
            return Optional.empty();
        } finally {
            Arrays.fill(letters, (byte) 0);
        }
    }

    /** As it is printed: nine groups with hyphens between. The caller wipes the array. */
    public synchronized char[] printed() {
        byte[] letters = Arrays.copyOf(Base32.encode(live()), LETTERS + GROUP);
        System.arraycopy(check(bytes), 0, letters, LETTERS, GROUP);
        int groups = letters.length / GROUP;
        char[] printed = new char[letters.length + groups - 1];
        Arrays.fill(printed, '-');
        for (int i = 0; i < letters.length; i++) {
            printed[i + i / GROUP] = (char) letters[i];
        }
        Arrays.fill(letters, (byte) 0);
        return printed;
    }

    synchronized <T> T use(Function<byte[], T> borrower) {
        return borrower.apply(live());
    }

    /** Wipes the key. A second call does nothing. */
    @Override
    public synchronized void close() {
        destroyed = true;
        Arrays.fill(bytes, (byte) 0);
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "a recovery key";
    }

    private byte[] live() {
        if (destroyed) {
            throw new IllegalStateException("the recovery key was closed");
        }
        return bytes;
    }

    private static byte letter(char typed) {
        return (byte)
                switch (typed) {
                    case '0' -> 'O';
                    case '1' -> 'I';
                    case '8' -> 'B';
                    default -> Character.toUpperCase(typed);
                };
    }

    /** Twenty bits of a hash: one slip in a million goes unseen, and then the key opens nothing. */
    private static byte[] check(byte[] key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("amanat recovery key check".getBytes(StandardCharsets.US_ASCII));
            return Arrays.copyOf(Base32.encode(Arrays.copyOf(digest.digest(key), 5)), GROUP);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
