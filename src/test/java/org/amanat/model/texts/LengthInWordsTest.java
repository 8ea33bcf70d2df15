package org.amanat.model.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.amanat.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "40, 40 min, 40 منٹ",
        "60, 1 h, 1 گھنٹہ",
        "90, 1 h 30, 1 گھنٹہ 30 منٹ",
        "120, 2 h, 2 گھنٹے",
        "210, 3 h 30, 3 گھنٹے 30 منٹ",
    })
    void oneHourIsOneAndTwoAreMany(int minutes, String english, String urdu) {
        assertThat(Written.length(minutes, Texts.in(Language.ENGLISH))).isEqualTo(english);
        assertThat(Written.length(minutes, Texts.in(Language.URDU))).isEqualTo(urdu);
    }
}
