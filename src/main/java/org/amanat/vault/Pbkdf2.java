package org.amanat.vault;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * PBKDF2 (RFC 8018, section 5.2) with HMAC-SHA512, for a key that is no longer than one hash. Made here because it is
 * what whoever opens a file waits for: what HMAC makes of the password is kept, so that a round is two compressions,
 * and {@link Sha512} is fast before a virtual machine has learned anything. What was made of the password is
 * overwritten at the end.
 */
final class Pbkdf2 {

    private static final int BLOCK_BYTES = Sha512.BLOCK * Long.BYTES;
    private static final int HASH_BYTES = Sha512.STATE * Long.BYTES;

    /** What SHA-512 wants behind a message: one bit, then zeros, then the length in bits as a number of two words. */
    private static final byte END = (byte) 0x80;

    private static final long END_WORD = 1L << (Long.SIZE - 1);
    private static final int END_BYTES = 1 + 2 * Long.BYTES;
    private static final int LONGEST_SALT = BLOCK_BYTES - END_BYTES - Integer.BYTES;

    private static final int INNER_PAD = 0x36;
    private static final int OUTER_PAD = 0x5c;

    /** The states of the two hashes of HMAC after their first block, which is made of the password. */
    private final long[] inner = new long[Sha512.STATE];

    private final long[] outer = new long[Sha512.STATE];

    /** Where one block is hashed. */
    private final long[] words = new long[Sha512.SCHEDULE];

    /** What the last round made, and the sum of all of them. */
    private final long[] hash = new long[Sha512.STATE];

    private final long[] sum = new long[Sha512.STATE];

    private Pbkdf2() {}

    /**
     * @param password of any length; the caller wipes it
     * @param salt at most 107 bytes
     * @param rounds at least one
     * @param bytes the length of the key, at most 64
     */
    static byte[] key(byte[] password, byte[] salt, int rounds, int bytes) {
        if (salt.length > LONGEST_SALT || rounds < 1 || bytes > HASH_BYTES) {
            throw new IllegalArgumentException("at least one round, and one block of salt and of key");
        }
        var derivation = new Pbkdf2();
        try {
            derivation.begin(password);
            derivation.firstRound(salt);
            for (int round = 1; round < rounds; round++) {
                derivation.nextRound();
            }
            return derivation.firstBytes(bytes);
        } finally {
            derivation.wipe();
        }
    }

    private void begin(byte[] password) {
        byte[] fitting = password.length > BLOCK_BYTES ? sha512(password) : password.clone();
        byte[] block = Arrays.copyOf(fitting, BLOCK_BYTES);
        pad(block, INNER_PAD, inner);
        pad(block, OUTER_PAD, outer);
        Arrays.fill(fitting, (byte) 0);
        Arrays.fill(block, (byte) 0);
    }

    private void pad(byte[] block, int pad, long[] state) {
        long everywhere = pad * 0x0101010101010101L;
        ByteBuffer.wrap(block).asLongBuffer().get(words, 0, Sha512.BLOCK);
        for (int i = 0; i < Sha512.BLOCK; i++) {
            words[i] ^= everywhere;
        }
        Sha512.compress(Sha512.initial(), words, state);
    }

    /** Hashes the salt and the number of the only block of the key. */
    private void firstRound(byte[] salt) {
        int length = salt.length + Integer.BYTES;
        var block = ByteBuffer.allocate(BLOCK_BYTES).put(salt).putInt(1).put(END);
        block.putLong(BLOCK_BYTES - Long.BYTES, bits(length)).rewind();
        block.asLongBuffer().get(words, 0, Sha512.BLOCK);
        Sha512.compress(inner, words, hash);
        finishRound();
    }

    private void nextRound() {
        hashIsBlock();
        Sha512.compress(inner, words, hash);
        finishRound();
    }

    private void finishRound() {
        hashIsBlock();
        Sha512.compress(outer, words, hash);
        for (int i = 0; i < Sha512.STATE; i++) {
            sum[i] ^= hash[i];
        }
    }

    /** A hash is half a block; what ends a message is the other half. */
    private void hashIsBlock() {
        System.arraycopy(hash, 0, words, 0, Sha512.STATE);
        Arrays.fill(words, Sha512.STATE, Sha512.BLOCK, 0);
        words[Sha512.STATE] = END_WORD;
        words[Sha512.BLOCK - 1] = bits(HASH_BYTES);
    }

    /** The length of a message behind the block that is made of the password. */
    private static long bits(int bytes) {
        return (long) (BLOCK_BYTES + bytes) * Byte.SIZE;
    }

    private byte[] firstBytes(int bytes) {
        byte[] whole = new byte[HASH_BYTES];
        ByteBuffer.wrap(whole).asLongBuffer().put(sum);
        byte[] key = Arrays.copyOf(whole, bytes);
        Arrays.fill(whole, (byte) 0);
        return key;
    }

    private void wipe() {
        for (long[] secret : new long[][] {inner, outer, words, hash, sum}) {
            Arrays.fill(secret, 0);
        }
    }

    private static byte[] sha512(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-512").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-512", impossible);
        }
    }
}
