package org.amanat.model.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.Role;

/** Of random events: each person is counted once, and in which order they stand makes no difference. */
final class EventNeedsProperties {

    private static final List<String> NAMES =
            List.of("Asma", "Bushra", "Daniyal", "Erum", "Farah", "Gulzar", "Hameed", "Iqra");
    private static final List<String> FOOD = List.of("", "No meat", "no meat", "Halal", "گوشت نہیں");

    /**
     * Somebody.
     *
     * @param parts how their invitations to items stand, perhaps none
     * @param listed how they stand on the list, if they are on it
     */
    record Somebody(List<InvitationState> parts, Optional<AttendanceState> listed, String food) {

        boolean isExpected() {
            return parts.stream().anyMatch(InvitationState::mayCome)
                    || listed.filter(AttendanceState::takesSeat).isPresent();
        }
    }

    @Provide
    Arbitrary<List<Somebody>> people() {
        return Combinators.combine(
                        Arbitraries.of(InvitationState.values()).list().ofMaxSize(3),
                        Arbitraries.of(AttendanceState.values()).optional(),
                        Arbitraries.of(FOOD))
                .as(Somebody::new)
                .list()
                .ofMaxSize(NAMES.size());
    }

    @Property(tries = 200)
    void eachWhoComesIsCountedOnce(@ForAll("people") List<Somebody> people) {
        var needs = sketch(people).needs();
        long expected = people.stream().filter(Somebody::isExpected).count();

        assertThat(needs.heads().all()).isEqualTo((int) expected);
        assertThat(needs.food().stream().mapToInt(EventNeeds.Wish::times).sum() + needs.withoutFood())
                .isEqualTo((int) expected);
        assertThat(needs.heads().confirmed()).isBetween(0, (int) expected);
    }

    @Property(tries = 200)
    void orderMakesNoDifference(@ForAll("people") List<Somebody> people, @ForAll Random random) {
        var sketch = sketch(people);
        assertThat(sketch.needs(random)).isEqualTo(sketch.needs());
    }

    private static NeedsSketch sketch(List<Somebody> people) {
        var sketch = new NeedsSketch();
        IntStream.range(0, people.size()).forEach(i -> {
            var one = people.get(i);
            one.parts().forEach(invitation -> sketch.inProgramme(NAMES.get(i), Role.PANELIST, invitation));
            one.listed().ifPresent(state -> sketch.onList(NAMES.get(i), state));
            sketch.food(NAMES.get(i), one.food());
        });
        return sketch;
    }
}
