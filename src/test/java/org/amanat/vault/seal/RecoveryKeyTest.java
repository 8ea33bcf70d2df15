package org.amanat.vault.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed on the recovery sheet, and how it is typed in again. */
final class RecoveryKeyTest {

    private final RecoveryKey key = RecoveryKey.draw();
    private final String printed = new String(key.printed());

    private static boolean isSame(RecoveryKey one, RecoveryKey other) {
        return new String(one.printed()).equals(new String(other.printed()));
    }

    @Test
    void itIsPrintedInNineGroupsOfFour() {
        assertThat(printed).matches("([A-Z2-7]{4}-){8}[A-Z2-7]{4}");
    }

    @Test
    void twoKeysAreNeverTheSame() {
        assertThat(isSame(key, RecoveryKey.draw())).isFalse();
    }

    @Test
    void itIsReadAsItIsPrinted() {
        assertThat(RecoveryKey.read(printed.toCharArray()))
                .hasValueSatisfying(read -> assertThat(isSame(read, key)).isTrue());
    }

    @Test
    void caseBlanksHyphensAndLookAlikesDoNotMatter() {
        String typed = " " + printed.toLowerCase(Locale.ROOT).replace("-", " ") + " ";
        String lookAlikes = typed.replace('o', '0').replace('i', '1').replace('b', '8');

        assertThat(RecoveryKey.read(lookAlikes.toCharArray()))
                .hasValueSatisfying(read -> assertThat(isSame(read, key)).isTrue());
    }

    @Test
    void everyWrongLetterIsNoticed() {
        for (int i = 0; i < printed.length(); i++) {
            if (printed.charAt(i) != '-') {
                char wrong = printed.charAt(i) == 'Q' ? 'X' : 'Q';
                String typed = printed.substring(0, i) + wrong + printed.substring(i + 1);
                assertThat(RecoveryKey.read(typed.toCharArray()))
                        .as("letter %d", i)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCD", "ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567-ABCD-E", "ابجد", "!!!!"})
    void whatIsNoKeyIsNotRead(String typed) {
        assertThat(RecoveryKey.read(typed.toCharArray())).isEmpty();
    }

    @Test
    void aClosedKeyIsGone() {
        key.close();

        assertThatThrownBy(key::printed).isInstanceOf(IllegalStateException.class);
    }
}
