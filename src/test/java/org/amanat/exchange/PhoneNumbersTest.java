package org.amanat.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PhoneNumbersTest {

    private final PhoneNumbers pakistan = new PhoneNumbers("PK");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0300 5550123",
                "0300-5550123",
                "+92 300 5550123",
                "0092 300 5550123",
                "۰۳۰۰ ۵۵۵۰۱۲۳",
                "(0300) 555 01 23"
            })
    void aNumberIsTheSameHoweverItIsWritten(String written) {
        assertThat(pakistan.international(written)).isEqualTo("+923005550123");
    }

    @ParameterizedTest
    @CsvSource({"PK, 021 35550123, +922135550123", "GB, 020 7946 0123, +442079460123"})
    void aNumberWithoutACountryIsDialledInTheCountryOfTheFile(String country, String written, String international) {
        assertThat(new PhoneNumbers(country).international(written)).isEqualTo(international);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ask Asma", "12", "none", "+++"})
    void whatIsNoNumberIsComparedWithNone(String written) {
        assertThat(pakistan.international(written)).isEmpty();
    }
}
