package org.amanat.vault.seal;

import static org.amanat.vault.seal.Opened.CHEAP;
import static org.amanat.vault.seal.Opened.NAME;
import static org.amanat.vault.seal.Opened.TIME;
import static org.amanat.vault.seal.Opened.passphrase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who can open a compartment. */
final class CompartmentTest {

    private final RecoveryKey recovery = RecoveryKey.draw();
    private final Compartment compartment = Compartment.create(passphrase("first lead"), recovery, CHEAP);
    private final OpenCompartment open = Opened.open(compartment);
    private final SealedValue sealed = open.seal(NAME, "Nasreen");

    private static boolean opens(Compartment compartment, SlotId slot, String words) {
        return compartment.open(slot, passphrase(words), new TestClock(), TIME).isPresent();
    }

    @Test
    void thePassphraseOfALeadOpensIt() {
        assertThat(open.openText(NAME, sealed)).isEqualTo("Nasreen");
    }

    @Test
    void anotherPassphraseDoesNotOpenIt() {
        assertThat(opens(compartment, Opened.lead(compartment), "first leaD")).isFalse();
        assertThat(opens(compartment, Opened.lead(compartment), "")).isFalse();
    }

    @Test
    void theRecoveryKeyOpensItAndAnotherOneDoesNot() {
        assertThat(compartment.open(recovery, new TestClock(), TIME))
                .map(opened -> opened.openText(NAME, sealed))
                .contains("Nasreen");
        assertThat(compartment.open(RecoveryKey.draw(), new TestClock(), TIME)).isEmpty();
    }

    @Test
    void aRecoverySlotDoesNotOpenWithAPassphrase() {
        var slot = compartment.slots().getLast();

        assertThat(slot.kind()).isEqualTo(Slot.Kind.RECOVERY);
        assertThat(opens(compartment, slot.id(), "first lead")).isFalse();
    }

    @Test
    void aSecondLeadOpensTheSameValuesWithAPassphraseOfTheirOwn() {
        var two = compartment.withLead(open, passphrase("second lead"), CHEAP);
        var second = two.slots().getLast().id();

        assertThat(two.open(second, passphrase("second lead"), new TestClock(), TIME))
                .map(opened -> opened.openText(NAME, sealed))
                .contains("Nasreen");
        assertThat(opens(two, second, "first lead")).isFalse();
        assertThat(opens(two, Opened.lead(two), "first lead")).isTrue();
    }

    @Test
    void aChangedPassphraseOpensAndTheOldOneNoLonger() {
        var lead = Opened.lead(compartment);

        var changed = compartment.withPassphrase(lead, open, passphrase("new words"), CHEAP);

        assertThat(opens(changed, lead, "first lead")).isFalse();
        assertThat(changed.open(lead, passphrase("new words"), new TestClock(), TIME))
                .map(opened -> opened.openText(NAME, sealed))
                .contains("Nasreen");
    }

    @Test
    void aNewRecoveryKeyTakesThePlaceOfTheOldOne() {
        var drawn = RecoveryKey.draw();

        var changed = compartment.withRecovery(open, drawn, CHEAP);

        assertThat(changed.open(recovery, new TestClock(), TIME)).isEmpty();
        assertThat(changed.open(drawn, new TestClock(), TIME)).isPresent();
        assertThat(changed.slots()).hasSize(2);
    }

    @Test
    void aSlotThatWasTakenOutOpensNothing() {
        var lead = Opened.lead(compartment);

        assertThat(opens(compartment.without(lead), lead, "first lead")).isFalse();
    }

    @Test
    void theLastSlotIsNeverTakenOut() {
        var one = compartment.without(Opened.lead(compartment));

        assertThatThrownBy(() -> one.without(one.slots().getFirst().id())).isInstanceOf(LastSlotException.class);
    }

    @Test
    void aSlotOfAnotherCompartmentOpensNothingEvenWithItsPassphrase() {
        var lead = compartment.slots().getFirst();
        var stolen = Compartment.of("another id", List.of(lead));

        assertThat(opens(stolen, lead.id(), "first lead")).isFalse();
    }

    @Test
    void aSlotWhoseCostKindSaltOrKeyWasChangedOpensNothing() {
        var lead = compartment.slots().getFirst();
        var other = compartment
                .withLead(open, passphrase("first lead"), CHEAP)
                .slots()
                .getLast();
        byte[] salt = lead.salt();
        salt[0] ^= 1;
        byte[] wrapped = lead.wrapped().bytes();
        wrapped[wrapped.length - 1] ^= 1;

        var changes = List.of(
                Slot.of(lead.id(), lead.kind(), new KeyCost(72, 1, 1), lead.salt(), lead.wrapped()),
                Slot.of(lead.id(), lead.kind(), lead.cost(), salt, lead.wrapped()),
                Slot.of(lead.id(), lead.kind(), lead.cost(), lead.salt(), SealedValue.of(wrapped)),
                Slot.of(lead.id(), lead.kind(), other.cost(), other.salt(), other.wrapped()));

        assertThat(changes)
                .allSatisfy(changed -> assertThat(
                                opens(Compartment.of(compartment.id(), List.of(changed)), lead.id(), "first lead"))
                        .isFalse());
    }

    @Test
    void aSlotReadFromTheFileOpensAsBefore() {
        var lead = compartment.slots().getFirst();
        var read = Slot.of(
                SlotId.parse(lead.id().toString()),
                lead.kind(),
                lead.cost(),
                lead.salt(),
                SealedValue.of(lead.wrapped().bytes()));

        assertThat(opens(Compartment.of(compartment.id(), List.of(read)), lead.id(), "first lead"))
                .isTrue();
    }

    @Test
    void slotsAreMadeOnlyByTheCompartmentThatIsOpen() {
        var elsewhere = Opened.compartment();

        assertThatThrownBy(() -> elsewhere.withLead(open, passphrase("words"), CHEAP))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingSaysWhatItHolds() {
        assertThat(List.of(open, sealed, recovery, compartment.slots().getFirst(), Optional.of(passphrase("words"))))
                .allSatisfy(secret -> assertThat(secret.toString()).doesNotContain("Nasreen", "words", "first"));
    }
}
