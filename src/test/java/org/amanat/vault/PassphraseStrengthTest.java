package org.amanat.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PassphraseStrengthTest {

    @Test
    void measuringLeavesThePassphraseAsItIs() {
        try (var passphrase = Passphrase.copyOf("seven quiet boats leave karachi at dawn");
                var same = passphrase.copy()) {
            PassphraseStrength.of(passphrase, List.of());

            assertThat(passphrase.sameAs(same)).isTrue();
        }
    }

    @Test
    void aWordThatEverybodyTakesIsWeak() {
        assertThat(strength("karachi123", List.of())).isLessThan(PassphraseStrength.GOOD);
    }

    @Test
    void wordsThatAThiefKnowsCountForLess() {
        assertThat(strength("nowcommunities2025", List.of("nowcommunities")))
                .isLessThan(strength("nowcommunities2025", List.of()));
    }

    @Test
    void sixDrawnWordsAreEnough() {
        try (var drawn = new PassphraseWords().draw()) {
            assertThat(PassphraseStrength.of(drawn, List.of()).isEnough()).isTrue();
        }
    }

    private static PassphraseStrength strength(String typed, List<String> known) {
        try (var passphrase = Passphrase.copyOf(typed)) {
            return PassphraseStrength.of(passphrase, known);
        }
    }
}
