package org.amanat.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amanat.ui.printing.Rows.Row;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final OptionalInt NONE = OptionalInt.empty();

    @Test
    void aLeftBoundBookBeginsWithItsCoverOnTheRight() {
        assertThat(Rows.facing(4, false).rows())
                .containsExactly(row(NONE, page(1)), row(page(2), page(3)), row(page(4), NONE));
    }

    @Test
    void aRightBoundBookBeginsWithItsCoverOnTheLeft() {
        assertThat(Rows.facing(4, true).rows())
                .containsExactly(row(page(1), NONE), row(page(3), page(2)), row(NONE, page(4)));
    }

    @Test
    void aDocumentWithoutPagesHasNoRows() {
        assertThat(Rows.facing(0, false).rows()).isEmpty();
        assertThat(Rows.single(0).places()).isZero();
    }

    @Property
    void everyPageLiesInExactlyOnePlaceInReadingOrder(
            @ForAll @IntRange(max = 60) int pages, @ForAll boolean rightBound) {
        List<Integer> all = IntStream.rangeClosed(1, pages).boxed().toList();
        for (var rows : List.of(Rows.facing(pages, rightBound), Rows.single(pages))) {
            assertThat(rows.rows().stream().flatMap(row -> row.pages().stream()))
                    .containsExactlyElementsOf(all);
        }
    }

    private static OptionalInt page(int page) {
        return OptionalInt.of(page);
    }

    private static Row row(OptionalInt... places) {
        return new Row(List.of(places));
    }
}
