package org.amanat.model.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.amanat.model.Language;
import org.junit.jupiter.api.Test;

final class ObservancesTest {

    @Test
    void everyDayHasItsOwnCodeBothNamesAndASource() {
        var known = Observances.known();

        assertThat(known).hasSizeGreaterThan(40);
        assertThat(known).extracting(Observance::code).doesNotHaveDuplicates().allMatch(c -> c.matches("[a-z-]+"));
        assertThat(known).allSatisfy(day -> {
            assertThat(day.name().texts()).containsOnlyKeys(Language.ENGLISH, Language.URDU);
            assertThat(day.name().best(Language.URDU))
                    .matches("[\\p{InArabic}\\s]+")
                    .doesNotContainPattern("[يكه]");
            assertThat(day.source()).isNotBlank();
        });
    }

    @Test
    void theListIsInTheOrderOfTheYear() {
        assertThat(Observances.known()).extracting(day -> day.rule().in(2026)).isSorted();
    }

    @Test
    void theDayAgainstTraffickingIsThe30thOfJuly() {
        var trafficking = Observances.byCode("trafficking").orElseThrow();

        assertThat(trafficking.rule().in(2025)).isEqualTo("2025-07-30");
        assertThat(trafficking.source()).contains("A/RES/68/192");
    }

    @Test
    void movingDaysAreComputed() {
        assertThat(Observances.byCode("cooperatives").orElseThrow().rule().in(2026))
                .isEqualTo("2026-07-04");
        assertThat(Observances.byCode("habitat").orElseThrow().rule().in(2026)).isEqualTo("2026-10-05");
        assertThat(Observances.byCode("road-traffic-victims")
                        .orElseThrow()
                        .rule()
                        .in(2026))
                .isEqualTo("2026-11-15");
        assertThat(new DateRule.NthWeekday(DateRule.NthWeekday.LAST, DayOfWeek.FRIDAY, Month.JULY).in(2026))
                .isEqualTo("2026-07-31");
    }

    @Test
    void theNextTimeIsTodayOrLaterThisYearOrNextYear() {
        var trafficking = Observances.byCode("trafficking").orElseThrow();

        assertThat(trafficking.next(LocalDate.of(2026, 7, 30))).isEqualTo("2026-07-30");
        assertThat(trafficking.next(LocalDate.of(2026, 7, 29))).isEqualTo("2026-07-30");
        assertThat(trafficking.next(LocalDate.of(2026, 7, 31))).isEqualTo("2027-07-30");
    }

    @Test
    void anUnknownCodeIsNoDay() {
        assertThat(Observances.byCode("of-a-newer-list")).isEmpty();
    }

    @Test
    void aRuleThatIsNoneIsAFault() {
        assertThatIllegalArgumentException().isThrownBy(() -> ObservanceTable.rule("fifth Monday of May"));
        assertThatIllegalArgumentException().isThrownBy(() -> ObservanceTable.rule("30 Juli"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ObservanceTable.read("code\trule\tsource\ten\nwater\t22 March\tUN\n"));
    }
}
