package org.amanat.vault.seal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.amanat.vault.Passphrase;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Makes a key of a passphrase or a recovery key with Argon2id, version 1.3. Takes about half a second, on purpose. */
final class KeyFromSecret {

    private KeyFromSecret() {}

    static Key of(Passphrase passphrase, byte[] salt, KeyCost cost) {
        return passphrase.use(characters -> {
            ByteBuffer utf8 = StandardCharsets.UTF_8.encode(CharBuffer.wrap(characters));
            byte[] secret = Arrays.copyOf(utf8.array(), utf8.limit());
            try {
                return of(secret, salt, cost);
            } finally {
                Arrays.fill(secret, (byte) 0);
                Arrays.fill(utf8.array(), (byte) 0);
            }
        });
    }

    static Key of(byte[] secret, byte[] salt, KeyCost cost) {
        var recipe = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build();
        var generator = new Argon2BytesGenerator();
        generator.init(recipe);
        byte[] key = new byte[Key.BYTES];
        generator.generateBytes(secret, key);
        return Key.owning(key);
    }
}
