package org.amanat.model.attendance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.amanat.model.texts.Match;

/**
 * What those who are expected need, summed up for the caterer and the hall: wishes that are written alike are one, the
 * most frequent first.
 */
public record EventNeeds(List<Wish> food, List<Wish> access) {

    /**
     * Something that is needed.
     *
     * @param written as the first one wrote it
     * @param times by how many
     */
    public record Wish(String written, int times) {}

    public EventNeeds {
        food = List.copyOf(food);
        access = List.copyOf(access);
    }

    /** Of those who take a seat; of those who cancelled or wait nothing is prepared. */
    public static EventNeeds of(List<Guest> guests) {
        var coming = guests.stream()
                .filter(guest -> guest.attendance().state().takesSeat())
                .toList();
        return new EventNeeds(
                summed(coming, guest -> guest.person().needs().food()),
                summed(coming, guest -> guest.person().needs().access()));
    }

    public boolean isEmpty() {
        return food.isEmpty() && access.isEmpty();
    }

    private static List<Wish> summed(List<Guest> coming, Function<Guest, String> wish) {
        var byWords = new LinkedHashMap<String, Wish>();
        for (var guest : coming) {
            String written = wish.apply(guest).strip();
            if (!written.isEmpty()) {
                byWords.merge(
                        Match.fold(written),
                        new Wish(written, 1),
                        (before, again) -> new Wish(before.written(), before.times() + 1));
            }
        }
        var wishes = new ArrayList<>(byWords.values());
        wishes.sort(Comparator.comparingInt(one -> -one.times()));
        return wishes;
    }
}
