package org.amanat.operations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amanat.model.door.BadgeCode;
import org.amanat.model.door.DoorGuest;
import org.amanat.model.door.DoorSearch;
import org.amanat.model.door.Standing;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;

/**
 * How long the door takes to find among ten thousand guests, at each key: names in both scripts, telephones and badge
 * codes typed letter by letter. Without painting. Prints what it measured.
 */
public final class DoorBenchmark {

    private static final int GUESTS = 10_000;
    private static final int TYPED = 600;

    private DoorBenchmark() {}

    public static void main(String[] arguments) {
        var guests = guests();
        long begun = System.nanoTime();
        var search = new DoorSearch(guests);
        System.out.printf("the door of %,d guests made ready in %,d ms%n", guests.size(), ThrowAway.millis(begun));
        var random = new Random(62);
        var nanos = new ArrayList<Long>();
        for (int time = 0; time < TYPED; time++) {
            var guest = guests.get(random.nextInt(guests.size()));
            String typed = typed(guest, time);
            for (int letters = 1; letters <= typed.length(); letters++) {
                long key = System.nanoTime();
                var found = search.find(typed.substring(0, letters));
                long took = System.nanoTime() - key;
                // The first words warm the program up.
                if (time >= TYPED / 10) {
                    nanos.add(took);
                }
                if (letters == typed.length() && found.stream().noneMatch(guest::equals)) {
                    throw new IllegalStateException("a guest was not found");
                }
            }
        }
        nanos.sort(Comparator.naturalOrder());
        System.out.printf(
                "%,d keys: median %.1f ms, 99th percentile %.1f ms, worst %.1f ms%n",
                nanos.size(),
                nanos.get(nanos.size() / 2) / 1e6,
                nanos.get(nanos.size() * 99 / 100) / 1e6,
                nanos.getLast() / 1e6);
    }

    private static String typed(DoorGuest guest, int time) {
        return switch (time % 3) {
            case 0 -> guest.person().name().texts().values().iterator().next();
            case 1 -> guest.person().phone();
            default -> guest.code().digits();
        };
    }

    private static List<DoorGuest> guests() {
        var event = EventId.next();
        var bodies = InventedPeople.organisations();
        Map<OrganisationId, Organisation> byId =
                bodies.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        var guests = new ArrayList<DoorGuest>();
        for (Person person : InventedPeople.persons(GUESTS, bodies)) {
            guests.add(new DoorGuest(
                    person,
                    person.organisation().map(byId::get),
                    Optional.empty(),
                    Optional.empty(),
                    1,
                    BadgeCode.of(event, person.id()),
                    Standing.of(List.of(), 1)));
        }
        return guests;
    }
}
