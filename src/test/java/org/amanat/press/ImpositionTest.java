package org.amanat.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amanat.press.block.PageSize;
import org.amanat.press.block.Theme;
import org.amanat.press.pdf.SheetSide;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Pages on sheets that are folded once. */
final class ImpositionTest {

    @Test
    void aLeftBoundBookletOfEightHasItsFirstPageOnTheRightOfTheOuterSheet() {
        assertThat(Imposition.sides(8, Binding.LEFT))
                .containsExactly(new SheetSide(8, 1), new SheetSide(2, 7), new SheetSide(6, 3), new SheetSide(4, 5));
    }

    @Test
    void aRightBoundBookletIsItsMirrorImage() {
        assertThat(Imposition.sides(6, Binding.RIGHT))
                .containsExactly(new SheetSide(1, 0), new SheetSide(0, 2), new SheetSide(3, 6), new SheetSide(5, 4));
    }

    @Property
    void everyPageStandsOnExactlyOnePlace(@ForAll @IntRange(min = 1, max = 300) int pages, @ForAll Binding binding) {
        List<SheetSide> sides = Imposition.sides(pages, binding);
        assertThat(sides.size() % 2).isZero();
        assertThat(sides.stream().flatMap(side -> Stream.of(side.left(), side.right())))
                .filteredOn(page -> page > 0)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, pages).boxed().toList());
    }

    @Property
    void foldedPagesFollowOneAnother(@ForAll @IntRange(min = 1, max = 300) int pages, @ForAll Binding binding) {
        List<SheetSide> sides = Imposition.sides(pages, binding);
        for (int i = 0; i < sides.size(); i++) {
            boolean lowLeft = (i % 2 == 0) == (binding == Binding.RIGHT);
            int low = lowLeft ? sides.get(i).left() : sides.get(i).right();
            assertThat(low).isIn(0, i + 1);
        }
    }

    @Test
    void aBookletOfTwoFrontsHasOneOnEachOutside() {
        assertThat(Imposition.twoFronts(4, 3))
                .containsExactly(new SheetSide(5, 1), new SheetSide(2, 6), new SheetSide(7, 3), new SheetSide(4, 0));
    }

    @Property
    void everyPageOfBothFrontsStandsOnExactlyOnePlaceAndBothAreReadInOrder(
            @ForAll @IntRange(min = 1, max = 150) int first, @ForAll @IntRange(min = 1, max = 150) int second) {
        List<SheetSide> sides = Imposition.twoFronts(first, second);
        List<Integer> leafed = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            leafed.add(i % 2 == 0 ? sides.get(i).right() : sides.get(i).left());
        }
        for (int i = sides.size() - 1; i >= 0; i--) {
            leafed.add(i % 2 == 0 ? sides.get(i).left() : sides.get(i).right());
        }
        List<Integer> printed = leafed.stream().filter(page -> page > 0).toList();
        assertThat(printed.subList(0, first))
                .isEqualTo(IntStream.rangeClosed(1, first).boxed().toList());
        assertThat(printed.subList(first, first + second).reversed())
                .isEqualTo(
                        IntStream.rangeClosed(first + 1, first + second).boxed().toList());
        assertThat(printed).hasSize(first + second);
    }

    @Test
    void sheetsAreTwiceAsWideAndMayBeArchived() throws IOException {
        byte[] pages = TypesetterTest.pdf(Manuscripts.everything(PageSize.A5, Theme.normal()));
        byte[] sheets = Imposition.booklet(pages, Binding.RIGHT);
        try (PDDocument document = Loader.loadPDF(sheets);
                PDDocument original = Loader.loadPDF(pages)) {
            assertThat(document.getNumberOfPages()).isEqualTo((original.getNumberOfPages() + 3) / 4 * 2);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(2 * PageSize.A5.width());
        }
        assertThat(VeraPdf.failures(sheets, PDFAFlavour.PDFA_2_U)).isEmpty();
    }
}
