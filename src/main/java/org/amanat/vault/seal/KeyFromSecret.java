package org.amanat.vault.seal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
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
            byte[] secret = utf8(characters);
            try {
                return of(secret, salt, cost);
            } finally {
                Arrays.fill(secret, (byte) 0);
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

    /** Encoded into memory of our own, so that nothing is left that cannot be wiped. */
    private static byte[] utf8(char[] characters) {
        var encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        byte[] room = new byte[(int) Math.ceil(characters.length * (double) encoder.maxBytesPerChar())];
        var filled = ByteBuffer.wrap(room);
        encoder.encode(CharBuffer.wrap(characters), filled, true);
        encoder.flush(filled);
        byte[] utf8 = Arrays.copyOf(room, filled.position());
        Arrays.fill(room, (byte) 0);
        return utf8;
    }
}
