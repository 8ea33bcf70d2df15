package org.amanat.model.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amanat.model.event.TimetableWarning.BeforeStart;
import org.amanat.model.event.TimetableWarning.OverHallTime;
import org.amanat.model.event.TimetableWarning.Overlap;
import org.amanat.model.event.TimetableWarning.PersonTwiceAtOnce;

final class TimetableProperties {

    /** A person's number, or less than zero for nobody; a pinned minute of the day, or less than zero for none. */
    record Draft(int minutes, int pinned, int person) {}

    @Provide
    Arbitrary<List<Draft>> drafts() {
        var draft = Combinators.combine(
                        Arbitraries.integers().between(1, 120),
                        Arbitraries.integers().between(-1440, 1439),
                        Arbitraries.integers().between(-1, 2))
                .as(Draft::new);
        return draft.list().ofMaxSize(12);
    }

    private static EventPlan planOf(List<Draft> drafts) {
        var sketch = PlanSketch.from("09:00", "17:00");
        for (var draft : drafts) {
            if (draft.pinned() < 0) {
                sketch.item(ItemKind.KEYNOTE, "Item", draft.minutes());
            } else {
                var start = LocalTime.MIN.plusMinutes(draft.pinned());
                sketch.pinned(ItemKind.KEYNOTE, "Item", draft.minutes(), start.toString());
            }
            if (draft.person() >= 0) {
                sketch.with("Person " + draft.person(), Role.SPEAKER, InvitationState.CONFIRMED);
            }
        }
        return sketch.plan();
    }

    @Property
    void itemsKeepTheirOrderAndTheirLength(@ForAll("drafts") List<Draft> drafts) {
        var plan = planOf(drafts);
        var entries = Timetable.of(plan).entries();

        assertThat(entries).extracting(TimetableEntry::item).isEqualTo(plan.items());
        assertThat(entries)
                .allMatch(e -> Duration.between(e.starts(), e.ends()).toMinutes()
                        == e.item().minutes());
    }

    @Property
    void anItemStartsAtItsPinOrWhenTheOneBeforeItEnds(@ForAll("drafts") List<Draft> drafts) {
        var plan = planOf(drafts);
        var expected = PlanSketch.DAY.atTime(plan.event().starts());
        for (var entry : Timetable.of(plan).entries()) {
            var start = entry.item().pinnedStart().map(PlanSketch.DAY::atTime).orElse(expected);
            assertThat(entry.starts()).isEqualTo(start);
            expected = entry.ends();
        }
    }

    @Property
    void withoutPinsTheLengthsAddUpAndNothingCollides(@ForAll("drafts") List<Draft> drafts) {
        var unpinned =
                drafts.stream().map(d -> new Draft(d.minutes(), -1, d.person())).toList();
        var timetable = Timetable.of(planOf(unpinned));

        assertThat(timetable.totalMinutes())
                .isEqualTo(unpinned.stream().mapToInt(Draft::minutes).sum());
        assertThat(timetable.warnings())
                .doesNotHaveAnyElementsOfTypes(BeforeStart.class, Overlap.class, PersonTwiceAtOnce.class);
    }

    @Property
    void theHallWarningComesOnceAndExactlyWhenTheProgrammeIsTooLong(@ForAll("drafts") List<Draft> drafts) {
        var plan = planOf(drafts);
        var timetable = Timetable.of(plan);
        var closes = PlanSketch.DAY.atTime(plan.event().ends());
        long over = timetable.warnings().stream()
                .filter(OverHallTime.class::isInstance)
                .count();

        assertThat(over).isEqualTo(timetable.ends().isAfter(closes) ? 1 : 0);
    }

    @Property
    void aPersonIsTwiceAtOnceExactlyWhenTwoOfTheirItemsShareAMinute(@ForAll("drafts") List<Draft> drafts) {
        var timetable = Timetable.of(planOf(drafts));
        boolean warned = timetable.warnings().stream().anyMatch(PersonTwiceAtOnce.class::isInstance);

        assertThat(warned).isEqualTo(twiceAtOnce(drafts, timetable.entries()));
    }

    private static boolean twiceAtOnce(List<Draft> drafts, List<TimetableEntry> entries) {
        for (int i = 0; i < drafts.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean same = drafts.get(i).person() >= 0
                        && drafts.get(i).person() == drafts.get(j).person();
                if (same && shareAMinute(entries.get(i), entries.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean shareAMinute(TimetableEntry one, TimetableEntry other) {
        for (var minute = one.starts(); minute.isBefore(one.ends()); minute = minute.plusMinutes(1)) {
            if (!minute.isBefore(other.starts()) && minute.isBefore(other.ends())) {
                return true;
            }
        }
        return false;
    }
}
