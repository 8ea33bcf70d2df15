package org.amanat.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amanat.model.document.LabelStock;
import org.junit.jupiter.api.Test;

class LabelPlaceTest {

    @Test
    void whereALabelLiesIsCountedFromTheLeftAndFromAbove() {
        var place = new LabelPlace(LabelStock.byCode("avery-l7160").orElseThrow(), 8);

        assertThat(List.of(place.row(), place.column())).containsExactly(3, 2);
        assertThat(place.left()).isEqualTo(7.5 + 66);
        assertThat(place.top()).isEqualTo(15.5 + 2 * 38.1);
    }
}
