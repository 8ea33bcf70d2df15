package org.amanat.ui.common.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.amanat.model.Language;
import org.amanat.model.texts.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 30);

    @ParameterizedTest
    @ValueSource(strings = {"9:05", "09:05", "9.05", "0905", " 9 05 ", "۹:۰۵"})
    void understandsATimeAsPeopleTypeIt(String typed) {
        assertThat(Typed.time(typed)).contains(LocalTime.of(9, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "noon", "25:00", "9:75", "9:5:1"})
    void refusesWhatIsNoTime(String typed) {
        assertThat(Typed.time(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30 July 2026",
                "30 jul 2026",
                "Thu 30 July 2026",
                "30.7.2026",
                "30/7/2026",
                "2026-07-30",
                "۳۰/۷/۲۰۲۶"
            })
    void understandsADateAsPeopleTypeIt(String typed) {
        assertThat(Typed.date(typed, Language.ENGLISH)).contains(DAY);
    }

    @Test
    void understandsADateAsTheScreenWritesItInEachLanguage() {
        for (Language language : new Language[] {Language.ENGLISH, Language.URDU}) {
            assertThat(Typed.date(Written.date(DAY, language), language)).contains(DAY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31 June 26", "40/7/2026"})
    void refusesWhatIsNoDate(String typed) {
        assertThat(Typed.date(typed, Language.ENGLISH)).isEmpty();
    }

    @Test
    void keepsNumbersWithinTheirLimits() {
        assertThat(Typed.number("۱۸۰", 1, 200)).hasValue(180);
        assertThat(Typed.number("201", 1, 200)).isEmpty();
        assertThat(Typed.number("a few", 1, 200)).isEmpty();
    }
}
