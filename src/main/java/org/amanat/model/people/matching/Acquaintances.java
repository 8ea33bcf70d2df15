package org.amanat.model.people.matching;

import java.util.ArrayList;
import java.util.BitSet;
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

/** Everybody who is known, to ask whether somebody is among them. Made once for a whole list; any thread may ask. */
public final class Acquaintances {

    /** A word that more than these bear leads to nobody: two words together, or a telephone, have to. */
    private static final int MOST_OF_A_KEY = 200;

    /** Whose keys are made side by side; they are many, and those of everybody would fill the memory. */
    private static final int AT_ONCE = 1_000;

    private final Map<String, List<Known>> byKey = new HashMap<>();
    private final List<Described> everybody;

    /** @param number counted from 0, to note quickly who was met */
    private record Known(int number, Described described) {}

    /** Somebody who is known, and how they resemble the one who was asked for. */
    public record Match(Described known, Resemblance resemblance) {}

    /** Two who may be one. */
    public record Pair(Described one, Described other, Resemblance resemblance) {}

    public Acquaintances(Collection<Described> known) {
        everybody = List.copyOf(known);
        for (int from = 0; from < everybody.size(); from += AT_ONCE) {
            var some = everybody.subList(from, Math.min(everybody.size(), from + AT_ONCE));
            var keys = some.parallelStream().map(Described::keys).toList();
            for (int at = 0; at < keys.size(); at++) {
                var one = new Known(from + at, some.get(at));
                for (String key : keys.get(at)) {
                    byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
                }
            }
        }
    }

    /** Those who may be this person, the likeliest first; never the same id. */
    public List<Match> like(Described somebody) {
        var matches = new LinkedHashMap<PersonId, Match>();
        // The same one is met by each word of the name, each two of them and the telephone.
        var met = new BitSet(everybody.size());
        for (String key : somebody.keys()) {
            var near = byKey.getOrDefault(key, List.of());
            if (near.size() <= MOST_OF_A_KEY) {
                for (var known : near) {
                    if (!met.get(known.number())) {
                        met.set(known.number());
                        Matching.compare(known.described(), somebody)
                                .ifPresent(resemblance -> matches.put(
                                        known.described().person().id(), new Match(known.described(), resemblance)));
                    }
                }
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
