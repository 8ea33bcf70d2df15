package org.amanat.vault.seal;

import static org.amanat.vault.seal.Opened.NAME;
import static org.amanat.vault.seal.Opened.TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** How long the compartment stays open. */
final class OpenCompartmentTest {

    private final TestClock clock = new TestClock();
    private final Compartment compartment = Opened.compartment();
    private final OpenCompartment open = compartment
            .open(Opened.lead(compartment), Opened.passphrase("first lead"), clock, TIME)
            .orElseThrow();

    @Test
    void itIsOpenUntilItsTimeIsOver() {
        clock.pass(TIME.minusMillis(1));

        assertThat(open.isOpen()).isTrue();
        assertThat(open.openText(NAME, open.seal(NAME, "Nasreen"))).isEqualTo("Nasreen");
    }

    @Test
    void itClosesByItselfWhenItsTimeIsOver() {
        var sealed = open.seal(NAME, "Nasreen");

        clock.pass(TIME);

        assertThatThrownBy(() -> open.open(NAME, sealed)).isInstanceOf(CompartmentClosedException.class);
        assertThatThrownBy(() -> open.seal(NAME, "Sakina")).isInstanceOf(CompartmentClosedException.class);
        assertThat(open.isOpen()).isFalse();
    }

    @Test
    void onceClosedByTimeItStaysClosedWhateverTheClockSaysThen() {
        clock.pass(TIME);
        assertThat(open.isOpen()).isFalse();

        clock.pass(TIME.negated());

        assertThat(open.isOpen()).isFalse();
    }

    @Test
    void aClockThatIsSetBackClosesItToo() {
        clock.pass(Duration.ofSeconds(-1));

        assertThat(open.isOpen()).isFalse();
    }

    @Test
    void whatIsClosedByHandIsClosedAndMayBeClosedAgain() {
        open.close();
        open.close();

        assertThat(open.isOpen()).isFalse();
        assertThatThrownBy(() -> open.seal(NAME, "Nasreen")).isInstanceOf(CompartmentClosedException.class);
    }

    @Test
    void aClosedOneCannotMakeSlots() {
        open.close();

        assertThatThrownBy(() -> compartment.withLead(open, Opened.passphrase("second lead"), Opened.CHEAP))
                .isInstanceOf(CompartmentClosedException.class);
    }

    @Test
    void aKeyIsWipedWhenItIsDestroyed() {
        byte[] bytes = new byte[Key.BYTES];
        Arrays.fill(bytes, (byte) 7);
        var key = Key.owning(bytes);

        key.destroy();

        assertThat(bytes).containsOnly(0);
        assertThat(key.isDestroyed()).isTrue();
        assertThatThrownBy(key::getEncoded).isInstanceOf(IllegalStateException.class);
    }
}
