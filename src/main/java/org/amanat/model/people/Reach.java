package org.amanat.model.people;

import java.util.List;
import java.util.stream.Stream;
import org.amanat.model.Language;

/**
 * How a person is reached.
 *
 * @param phones the main one first; none has an empty number
 * @param email may be empty
 * @param language in which they prefer to be written to
 */
public record Reach(List<Phone> phones, String email, Language language) {

    public Reach {
        phones = phones.isEmpty()
                ? List.of()
                : phones.stream().filter(phone -> !phone.written().isBlank()).toList();
    }

    /** No way is known yet. */
    public static Reach unknown(Language language) {
        return new Reach(List.of(), "", language);
    }

    /** The number that is printed, as it is written; empty if there is none. */
    public String phone() {
        return phones.isEmpty() ? "" : phones.getFirst().written();
    }

    /** The numbers with another main one, which rings in the same place; an empty one takes it out. */
    public List<Phone> callingFirst(String written) {
        var kind = phones.isEmpty() ? PhoneKind.OTHER : phones.getFirst().kind();
        return Stream.concat(
                        Stream.of(new Phone(written, kind, "")), phones.stream().skip(1))
                .filter(phone -> !phone.written().isBlank())
                .toList();
    }

    public Reach with(List<Phone> others) {
        return new Reach(others, email, language);
    }
}
