package org.amanat.model.door;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amanat.model.attendance.AttendanceState;

/**
 * What the facts of one guest come to. The facts are a set that only grows, so that two computers that know the same
 * facts come to the same, in whatever order they learned them: a multi-value register, as Shapiro and others describe
 * it ("A comprehensive study of convergent and commutative replicated data types", 2011). No clock decides anything.
 *
 * @param holding the facts that none replaces, by time
 * @param arrived how many of the party are in
 * @param clash what has to be decided by somebody, if anything; until then the guest counts as in
 * @param arrivals when how many came through the door, by time
 * @param before how the guest stood to the event before; nothing if there are no facts
 */
public record Standing(
        List<CheckIn> holding,
        int arrived,
        Optional<Clash> clash,
        List<Arrival> arrivals,
        Optional<AttendanceState> before) {

    private static final Comparator<CheckIn> BY_TIME =
            Comparator.comparing(CheckIn::at).thenComparing(fact -> fact.id().value());

    /** So many came at a time, as far as the time is known. */
    public record Arrival(Instant at, int persons) {}

    public Standing {
        holding = List.copyOf(holding);
        arrivals = List.copyOf(arrivals);
    }

    /**
     * @param facts all of one guest
     * @param party how many the guest is asked with, themselves counted
     */
    public static Standing of(Collection<CheckIn> facts, int party) {
        Set<CheckInId> replaced =
                facts.stream().flatMap(fact -> fact.replaces().stream()).collect(Collectors.toSet());
        var holding = facts.stream()
                .filter(fact -> !replaced.contains(fact.id()))
                .sorted(BY_TIME)
                .toList();
        var in = holding.stream().filter(CheckIn::isIn).toList();
        int most = in.stream().mapToInt(CheckIn::arrived).max().orElse(0);
        int arrived = Math.min(in.stream().mapToInt(CheckIn::arrived).sum(), in.isEmpty() ? 0 : Math.max(most, party));
        return new Standing(
                holding, arrived, clash(holding, in, arrived), new Spread(facts).arrivals(in), before(facts));
    }

    /** Since when somebody of the party is in, if that was noted at the door. */
    public Optional<Instant> since() {
        return arrivals.stream().map(Arrival::at).min(Comparator.naturalOrder());
    }

    /** The facts that a new one replaces. */
    public Set<CheckInId> replaceable() {
        return holding.stream().map(CheckIn::id).collect(Collectors.toSet());
    }

    private static Optional<Clash> clash(List<CheckIn> holding, List<CheckIn> in, int arrived) {
        if (in.isEmpty()) {
            return Optional.empty();
        }
        if (in.size() < holding.size()) {
            return Optional.of(Clash.IN_AND_TAKEN_BACK);
        }
        int atDoors = in.stream()
                .filter(fact -> fact.way() == Way.DOOR)
                .mapToInt(CheckIn::arrived)
                .sum();
        return atDoors > arrived ? Optional.of(Clash.LET_IN_TWICE) : Optional.empty();
    }

    private static Optional<AttendanceState> before(Collection<CheckIn> facts) {
        return facts.stream().min(BY_TIME).map(CheckIn::before);
    }

    /** Finds when those came who are in now: a fact counts only with what it added to the facts that it replaces. */
    private static final class Spread {

        private final Map<CheckInId, CheckIn> facts = new HashMap<>();
        private final Set<CheckInId> seen = new HashSet<>();
        private final Map<Instant, Integer> arrivals = new HashMap<>();

        Spread(Collection<CheckIn> facts) {
            facts.forEach(fact -> this.facts.put(fact.id(), fact));
        }

        List<Arrival> arrivals(List<CheckIn> in) {
            in.forEach(fact -> spread(fact, fact.arrived()));
            return arrivals.entrySet().stream()
                    .map(entry -> new Arrival(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparing(Arrival::at))
                    .toList();
        }

        private void spread(CheckIn fact, int persons) {
            if (persons == 0 || !seen.add(fact.id())) {
                return;
            }
            var earlier = fact.replaces().stream()
                    .flatMap(id -> Optional.ofNullable(facts.get(id)).stream())
                    .sorted(BY_TIME)
                    .toList();
            int left = Math.min(
                    persons, earlier.stream().mapToInt(CheckIn::arrived).sum());
            if (persons > left && fact.way() == Way.DOOR) {
                arrivals.merge(fact.at(), persons - left, Integer::sum);
            }
            for (CheckIn one : earlier) {
                int of = Math.min(left, one.arrived());
                spread(one, of);
                left -= of;
            }
        }
    }
}
