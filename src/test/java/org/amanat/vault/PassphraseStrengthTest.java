package org.amanat.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PassphraseStrengthTest {

    @Test
    void whatEverybodyUsesIsVeryWeak() {
        assertThat(strength("password")).isEqualTo(PassphraseStrength.VERY_WEAK);
        assertThat(strength("")).isEqualTo(PassphraseStrength.VERY_WEAK);
    }

    @Test
    void onlyGoodAndStrongAreEnough() {
        assertThat(PassphraseStrength.FAIR.isEnough()).isFalse();
        assertThat(PassphraseStrength.GOOD.isEnough()).isTrue();
        assertThat(strength("correct horse battery staple").isEnough()).isTrue();
    }

    @Test
    void wordsThatAThiefWouldTryFirstCountForNothing() {
        try (var passphrase = Passphrase.copyOf("kaanchghar")) {
            var unknown = PassphraseStrength.of(passphrase, List.of());
            assertThat(PassphraseStrength.of(passphrase, List.of("kaanchghar"))).isLessThan(unknown);
        }
    }

    @Test
    void measuringLeavesThePassphraseAsItIs() {
        try (var passphrase = Passphrase.copyOf("seven quiet boats leave karachi at dawn");
                var same = passphrase.copy()) {
            PassphraseStrength.of(passphrase, List.of());
            assertThat(passphrase.sameAs(same)).isTrue();
        }
    }

    @Test
    void anEndlessPassphraseIsMeasuredInNoTime() {
        long begin = System.nanoTime();
        assertThat(strength("یہ ایک بہت لمبا جملہ ہے ".repeat(500)).isEnough()).isTrue();
        assertThat(System.nanoTime() - begin).isLessThan(5_000_000_000L);
    }

    private static PassphraseStrength strength(String text) {
        try (var passphrase = Passphrase.copyOf(text)) {
            return PassphraseStrength.of(passphrase, List.of());
        }
    }
}
