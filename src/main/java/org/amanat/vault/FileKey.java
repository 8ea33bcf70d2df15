package org.amanat.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.Function;
import org.bouncycastle.crypto.PBEParametersGenerator;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;

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
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Key, then salt. */
    private final byte[] keyAndSalt;

    private FileKey(byte[] keyAndSalt) {
        this.keyAndSalt = keyAndSalt;
    }

    /** The key of a file that is there already. Takes about a third of a second: the rounds are there to be slow. */
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

    /**
     * By Bouncy Castle, which hashes two blocks a round where the JDK, in a fresh virtual machine, takes twice as long.
     */
    private static byte[] derive(char[] passphrase, byte[] salt) {
        byte[] password = PBEParametersGenerator.PKCS5PasswordToUTF8Bytes(passphrase);
        var recipe = new PKCS5S2ParametersGenerator(new SHA512Digest());
        try {
            return key(recipe, password, salt, ROUNDS);
        } finally {
            Arrays.fill(password, (byte) 0);
            // what it keeps of a passphrase is overwritten by what it keeps of the next
            key(recipe, password, salt, 1);
        }
    }

    private static byte[] key(PKCS5S2ParametersGenerator recipe, byte[] password, byte[] salt, int rounds) {
        recipe.init(password, salt, rounds);
        return ((KeyParameter) recipe.generateDerivedParameters(KEY_BYTES * Byte.SIZE)).getKey();
    }
}
