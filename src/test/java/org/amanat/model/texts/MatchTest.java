package org.amanat.model.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTest {

    @ParameterizedTest
    @CsvSource({
        "علي كاظمي, علی کاظمی",
        "قمر النساء, قَمَرُ النِّساء",
        "اگاہی, آگاہی فورم",
        "كهانى, کہانی",
        "كهلا خط, کھلا خط",
        "محـمد, محمد رفیق",
        "جوابدہ, جواب\u200cدہ",
        "CAFE, Café Rendez-vous",
        "forum aware, Awareness forum",
        "30 july, Thu 30 July 2026",
        "30, ۳۰ جولائی",
    })
    void whatPeopleDoNotTellApartIsFound(String typed, String written) {
        assertThat(Match.of(typed).in(written)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"علی, عالیہ", "forum vigil, Awareness forum", "noor, nor"})
    void otherWordsAreNotFound(String typed, String written) {
        assertThat(Match.of(typed).in(written)).isFalse();
    }
}
