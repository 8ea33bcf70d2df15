package org.amanat.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class PassphraseTest {

    @Test
    void closingWipesTheCharacters() {
        var passphrase = Passphrase.copyOf("امانت 2026");
        var inside = new AtomicReference<char[]>();
        passphrase.use(characters -> {
            inside.set(characters);
            return characters.length;
        });
        assertThat(inside.get()).containsExactly("امانت 2026".toCharArray());

        passphrase.close();

        assertThat(inside.get()).containsOnly('\0');
    }

    @Test
    void aClosedPassphraseLendsNothing() {
        var passphrase = Passphrase.copyOf("gone");
        passphrase.close();
        passphrase.close();
        assertThatIllegalStateException().isThrownBy(() -> passphrase.use(characters -> characters.length));
        assertThatIllegalStateException().isThrownBy(passphrase::copy);
    }

    @Test
    void whoeverGaveTheCharactersMayWipeThem() {
        char[] field = "typed".toCharArray();
        try (var passphrase = Passphrase.copyOf(field)) {
            field[0] = '\0';
            assertThat(passphrase.sameAs(Passphrase.copyOf("typed"))).isTrue();
        }
    }

    @Test
    void aCopyOutlivesItsOriginal() {
        var original = Passphrase.copyOf("twice");
        try (var copy = original.copy()) {
            original.close();
            assertThat(copy.sameAs(Passphrase.copyOf("twice"))).isTrue();
            assertThat(copy.sameAs(Passphrase.copyOf("Twice"))).isFalse();
            assertThat(copy.isEmpty()).isFalse();
        }
        assertThat(Passphrase.copyOf(new char[0]).isEmpty()).isTrue();
    }

    @Test
    void itNeverWritesItselfOut() {
        try (var passphrase = Passphrase.copyOf("correct horse");
                var key = FileKey.forNewFile(passphrase)) {
            assertThat(passphrase + " " + key).doesNotContain("correct").doesNotContain("horse");
        }
    }
}
