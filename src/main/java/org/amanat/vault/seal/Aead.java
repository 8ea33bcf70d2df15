package org.amanat.vault.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Authenticated encryption with associated data: AES-256 in Galois/Counter Mode (NIST SP 800-38D) as the JDK has it,
 * which uses the processor's own AES where there is one. Every value gets a nonce of 96 random bits; that is safe for
 * four thousand million values under one key.
 */
final class Aead {

    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final byte FORM = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Aead() {}

    static SealedValue seal(Key key, byte[] context, byte[] value) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, context);
            var sealed = ByteBuffer.allocate(1 + NONCE_BYTES + value.length + TAG_BYTES);
            sealed.put(FORM).put(nonce).put(cipher.doFinal(value));
            return SealedValue.of(sealed.array());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no AES-256-GCM", missing);
        }
    }

    /** @throws SealBrokenException if key, context or a single bit is another one */
    static byte[] open(Key key, byte[] context, SealedValue sealed) {
        byte[] bytes = sealed.bytes();
        if (bytes.length < 1 + NONCE_BYTES + TAG_BYTES || bytes[0] != FORM) {
            throw new SealBrokenException();
        }
        var buffer = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, context).doFinal(rest);
        } catch (AEADBadTagException broken) {
            throw new SealBrokenException();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no AES-256-GCM", missing);
        }
    }

    private static Cipher cipher(int mode, Key key, byte[] nonce, byte[] context) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(TRANSFORMATION);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(context);
        return cipher;
    }
}
