package org.amanat.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ZoomTest {

    @Property
    void largerAndSmallerGoToTheNextStep(@ForAll @DoubleRange(min = 0.1, max = 3.9) double scale) {
        assertThat(Zoom.larger(scale).scale(0)).isGreaterThan(scale * 0.99);
        if (Zoom.percent(scale) > Zoom.STEPS.getFirst()) {
            assertThat(Zoom.smaller(scale).scale(0)).isLessThan(scale);
        }
    }

    @Test
    void stepsEndAtTheLargestAndTheSmallest() {
        assertThat(Zoom.larger(100)).isEqualTo(new Zoom(OptionalInt.of(300)));
        assertThat(Zoom.smaller(0.01)).isEqualTo(new Zoom(OptionalInt.of(25)));
    }

    @Test
    void theSizeOnPaperIsOneHundredPercent() {
        assertThat(Zoom.percent(Zoom.ACTUAL.scale(0.3))).isEqualTo(100);
        assertThat(Zoom.FIT.scale(0.3)).isEqualTo(0.3);
    }
}
