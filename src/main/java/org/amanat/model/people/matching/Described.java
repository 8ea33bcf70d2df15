package org.amanat.model.people.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.amanat.model.people.Person;
import org.amanat.model.people.Phone;
import org.amanat.model.people.PhoneKind;
import org.amanat.model.texts.Digits;

/**
 * A person as they can be compared with others, made by a {@link Vocabulary}.
 *
 * @param phones those that have a number
 * @param organisation the words of its name in each language, folded
 * @param email in small letters, may be empty
 */
public record Described(
        Person person, List<WrittenName> names, List<Called> phones, Set<String> organisation, String email) {

    /**
     * Where somebody is called.
     *
     * @param number in E.164, or only the digits as they are written; never empty
     * @param shared whether several of a family answer
     */
    record Called(String number, boolean shared) {

        static Called at(Phone phone) {
            String number = phone.international().isEmpty() ? Digits.only(phone.written()) : phone.international();
            return new Called(number, phone.kind() == PhoneKind.FAMILY);
        }
    }

    /**
     * What somebody has in common who may be the same: words of the name and each two of them, telephones, e-mail. Two
     * words lead to a few even where each of them is borne by many.
     */
    Set<String> keys() {
        var keys = new LinkedHashSet<String>();
        for (var name : names) {
            var words = name.own().stream()
                    .filter(word -> !word.isInitial())
                    .map(NameWord::key)
                    .sorted()
                    .toList();
            keys.addAll(words);
            for (int at = 0; at < words.size(); at++) {
                for (int other = at + 1; other < words.size(); other++) {
                    keys.add(words.get(at) + " " + words.get(other));
                }
            }
        }
        phones.forEach(phone -> keys.add(phone.number()));
        if (!email.isEmpty()) {
            keys.add(email);
        }
        return keys;
    }
}
