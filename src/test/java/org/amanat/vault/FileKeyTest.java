package org.amanat.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

final class FileKeyTest {

    private static final byte[] SALT = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");

    /** The expected key is that of Python's {@code hashlib.pbkdf2_hmac("sha512", …, 256000, 32)}. */
    @Test
    void theKeyIsWhatSqlcipher4MakesOfPassphraseAndSalt() {
        try (var passphrase = Passphrase.copyOf("امانت secret");
                var key = FileKey.of(passphrase, SALT)) {
            byte[] bytes = key.use(byte[]::clone);
            assertThat(HexFormat.of().formatHex(Arrays.copyOf(bytes, 32)))
                    .isEqualTo("4f0c9c2cf077e253de9219c88cbb0a423696a3062c06d00416f6f52c7fc1a6ae");
            assertThat(Arrays.copyOfRange(bytes, 32, 48)).isEqualTo(SALT);
        }
    }

    @Test
    void everyNewFileHasASaltOfItsOwn() {
        try (var passphrase = Passphrase.copyOf("same");
                var one = FileKey.forNewFile(passphrase);
                var other = FileKey.forNewFile(passphrase)) {
            assertThat(one.use(byte[]::clone)).isNotEqualTo(other.use(byte[]::clone));
        }
    }

    @Test
    void closingWipesTheKey() {
        try (var passphrase = Passphrase.copyOf("short-lived")) {
            var key = FileKey.of(passphrase, SALT);
            byte[] inside = key.use(bytes -> bytes);
            key.close();
            assertThat(inside).containsOnly(0);
            assertThatIllegalStateException().isThrownBy(() -> key.use(bytes -> bytes.length));
        }
    }

    @Test
    void aSaltOfAnotherLengthIsRefused() {
        try (var passphrase = Passphrase.copyOf("x")) {
            assertThatIllegalArgumentException().isThrownBy(() -> FileKey.of(passphrase, new byte[8]));
        }
    }

    @Test
    void halfOfACharacterIsNoPassphrase() {
        try (var passphrase = Passphrase.copyOf("\uD83D")) {
            assertThatIllegalStateException().isThrownBy(() -> FileKey.of(passphrase, SALT));
        }
    }
}
