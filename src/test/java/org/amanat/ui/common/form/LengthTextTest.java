package org.amanat.ui.common.form;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amanat.model.Language;
import org.amanat.model.texts.Digits;
import org.amanat.model.texts.Texts;
import org.amanat.model.texts.Written;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTextTest {

    @ParameterizedTest
    @CsvSource({
        "40, 40",
        "' 40 min ', 40",
        "40m, 40",
        "1 h, 60",
        "1h30, 90",
        "1 h 30 min, 90",
        "2:05, 125",
        "90 Minutes, 90",
        "۴۰ منٹ, 40",
        "۲ گھنٹے ۱۵ منٹ, 135",
        "1 گھنٹہ, 60",
        "24 h, 1440"
    })
    void readsALengthAsPeopleTypeIt(String typed, int minutes) {
        assertThat(LengthText.parse(typed, 1440)).hasValue(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-5", "soon", "1441", "25 h", "1:75", "1.5 h", "40 min tea"})
    void readsNothingElse(String typed) {
        assertThat(LengthText.parse(typed, 1440)).isEmpty();
    }

    @Property
    void readsEveryLengthThatTheProgramWrites(@ForAll @IntRange(min = 1, max = 1440) int minutes) {
        for (var language : new Language[] {Language.ENGLISH, Language.URDU}) {
            String written = Written.length(minutes, Texts.in(language));
            assertThat(LengthText.parse(written, 1440)).hasValue(minutes);
            assertThat(LengthText.parse(Digits.URDU.write(written), 1440)).hasValue(minutes);
        }
    }
}
