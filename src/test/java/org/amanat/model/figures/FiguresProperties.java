package org.amanat.model.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/**
 * Whoever reads printed figures, and knows the rule by which they were made, still has more than one answer to every
 * question of how many: for each group, for any groups together, for all the others, and from one report to the next.
 */
final class FiguresProperties {

    private static final List<Integer> GROUPS = List.of(0, 1, 2, 3);

    /** Somebody of whom a sector and an age may be known; less than zero is not known. */
    record Guest(int sector, int age) {}

    /** What is printed: all in one figure, and two tables. */
    record Report(Optional<Figure> all, Breakdown<Integer> sectors, Breakdown<Integer> ages) {

        static Report of(List<Guest> guests) {
            return new Report(Figure.of(guests.size()), table(guests, Guest::sector), table(guests, Guest::age));
        }

        private static Breakdown<Integer> table(List<Guest> guests, Function<Guest, Integer> by) {
            var numbered = IntStream.range(0, guests.size()).boxed().toList();
            return Breakdown.of(numbered, GROUPS, number -> {
                int group = by.apply(guests.get(number));
                return group < 0 ? Set.of() : Set.of(group);
            });
        }
    }

    @Provide
    Arbitrary<List<Guest>> guests() {
        var attribute = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(0, 1)),
                Tuple.of(3, Arbitraries.integers().between(0, 3)),
                Tuple.of(1, Arbitraries.just(-1)));
        return Combinators.combine(attribute, attribute).as(Guest::new).list().ofMaxSize(40);
    }

    @Property(tries = 40)
    void noFigureCanBeComputedFromOneReport(@ForAll("guests") List<Guest> guests) {
        var report = Report.of(guests);
        for (var table : List.of(report.sectors(), report.ages())) {
            var worlds = worlds(report, table);
            for (var groups : someGroups()) {
                assertThat(values(worlds, world -> world.of(groups))).hasSizeGreaterThan(1);
                assertThat(values(worlds, world -> world.all() - world.of(groups)))
                        .hasSizeGreaterThan(1);
            }
            for (int one : GROUPS) {
                for (int other : GROUPS) {
                    if (one != other) {
                        assertThat(values(worlds, world -> world.of(Set.of(one)) - world.of(Set.of(other))))
                                .hasSizeGreaterThan(1);
                    }
                }
            }
        }
    }

    @Property(tries = 300)
    void theTruthIsAmongTheWorldsThatAReaderMustReckonWith(@ForAll("guests") List<Guest> guests) {
        var report = Report.of(guests);
        var truth = new World(
                guests.size(),
                GROUPS.stream()
                        .map(group -> Math.toIntExact(guests.stream()
                                .filter(guest -> guest.sector() == group)
                                .count()))
                        .toList());

        assertThat(worlds(report, report.sectors())).contains(truth);
    }

    @Property(tries = 60)
    void noDifferenceOfTwoReportsCanBeComputed(
            @ForAll("guests") List<Guest> then, @ForAll("guests") List<Guest> cameSince) {
        var before = Report.of(then);
        var after = Report.of(
                Stream.concat(then.stream().skip(1), cameSince.stream()).toList());
        var worldsBefore = worlds(before, before.sectors());
        var worldsAfter = worlds(after, after.sectors());
        for (int group : GROUPS) {
            var differences = new HashSet<Integer>();
            for (int was : values(worldsBefore, world -> world.of(Set.of(group)))) {
                for (int is : values(worldsAfter, world -> world.of(Set.of(group)))) {
                    differences.add(is - was);
                }
            }
            assertThat(differences).hasSizeGreaterThan(1);
        }
    }

    @Property(tries = 300)
    void whatIsPrintedIsTrueAndNeverUnderFive(@ForAll("guests") List<Guest> guests) {
        for (var line : Report.of(guests).sectors().shown()) {
            long really = guests.stream()
                    .filter(guest -> guest.sector() == line.group())
                    .count();
            assertThat(line.figure().atLeast()).isBetween(5, (int) really).isGreaterThan((int) really - 5);
        }
    }

    @Property(tries = 300)
    void successiveReportsAreOfTheSamePeopleOrOfFiveOthers(
            @ForAll Set<@IntRange(max = 20) Integer> now, @ForAll Set<@IntRange(max = 20) Integer> then) {
        var either = new HashSet<>(now);
        either.addAll(then);
        either.removeIf(person -> now.contains(person) && then.contains(person));

        assertThat(Successors.singleOut(now, List.of(then))).isEqualTo(!either.isEmpty() && either.size() < 5);
        assertThat(Successors.singleOut(now, List.of(now))).isFalse();
    }

    /** However people come and go between them, and whichever of the reports were refused. */
    @Property(tries = 200)
    void ofAllReportsThatLeftNoTwoSingleAnybodyOut(@ForAll List<Set<@IntRange(max = 12) Integer>> days) {
        var left = new ArrayList<Set<Integer>>();
        for (var day : days) {
            if (!Successors.singleOut(day, left)) {
                left.add(day);
            }
        }

        for (var one : left) {
            for (var other : left) {
                long apart =
                        Stream.concat(one.stream(), other.stream()).distinct().count()
                                - one.stream().filter(other::contains).count();
                assertThat(apart).matches(number -> number == 0 || number >= Figure.SMALLEST);
            }
        }
    }

    /** Numbers that may lie behind a table. */
    private record World(int all, List<Integer> counts) {

        int of(Set<Integer> groups) {
            return groups.stream().mapToInt(counts::get).sum();
        }
    }

    /** Every state of affairs of which the same would be printed; people of no group take up what is left. */
    private static List<World> worlds(Report report, Breakdown<Integer> table) {
        int atLeast = report.all().map(Figure::atLeast).orElse(0);
        var floors = GROUPS.stream()
                .map(group -> table.shown().stream()
                        .filter(line -> line.group().equals(group))
                        .mapToInt(line -> line.figure().atLeast())
                        .sum())
                .toList();
        var worlds = new ArrayList<World>();
        for (int all = atLeast; all < atLeast + 5; all++) {
            for (int rest = 0; rest < 625; rest++) {
                var counts = List.of(
                        floors.get(0) + rest % 5,
                        floors.get(1) + rest / 5 % 5,
                        floors.get(2) + rest / 25 % 5,
                        floors.get(3) + rest / 125);
                if (counts.stream().mapToInt(Integer::intValue).sum() <= all) {
                    worlds.add(new World(all, counts));
                }
            }
        }
        return worlds;
    }

    private static Set<Integer> values(List<World> worlds, Function<World, Integer> asked) {
        var values = new HashSet<Integer>();
        worlds.forEach(world -> values.add(asked.apply(world)));
        return values;
    }

    private static List<Set<Integer>> someGroups() {
        return IntStream.range(1, 1 << GROUPS.size())
                .mapToObj(bits -> {
                    var chosen = new HashSet<Integer>();
                    GROUPS.stream().filter(group -> (bits >> group & 1) == 1).forEach(chosen::add);
                    return (Set<Integer>) chosen;
                })
                .toList();
    }
}
