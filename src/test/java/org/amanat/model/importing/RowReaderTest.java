package org.amanat.model.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.amanat.model.importing.RowProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RowReaderTest {

    private static final Mapping NAME_AND_PHONE =
            new Mapping(List.of(Optional.of(ImportField.NAME), Optional.of(ImportField.PHONE)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0300 5550123",
                "+92 300 5550123",
                "(0300) 555-0123",
                "0300.555.0123",
                "۰۳۰۰۵۵۵۰۱۲۳",
                "03005550123"
            })
    void oneNumberStaysAsItIsWritten(String written) {
        var row = read("Bushra Bibi", written);

        assertThat(row.person().phones()).containsExactly(written);
        assertThat(row.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0300 55, NOT_A_PHONE",
        "+, NOT_A_PHONE",
        "0300 5550123 4567890, NOT_A_PHONE",
        "92+3005550123, NOT_A_PHONE",
        "9.23E+11, DIGITS_LOST",
        "#REF!, SHEET_ERROR"
    })
    void whatIsNoNumberIsSaid(String written, Kind what) {
        assertThat(read("Bushra Bibi", written).problems())
                .extracting(RowProblem::kind)
                .containsExactly(what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "----------", "n/a", "None", "؟", "_____"})
    void whatIsWrittenForNothingIsNothing(String written) {
        var row = read("Bushra Bibi", written);

        assertThat(row.person().phones()).isEmpty();
        assertThat(row.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Bu???ra, BROKEN_LETTERS",
        "ÙˆØ§Ù„Ø¯, BROKEN_LETTERS",
        "12345, NAME_WITHOUT_LETTERS",
        "#N/A, SHEET_ERROR"
    })
    void aBrokenNameHoldsTheRow(String name, Kind what) {
        assertThat(read(name, "").problems()).extracting(RowProblem::kind).contains(what);
    }

    @Test
    void oneNumberInTwoWaysIsOneRow() {
        assertThat(read("Bushra Bibi", "0300 5550123, +92 300 5550123").problems())
                .isEmpty();
    }

    @Test
    void whoStandsInTheListTwiceIsSaidOfTheSecondInItsOrder() {
        var rows = IntStream.range(0, 2_000)
                .mapToObj(at -> new SheetRow(at + 1, List.of("Guest " + at % 1_000, "0300 5550" + at % 1_000)))
                .toList();

        var read = RowReader.all(rows, NAME_AND_PHONE);

        assertThat(read).extracting(ReadRow::row).isEqualTo(rows);
        assertThat(read.subList(0, 1_000)).allMatch(row -> row.problems().isEmpty());
        assertThat(read.subList(1_000, 2_000))
                .allSatisfy(row -> assertThat(row.problems())
                        .containsExactly(new RowProblem(
                                Kind.SAME_AS_ROW,
                                Optional.of(ImportField.NAME),
                                0,
                                String.valueOf(row.row().number() - 1_000))));
    }

    private static ReadRow read(String... cells) {
        return RowReader.all(List.of(new SheetRow(1, List.of(cells))), NAME_AND_PHONE)
                .getFirst();
    }
}
