package org.amanat.exchange;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.List;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.people.Phone;
import org.amanat.model.texts.Digits;

/** Telephone numbers as people of one country write them, brought into E.164 so that they can be compared. */
public final class PhoneNumbers {

    private static final PhoneNumberUtil KNOWN = PhoneNumberUtil.getInstance();

    private final String country;

    /** @param country in which a number without a country is dialled, ISO 3166-1 alpha-2 */
    public PhoneNumbers(String country) {
        this.country = country;
    }

    /** A number in E.164, such as +922100000000; empty if it cannot be one. */
    public String international(String written) {
        try {
            var number = KNOWN.parse(bare(Digits.EUROPEAN.write(written)), country);
            return KNOWN.isPossibleNumber(number) ? KNOWN.format(number, PhoneNumberFormat.E164) : "";
        } catch (NumberParseException none) {
            return "";
        }
    }

    /**
     * A number without what only parts its digits, which the library looks through for extensions again and again. What
     * holds any other sign is left as it is: it may mean something.
     */
    private static String bare(String written) {
        var bare = new StringBuilder(written.length());
        for (int at = 0; at < written.length(); at++) {
            char c = written.charAt(at);
            if ((c >= '0' && c <= '9') || (c == '+' && bare.isEmpty())) {
                bare.append(c);
            } else if (c != ' ' && c != '-' && c != '(' && c != ')') {
                return written;
            }
        }
        return bare.toString();
    }

    /** The same person with numbers that can be compared. */
    public Person numbered(Person person) {
        return person.with(person.reach().with(numbered(person.phones())));
    }

    /** The same organisation with numbers that can be compared. */
    public Organisation numbered(Organisation organisation) {
        return organisation.with(numbered(organisation.phones()));
    }

    private List<Phone> numbered(List<Phone> phones) {
        return phones.stream()
                .map(phone -> new Phone(phone.written(), phone.kind(), international(phone.written())))
                .toList();
    }
}
