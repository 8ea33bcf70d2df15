package org.amanat.vault.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.amanat.vault.Passphrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That keys are made as Argon2id says, and at what cost. */
final class KeyCostTest {

    /** Of the test program of the reference implementation (phc-winner-argon2, test.c). */
    @Test
    void aKeyIsWhatTheReferenceImplementationMakes() {
        var key = KeyFromSecret.of(
                Passphrase.copyOf("password"), "somesalt".getBytes(US_ASCII), new KeyCost(65536, 2, 1));

        assertThat(HexFormat.of().formatHex(key.getEncoded()))
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    @Test
    void theStandardCostIsTheSecondOptionOfRfc9106() {
        assertThat(KeyCost.STANDARD).isEqualTo(new KeyCost(1 << 16, 3, 4));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "7, 1, 1", "64, 0, 1", "64, 1, 0", "64, 65, 1", "2000000, 1, 1", "256, 1, 17", "-1, 3, 4"})
    void aCostThatTakesNothingOrEverythingIsRefused(int memory, int passes, int lanes) {
        assertThatThrownBy(() -> new KeyCost(memory, passes, lanes)).isInstanceOf(IllegalArgumentException.class);
    }
}
