package org.amanat.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amanat.ui.printing.DeskPlan.Place;
import org.amanat.ui.printing.DeskPlan.Size;
import org.junit.jupiter.api.Test;

class DeskPlanTest {

    private static final Size A5 = new Size(420, 595);
    private static final Size GROUND = new Size(600, 500);

    @Property
    void fittingShowsOneWholeRow(
            @ForAll @IntRange(min = 200, max = 2000) int width, @ForAll @IntRange(min = 200, max = 2000) int height) {
        var ground = new Size(width, height);
        var rows = Rows.facing(8, false);
        var plan = DeskPlan.of(rows, A5, DeskPlan.fitting(rows, A5, ground), ground);
        assertThat(plan.width()).isEqualTo(width);
        var facing = plan.places().subList(1, 3);
        assertThat(facing.getFirst().x()).isGreaterThanOrEqualTo(DeskPlan.MARGIN - 1e-6);
        assertThat(facing.getLast().x() + facing.getLast().width()).isLessThanOrEqualTo(width - DeskPlan.MARGIN + 1e-6);
        assertThat(facing.getFirst().height()).isLessThanOrEqualTo(height - 2 * DeskPlan.MARGIN + 1e-6);
    }

    @Property
    void noTwoPagesLieOnEachOther(@ForAll @IntRange(min = 1, max = 30) int pages, @ForAll boolean rightBound) {
        var places =
                DeskPlan.of(Rows.facing(pages, rightBound), A5, 0.7, GROUND).places();
        for (Place one : places) {
            assertThat(places).filteredOn(other -> overlaps(one, other)).containsExactly(one);
        }
    }

    @Test
    void aSinglePageStandsInTheMiddleOfTheGround() {
        var rows = Rows.single(1);
        var place = DeskPlan.of(rows, A5, 0.5, GROUND).places().getFirst();
        assertThat(place.x() + place.width() / 2).isCloseTo(300, within(0.001));
        assertThat(place.y() + place.height() / 2).isCloseTo(250, within(0.001));
    }

    @Test
    void onlyPagesThatAreSeenAreAskedFor() {
        var plan = DeskPlan.of(Rows.single(10), A5, 1, GROUND);
        double third = plan.rowTops().get(2);
        assertThat(plan.between(third, third + 100)).containsExactly(3);
        assertThat(plan.between(third - DeskPlan.MARGIN - 1, third + 100)).containsExactly(2, 3);
        assertThat(plan.rowAt(third + 1)).isEqualTo(2);
        assertThat(plan.rowAt(0)).isZero();
    }

    private static boolean overlaps(Place one, Place other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }
}
