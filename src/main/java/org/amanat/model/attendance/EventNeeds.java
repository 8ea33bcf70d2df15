package org.amanat.model.attendance;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.event.EventPlan;
import org.amanat.model.people.Needs;
import org.amanat.model.people.Person;
import org.amanat.model.texts.Match;

/**
 * What everybody needs who is expected in the room, each person once, summed up for the kitchen and the hall: wishes
 * that are written alike are one, the most frequent first. Who it is that needs something is not in it. Expected is who
 * has a part in the programme and has not declined it or withdrawn, and who is on the list and keeps a seat; heads of
 * their parties without a name are counted, and were not asked.
 *
 * @param strangers how many prefer a language that is none of the event, by language
 */
public record EventNeeds(Heads heads, List<Wish> food, List<Wish> access, SortedMap<Language, Integer> strangers) {

    /**
     * Something that is needed.
     *
     * @param written as most wrote it
     * @param times by how many
     * @param telltale whether the words may say who it is, so that they stay in the office
     */
    public record Wish(String written, int times, boolean telltale) {}

    /** The same, whatever the order in which they are found. */
    private static final Comparator<Wish> MOST_FIRST =
            Comparator.comparingInt(Wish::times).reversed().thenComparing(Wish::written);

    public EventNeeds {
        food = List.copyOf(food);
        access = List.copyOf(access);
        strangers = new TreeMap<>(strangers);
    }

    /** Of those who cancelled, wait or declined nothing is prepared, but their names are kept off paper too. */
    public static EventNeeds of(EventPlan plan, List<Guest> guests, List<Party> parties) {
        var expected = Expected.of(plan, guests, parties);
        var telltale = Telltale.of(
                Stream.concat(plan.persons().values().stream(), guests.stream().map(Guest::person))
                        .toList());
        var strangers = new TreeMap<Language, Integer>();
        expected.persons().stream()
                .map(Person::preferredLanguage)
                .filter(Predicate.not(plan.event().languages()::contains))
                .forEach(language -> strangers.merge(language, 1, Integer::sum));
        return new EventNeeds(
                expected.heads(),
                summed(expected.persons(), Needs::food, telltale),
                summed(expected.persons(), Needs::access, telltale),
                strangers);
    }

    public boolean isEmpty() {
        return food.isEmpty() && access.isEmpty();
    }

    /** How many of those who are known by name said nothing of food: they eat everything, or nobody asked. */
    public int withoutFood() {
        return heads.known() - food.stream().mapToInt(Wish::times).sum();
    }

    private static List<Wish> summed(List<Person> people, Function<Needs, String> wish, Telltale telltale) {
        var spellings = new HashMap<String, Map<String, Integer>>();
        for (var person : people) {
            String written = wish.apply(person.needs()).strip();
            if (!written.isEmpty()) {
                spellings
                        .computeIfAbsent(Match.fold(written), _ -> new HashMap<>())
                        .merge(written, 1, Integer::sum);
            }
        }
        return spellings.values().stream()
                .map(spelled -> one(spelled, telltale))
                .sorted(MOST_FIRST)
                .toList();
    }

    private static Wish one(Map<String, Integer> spelled, Telltale telltale) {
        var usual = spelled.entrySet().stream()
                .map(spelling -> new Wish(spelling.getKey(), spelling.getValue(), false))
                .min(MOST_FIRST)
                .orElseThrow();
        return new Wish(usual.written(), sum(spelled.values()), telltale.in(usual.written()));
    }

    private static int sum(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
