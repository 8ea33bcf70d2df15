package org.amanat.model.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.amanat.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WrittenDateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-07-03",
                "3/7/2026",
                "03-07-2026",
                "3-Jul-2026",
                "Friday, 3 July, 2026",
                "July 3, 2026",
                "جمعہ، 3 جولائی 2026",
                "۳ جولائی ۲۰۲۶"
            })
    void isReadAsListsHaveIt(String written) {
        assertThat(WrittenDate.read(written, Language.URDU)).contains(DAY);
    }

    @Test
    void isReadAsWeWriteIt() {
        for (var language : List.of(Language.ENGLISH, Language.URDU)) {
            for (int month = 1; month <= 12; month++) {
                var day = DAY.withMonth(month);
                assertThat(WrittenDate.read(Written.date(day, language), Language.URDU))
                        .contains(day);
                assertThat(WrittenDate.read(Written.dateWithoutDay(day, language), Language.URDU))
                        .contains(day);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 Sept 2026", "3 Sep 2026"})
    void septemberIsShortenedInTwoWays(String written) {
        assertThat(WrittenDate.read(written, Language.ENGLISH)).contains(LocalDate.of(2026, 9, 3));
    }

    /** The nearest day that there is would be another than was meant. */
    @ParameterizedTest
    @ValueSource(strings = {"31 June 2026", "29/2/2026", "7/30/2026", "30/7/26", "in July", "2026"})
    void whatIsNoDayIsNoDate(String written) {
        assertThat(WrittenDate.read(written, Language.ENGLISH)).isEmpty();
    }
}
