package org.amanat.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The key of one encrypted file: what SQLCipher 4 makes of a passphrase and the first sixteen bytes of the file (its
 * salt), by PBKDF2 with HMAC-SHA512 and 256,000 rounds. Made here rather than in the driver, which takes a passphrase
 * only as a string. Any other tool for SQLCipher 4 opens the file with the passphrase itself.
 */
public final class FileKey implements AutoCloseable {

    /** Bytes at the start of a file that are its salt. */
    public static final int SALT_BYTES = 16;

    private static final int KEY_BYTES = 32;
    private static final int ROUNDS = 256_000;

    /** At most so many for each {@code char}. */
    private static final int UTF8_BYTES = 3;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Key, then salt. */
    private final byte[] keyAndSalt;

    private FileKey(byte[] keyAndSalt) {
        this.keyAndSalt = keyAndSalt;
    }

    /** The key of a file that is there already. Takes about a quarter of a second: the rounds are there to be slow. */
    public static FileKey of(Passphrase passphrase, byte[] salt) {
        if (salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("a salt has " + SALT_BYTES + " bytes");
        }
        byte[] key = passphrase.use(characters -> derive(characters, salt));
        byte[] keyAndSalt = Arrays.copyOf(key, KEY_BYTES + SALT_BYTES);
        Arrays.fill(key, (byte) 0);
        System.arraycopy(salt, 0, keyAndSalt, KEY_BYTES, SALT_BYTES);
        return new FileKey(keyAndSalt);
    }

    /** The key of a new file, with a salt of its own. */
    public static FileKey forNewFile(Passphrase passphrase) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return of(passphrase, salt);
    }

    /**
     * Lends the key (32 bytes) followed by the salt (16 bytes) for as long as the function runs.
     *
     * @throws IllegalStateException if this was closed
     */
    public synchronized <T> T use(Function<byte[], T> borrower) {
        if (isWiped()) {
            throw new IllegalStateException("the key was closed");
        }
        return borrower.apply(keyAndSalt);
    }

    /** Wipes the key. A second call does nothing. */
    @Override
    public synchronized void close() {
        Arrays.fill(keyAndSalt, (byte) 0);
    }

    @Override
    public String toString() {
        return "the key of a file";
    }

    private boolean isWiped() {
        for (byte b : keyAndSalt) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] derive(char[] passphrase, byte[] salt) {
        byte[] password = utf8(passphrase);
        try {
            return Pbkdf2.key(password, salt, ROUNDS, KEY_BYTES);
        } finally {
            Arrays.fill(password, (byte) 0);
        }
    }

    /** @throws IllegalStateException if it ends within a character */
    private static byte[] utf8(char[] passphrase) {
        var room = ByteBuffer.allocate(passphrase.length * UTF8_BYTES);
        try {
            if (StandardCharsets.UTF_8
                    .newEncoder()
                    .encode(CharBuffer.wrap(passphrase), room, true)
                    .isError()) {
                throw new IllegalStateException("a passphrase that is no text");
            }
            return Arrays.copyOf(room.array(), room.position());
        } finally {
            Arrays.fill(room.array(), (byte) 0);
        }
    }
}
