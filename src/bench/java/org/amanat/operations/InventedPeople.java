package org.amanat.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.amanat.exchange.PhoneNumbers;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.people.Phone;
import org.amanat.model.people.Reach;
import org.amanat.model.people.Sector;

/** Any number of persons who are nobody, the same at each run: a quarter in Urdu only, a quarter in English only. */
public final class InventedPeople {

    public static final List<String> GIVEN = List.of(
            "Bushra",
            "Ayesha",
            "Yousuf",
            "Iqbal",
            "Nadeem",
            "Rukhsana",
            "Shahida",
            "Waseem",
            "Zarina",
            "Komal",
            "Rafi",
            "Sassui",
            "Nasreen",
            "Tariq",
            "Kausar",
            "Imran",
            "Saima",
            "Farooq",
            "Lubna",
            "Javed");
    public static final List<String> GIVEN_URDU = List.of(
            "بشریٰ", "عائشہ", "یوسف", "اقبال", "ندیم", "رخسانہ", "شاہدہ", "وسیم", "زرینہ", "کومل", "رفیع", "سسئی",
            "نسرین", "طارق", "کوثر", "عمران", "صائمہ", "فاروق", "لبنیٰ", "جاوید");
    public static final List<String> FAMILY = List.of(
            "Khan",
            "Qureshi",
            "Baloch",
            "Memon",
            "Solangi",
            "Jatoi",
            "Awan",
            "Rind",
            "Bhatti",
            "Chandio",
            "Soomro",
            "Abbasi",
            "Siddiqui",
            "Ansari",
            "Mirani",
            "Brohi",
            "Lashari",
            "Panhwar",
            "Mallah",
            "Khoso");
    private static final List<String> FAMILY_URDU = List.of(
            "خان", "قریشی", "بلوچ", "میمن", "سولنگی", "جتوئی", "اعوان", "رند", "بھٹی", "چانڈیو", "سومرو", "عباسی",
            "صدیقی", "انصاری", "میرانی", "بروہی", "لاشاری", "پنہور", "ملاح", "کھوسو");
    private static final int ORGANISATIONS = 500;

    private InventedPeople() {}

    /** Five hundred. */
    public static List<Organisation> organisations() {
        var bodies = new ArrayList<Organisation>();
        for (int at = 0; at < ORGANISATIONS; at++) {
            var sector = Sector.values()[at % Sector.values().length];
            bodies.add(Organisation.named(LocalizedText.of("Circle " + at, "حلقہ " + at), sector));
        }
        return bodies;
    }

    /** With a telephone number each, and speaking for one of these organisations. */
    public static List<Person> persons(int count, List<Organisation> organisations) {
        var random = new Random(61);
        var numbers = new PhoneNumbers("PK");
        var persons = new ArrayList<Person>(count);
        for (int at = 0; at < count; at++) {
            int given = random.nextInt(GIVEN.size());
            int family = random.nextInt(FAMILY.size());
            // Half of them have two given names.
            int second = random.nextInt(2 * GIVEN.size());
            String latin = GIVEN.get(given) + second(GIVEN, second) + " " + FAMILY.get(family);
            String urdu = GIVEN_URDU.get(given) + second(GIVEN_URDU, second) + " " + FAMILY_URDU.get(family);
            var name = switch (random.nextInt(4)) {
                case 0 -> LocalizedText.of(Language.URDU, urdu);
                case 1 -> LocalizedText.of(Language.ENGLISH, latin);
                default -> LocalizedText.of(latin, urdu);
            };
            var phone = Phone.of("0300 " + (1_000_000 + random.nextInt(9_000_000)));
            persons.add(numbers.numbered(Person.named(name)
                    .with(new Reach(List.of(phone), "", Language.URDU))
                    .speakingFor(Optional.of(organisations
                            .get(random.nextInt(organisations.size()))
                            .id()))));
        }
        return persons;
    }

    private static String second(List<String> given, int at) {
        return at < given.size() ? " " + given.get(at) : "";
    }
}
