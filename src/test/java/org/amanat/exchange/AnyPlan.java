package org.amanat.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.AppearanceId;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.EventState;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.event.Role;
import org.amanat.model.event.Venue;
import org.amanat.model.event.VenueId;
import org.amanat.model.people.AgeBand;
import org.amanat.model.people.Agreement;
import org.amanat.model.people.Agreements;
import org.amanat.model.people.CountedAs;
import org.amanat.model.people.DutyLevel;
import org.amanat.model.people.Gender;
import org.amanat.model.people.Life;
import org.amanat.model.people.Needs;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Phone;
import org.amanat.model.people.PhoneKind;
import org.amanat.model.people.Reach;
import org.amanat.model.people.Sector;

/** Any plan that the model allows, drawn from a seed: texts of any script, fields empty as often as not. */
final class AnyPlan {

    private static final List<String> LETTERS = List.of(
            "a", "Z", "ی", "ے", "ھ", "۳", "7", " ", "\n", "\t", "\"", "\\", "/", "<", "é", "😀", "\u200c", "\u2067",
            "\u0001");

    private final Random random;

    private AnyPlan(long seed) {
        this.random = new Random(seed);
    }

    static EventPlan of(long seed) {
        return new AnyPlan(seed).plan();
    }

    private EventPlan plan() {
        var organisations = many(4, i -> organisation());
        var persons = many(6, i -> person(organisations));
        var venue = maybe(new Venue(
                new VenueId(id()),
                words(),
                words(),
                random.nextBoolean() ? OptionalInt.of(1 + number(500)) : OptionalInt.empty()));
        var partners = organisations.stream()
                .filter(o -> random.nextBoolean())
                .map(Organisation::id)
                .toList();
        var event = event(venue.map(Venue::id), partners);
        var items = many(8, i -> item(event.id()));
        var appearances = new ArrayList<Appearance>();
        items.forEach(item -> persons.stream()
                .filter(p -> random.nextInt(3) == 0)
                .forEach(p -> appearances.add(appearance(item, p))));
        return new EventPlan(
                event,
                venue,
                items,
                appearances,
                persons.stream().collect(Collectors.toMap(Person::id, Function.identity())),
                organisations.stream().collect(Collectors.toMap(Organisation::id, Function.identity())));
    }

    private Event event(Optional<VenueId> venue, List<OrganisationId> partners) {
        int starts = number(24 * 60);
        int ends = starts + number(24 * 60 - starts);
        return new Event(
                new EventId(id()),
                words(),
                words(),
                maybe(text()).filter(code -> !code.isEmpty()),
                day(),
                clock(starts),
                clock(ends),
                venue,
                random.nextBoolean() ? List.of(Language.URDU) : List.of(Language.ENGLISH, Language.SINDHI),
                partners,
                any(EventState.class),
                words());
    }

    private ProgrammeItem item(EventId event) {
        return new ProgrammeItem(
                new ItemId(id()),
                event,
                any(ItemKind.class),
                words(),
                words(),
                1 + number(1440),
                maybe(clock(number(24 * 60))));
    }

    private Appearance appearance(ProgrammeItem item, Person person) {
        return new Appearance(
                new AppearanceId(id()),
                item.id(),
                person.id(),
                any(Role.class),
                any(InvitationState.class),
                maybe(day()),
                maybe(day()),
                words());
    }

    private Person person(List<Organisation> organisations) {
        var organisation = organisations.isEmpty()
                ? Optional.<OrganisationId>empty()
                : maybe(organisations.get(number(organisations.size())).id());
        return new Person(
                new PersonId(id()),
                words(),
                words(),
                words(),
                organisation,
                new Reach(phones(), text(), Language.SINDHI),
                new Needs(text(), text()),
                new Life(words(), words()),
                agreements(),
                new CountedAs(maybe(any(Sector.class)), maybe(any(Gender.class)), maybe(any(AgeBand.class)), text()));
    }

    private List<Phone> phones() {
        return many(2, i -> new Phone(text(), any(PhoneKind.class), ""));
    }

    private Agreements agreements() {
        var some = Agreements.NONE;
        for (var what : Agreement.values()) {
            some = some.with(what, maybe(new Agreements.Answer(random.nextBoolean(), day())));
        }
        return some;
    }

    private Organisation organisation() {
        return new Organisation(
                new OrganisationId(id()),
                words(),
                any(Sector.class),
                maybe(any(DutyLevel.class)),
                words(),
                phones(),
                text(),
                text());
    }

    private LocalizedText words() {
        SortedMap<Language, String> words = new TreeMap<>();
        for (var language : List.of(Language.ENGLISH, Language.URDU, new Language("skr-Arab-PK"))) {
            if (random.nextBoolean()) {
                words.put(language, text());
            }
        }
        return new LocalizedText(words);
    }

    private String text() {
        return IntStream.range(0, number(12))
                .mapToObj(i -> LETTERS.get(number(LETTERS.size())))
                .collect(Collectors.joining());
    }

    private <T> List<T> many(int most, Function<Integer, T> one) {
        return IntStream.range(0, number(most + 1)).boxed().map(one).toList();
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <E extends Enum<E>> E any(Class<E> constants) {
        return constants.getEnumConstants()[number(constants.getEnumConstants().length)];
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(number(10_000));
    }

    private static LocalTime clock(int minuteOfDay) {
        return LocalTime.of(minuteOfDay / 60, minuteOfDay % 60);
    }

    private int number(int bound) {
        return random.nextInt(bound);
    }
}
