package org.amanat.ui.common.passphrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.amanat.vault.Passphrase;
import org.amanat.vault.PassphraseStrength;
import org.junit.jupiter.api.Test;

class NewPassphraseModelTest {

    private static final String STRONG = "lantern harbour mango wheel";

    private final NewPassphraseModel model = new NewPassphraseModel();

    private void type(String first, String again) {
        try (var one = Passphrase.copyOf(first);
                var two = Passphrase.copyOf(again)) {
            model.typed(one, two);
        }
    }

    @Test
    void isReadyOnceItIsStrongAndTypedTwice() {
        type(STRONG, "");
        assertThat(model.readyProperty().get()).isFalse();
        type(STRONG, STRONG);
        assertThat(model.readyProperty().get()).isTrue();
    }

    @Test
    void isNotReadyWhileItIsWeak() {
        type("amanat1", "amanat1");
        assertThat(model.strengthProperty().get())
                .hasValueSatisfying(strength -> assertThat(strength).isLessThan(PassphraseStrength.GOOD));
        assertThat(model.readyProperty().get()).isFalse();
    }

    @Test
    void complainsOnlyOnceTheSecondTimeCannotBecomeTheFirst() {
        type(STRONG, "lantern har");
        assertThat(model.differentProperty().get()).isFalse();
        type(STRONG, "lantern hat");
        assertThat(model.differentProperty().get()).isTrue();
    }
}
