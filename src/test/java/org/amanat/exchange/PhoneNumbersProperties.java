package org.amanat.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class PhoneNumbersProperties {

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    /** Italy keeps the zero before a number, Pakistan and Britain drop it, America has none. */
    @Property(tries = 3000)
    void signsBetweenDigitsChangeNothing(@ForAll("written") String written, @ForAll("countries") String country) {
        assertThat(new PhoneNumbers(country).international(written)).isEqualTo(byTheLibrary(written, country));
    }

    @Provide
    Arbitrary<String> countries() {
        return Arbitraries.of("PK", "GB", "IT", "US");
    }

    @Provide
    Arbitrary<String> written() {
        var beginning = Arbitraries.of("", "+", "00", "0", "(0", "+92", "+39 0", "+44 (0)", " ", "-", "++");
        var rest = Arbitraries.strings()
                .withChars("0123456789")
                .withChars(" -()+/x")
                .ofMaxLength(16);
        var digits =
                Arbitraries.strings().withChars("0123456789 -").ofMinLength(6).ofMaxLength(14);
        return Arbitraries.oneOf(
                beginning.flatMap(begun -> rest.map(ended -> begun + ended)),
                beginning.flatMap(begun -> digits.map(ended -> begun + ended)));
    }

    private static String byTheLibrary(String written, String country) {
        try {
            var number = LIBRARY.parse(written, country);
            return LIBRARY.isPossibleNumber(number) ? LIBRARY.format(number, PhoneNumberFormat.E164) : "";
        } catch (NumberParseException none) {
            return "";
        }
    }
}
