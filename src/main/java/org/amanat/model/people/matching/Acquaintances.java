package org.amanat.model.people.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.TwoPersons;

/** Everybody who is known, to ask whether somebody is among them. Made once for a whole list. */
public final class Acquaintances {

    /** A word that more than these bear leads to nobody: two words together, or a telephone, have to. */
    private static final int MOST_OF_A_KEY = 200;

    private final Map<String, List<Described>> byKey = new HashMap<>();
    private final Collection<Described> everybody;

    /** Somebody who is known, and how they resemble the one who was asked for. */
    public record Match(Described known, Resemblance resemblance) {}

    /** Two who may be one. */
    public record Pair(Described one, Described other, Resemblance resemblance) {}

    public Acquaintances(Collection<Described> known) {
        everybody = known;
        for (var one : known) {
            one.keys()
                    .forEach(key ->
                            byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(one));
        }
    }

    /** Those who may be this person, the likeliest first; never the same id. */
    public List<Match> like(Described somebody) {
        var matches = new LinkedHashMap<PersonId, Match>();
        for (String key : somebody.keys()) {
            var near = byKey.getOrDefault(key, List.of());
            if (near.size() <= MOST_OF_A_KEY) {
                near.forEach(known -> Matching.compare(known, somebody)
                        .ifPresent(resemblance -> matches.put(known.person().id(), new Match(known, resemblance))));
            }
        }
        matches.remove(somebody.person().id());
        return matches.values().stream()
                .sorted(Comparator.comparing(
                                (Match match) -> match.resemblance().grade())
                        .thenComparingInt(
                                match -> -match.resemblance().reasons().size()))
                .toList();
    }

    /**
     * All who may be the same as another of them, each two once, without those of whom it was said that they are not.
     */
    public List<Pair> pairs(Set<TwoPersons> different) {
        var seen = new LinkedHashSet<TwoPersons>();
        var pairs = new ArrayList<Pair>();
        for (var one : everybody) {
            for (var match : like(one)) {
                var two =
                        TwoPersons.of(one.person().id(), match.known().person().id());
                if (!different.contains(two) && seen.add(two)) {
                    pairs.add(new Pair(one, match.known(), match.resemblance()));
                }
            }
        }
        pairs.sort(Comparator.comparing((Pair pair) -> pair.resemblance().grade())
                .thenComparingInt(pair -> -pair.resemblance().reasons().size()));
        return pairs;
    }
}
