package org.amanat.model.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.Person;
import org.amanat.model.people.Phone;
import org.amanat.model.people.Reach;
import org.junit.jupiter.api.Test;

/** Who is looked at among many. All persons are invented. */
final class AcquaintancesTest {

    private static final int MANY = 300;

    private static Described named(Language language, String name, String phone) {
        var person = Person.named(LocalizedText.of(language, name));
        return new Vocabulary()
                .describe(person.with(new Reach(List.of(Phone.of(phone)), "", language)), Optional.empty());
    }

    private static Described named(String name) {
        return named(Language.ENGLISH, name, "");
    }

    /** Three hundred with the same given name, three hundred with the same family name. */
    private static List<Described> crowd() {
        var crowd = new ArrayList<Described>();
        for (int at = 0; at < MANY; at++) {
            String other = "" + (char) ('b' + at % 20) + "a" + (char) ('b' + at / 20) + "uz";
            crowd.add(named("Bushra " + other));
            crowd.add(named(other + " Khan"));
        }
        return crowd;
    }

    @Test
    void twoWordsTogetherLeadToSomebodyWhereManyBearEachOfThem() {
        var known = crowd();
        var she = named("Bushra Khan");
        known.add(she);
        var everybody = new Acquaintances(known);
        assertThat(everybody.like(named("Khan Bushra")))
                .extracting(Acquaintances.Match::known)
                .contains(she);
        assertThat(everybody.like(named(Language.URDU, "بشریٰ خان", "")))
                .extracting(Acquaintances.Match::known)
                .contains(she);
    }

    @Test
    void aTelephoneLeadsToSomebodyWhoseOneWordManyBear() {
        var known = crowd();
        var she = named(Language.ENGLISH, "Bushra", "0300 5550101");
        known.add(she);
        assertThat(new Acquaintances(known).like(named(Language.ENGLISH, "Bushra", "0300-5550101")))
                .extracting(Acquaintances.Match::known)
                .contains(she);
    }

    @Test
    void aNoteInPlaceOfATelephoneIsNoNumberThatTwoShare() {
        var one = named(Language.ENGLISH, "Bushra Khan", "none");
        var other = named(Language.ENGLISH, "Bushra Khan", "asks her brother");
        assertThat(Matching.compare(one, other))
                .hasValueSatisfying(found -> assertThat(found.reasons()).containsExactly(Reason.SAME_NAME));
    }

    @Test
    void lettersAreCountedNoFurtherThanTheyMatter() {
        assertThat(Letters.apart("qureshi", "quraishi", 3)).isEqualTo(2);
        assertThat(Letters.apart("qureshi", "quraishi", 1)).isEqualTo(2);
        assertThat(Letters.apart("naz", "panhwar", 2)).isEqualTo(3);
        assertThat(Letters.apart("lashari", "lashari", 1)).isZero();
    }
}
