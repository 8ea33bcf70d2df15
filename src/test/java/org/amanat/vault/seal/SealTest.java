package org.amanat.vault.seal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.amanat.vault.seal.Opened.NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one sealed value withstands. */
final class SealTest {

    private final Compartment compartment = Opened.compartment();
    private final OpenCompartment open = Opened.open(compartment);

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "نسرین بی بی", "two\nlines"})
    void whatWasSealedComesBack(String text) {
        assertThat(open.openText(NAME, open.seal(NAME, text))).isEqualTo(text);
    }

    @Test
    void theSameValueIsSealedDifferentlyEachTime() {
        assertThat(open.seal(NAME, "Nasreen")).isNotEqualTo(open.seal(NAME, "Nasreen"));
    }

    @Test
    void nothingOfTheValueIsInTheSealedBytes() {
        var sealed = new String(open.seal(NAME, "Nasreen Bibi of the kiln").bytes(), ISO_8859_1);

        assertThat(sealed).doesNotContain("Nasreen", "kiln");
    }

    @ParameterizedTest
    @CsvSource({
        "narrator, name, row 2",
        "narrator, phone, row 1",
        "person, name, row 1",
        "narratorn, ame, row 1",
        "narrator, namerow, 1"
    })
    void aValueThatWasMovedToAnotherPlaceDoesNotOpen(String table, String column, String row) {
        var sealed = open.seal(NAME, "Nasreen");

        assertThatThrownBy(() -> open.open(new Place(table, column, row), sealed))
                .isInstanceOf(SealBrokenException.class);
    }

    @Test
    void twoRowsThatWereSwappedBothRefuseToOpen() {
        var other = new Place("narrator", "name", "row 2");
        var first = open.seal(NAME, "Nasreen");
        var second = open.seal(other, "Sakina");

        assertThatThrownBy(() -> open.open(NAME, second)).isInstanceOf(SealBrokenException.class);
        assertThatThrownBy(() -> open.open(other, first)).isInstanceOf(SealBrokenException.class);
    }

    @Test
    void everyBitThatIsChangedIsNoticed() {
        byte[] sealed = open.seal(NAME, "Nasreen").bytes();

        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
            assertThatThrownBy(() -> open.open(NAME, SealedValue.of(changed)))
                    .as("bit %d", bit)
                    .isInstanceOf(SealBrokenException.class);
        }
    }

    @Test
    void everyByteThatIsCutOffIsNoticed() {
        byte[] sealed = open.seal(NAME, "Nasreen").bytes();

        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> open.open(NAME, SealedValue.of(cut)))
                    .as("cut to %d bytes", length)
                    .isInstanceOf(SealBrokenException.class);
        }
    }

    @Test
    void bytesThatWereAddedAreNoticed() {
        byte[] sealed = open.seal(NAME, "Nasreen").bytes();

        assertThatThrownBy(() -> open.open(NAME, SealedValue.of(Arrays.copyOf(sealed, sealed.length + 1))))
                .isInstanceOf(SealBrokenException.class);
    }

    @Test
    void aValueOfAnotherCompartmentDoesNotOpen() {
        var elsewhere = Opened.open(Opened.compartment());

        assertThatThrownBy(() -> open.open(NAME, elsewhere.seal(NAME, "Nasreen")))
                .isInstanceOf(SealBrokenException.class);
    }

    @Test
    void aBrokenSealSaysNothingOfTheValueOrThePlace() {
        var sealed = open.seal(new Place("narrator", "name", "row 2"), "Nasreen");

        assertThatThrownBy(() -> open.open(NAME, sealed))
                .hasMessage("a sealed value does not open at its place")
                .hasNoCause();
    }

    @Test
    void bytesSealAsWellAsText() {
        assertThat(open.open(NAME, open.seal(NAME, "scan".getBytes(UTF_8)))).isEqualTo("scan".getBytes(UTF_8));
    }
}
