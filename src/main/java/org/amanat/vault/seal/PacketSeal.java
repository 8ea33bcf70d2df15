package org.amanat.vault.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.function.Function;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Seals what is carried from one copy of a file to another: encrypted, and authenticated as coming from somebody who
 * has a copy. The key is made of the secret of the file with HKDF (RFC 5869), so that the secret itself seals nothing.
 */
public final class PacketSeal implements AutoCloseable {

    private static final byte[] PURPOSE = "amanat door packet 1".getBytes(StandardCharsets.US_ASCII);

    private final Key key;

    private PacketSeal(Key key) {
        this.key = key;
    }

    /** @param secret of the file, at least 32 bytes; wiped here */
    public static PacketSeal of(byte[] secret) {
        if (secret.length < Key.BYTES) {
            throw new IllegalArgumentException("too short a secret");
        }
        try {
            var recipe = HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(PURPOSE, Key.BYTES);
            return new PacketSeal(Key.owning(KDF.getInstance("HKDF-SHA256").deriveData(recipe)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no HKDF with SHA-256", missing);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** @param head what stands before it in the clear, and must be the same when it is opened */
    public byte[] seal(byte[] head, byte[] content) {
        return Aead.seal(key, head, content).bytes();
    }

    /**
     * Opens it and lends the content for as long as the function runs.
     *
     * @throws SealBrokenException if it was sealed by another file, or a single bit is another one
     */
    public <T> T open(byte[] head, byte[] sealed, Function<byte[], T> borrower) {
        byte[] content = Aead.open(key, head, SealedValue.of(sealed));
        try {
            return borrower.apply(content);
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    @Override
    public void close() {
        key.close();
    }
}
