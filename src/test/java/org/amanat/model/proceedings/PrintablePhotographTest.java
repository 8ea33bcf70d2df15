package org.amanat.model.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;
import org.amanat.model.proceedings.PrintablePhotograph.Showing;
import org.junit.jupiter.api.Test;

final class PrintablePhotographTest {

    private static final Picture TAKEN = new Picture(new byte[] {1});
    private static final Picture COVERED = new Picture(new byte[] {2});
    private static final Face ALLOWED = new Face(0, 0, 100, 100, FaceConsent.GIVEN);
    private static final Face REFUSED = new Face(500, 0, 100, 100, FaceConsent.REFUSED);
    private static final Face NOT_ASKED = new Face(700, 0, 100, 100, FaceConsent.NOT_ASKED);

    @Test
    void aPhotographThatNobodyLookedAtIsNotPrintedThoughNoFaceIsMarked() {
        assertThat(printed(photograph(false), Optional.empty())).isEmpty();
        assertThat(printed(photograph(true), Optional.empty())).contains(TAKEN);
    }

    @Test
    void oneFaceWithoutConsentBlocksAndNotToHaveAskedIsNoConsent() {
        assertThat(printed(photograph(true, ALLOWED), Optional.empty())).contains(TAKEN);
        assertThat(printed(photograph(true, ALLOWED, REFUSED), Optional.empty()))
                .isEmpty();
        assertThat(printed(photograph(true, ALLOWED, NOT_ASKED), Optional.empty()))
                .isEmpty();
    }

    @Test
    void aCopyInWhichTheyAreBlurredIsPrintedInsteadOfThePicture() {
        var copy = Optional.of(new BlurredCopy(List.of(REFUSED, NOT_ASKED), COVERED));
        assertThat(printed(photograph(true, ALLOWED, REFUSED), copy)).contains(COVERED);
    }

    @Test
    void aCopyThatWasMadeBeforeAFaceWasMarkedOrMovedCountsForNothing() {
        var copy = Optional.of(new BlurredCopy(List.of(REFUSED), COVERED));
        assertThat(printed(photograph(true, REFUSED, NOT_ASKED), copy)).isEmpty();
        var moved = new Face(501, 0, 100, 100, FaceConsent.REFUSED);
        assertThat(printed(photograph(true, moved), copy)).isEmpty();
    }

    @Test
    void whatNobodyDescribedCannotBePrintedForThoseWhoCannotSeeIt() {
        var bare = new Photograph(
                PhotographId.next(),
                EventId.next(),
                LocalizedText.empty(),
                LocalizedText.empty(),
                "",
                4,
                3,
                true,
                List.of());
        assertThat(Showing.of(bare, List.of())).isEqualTo(Showing.NOT_DESCRIBED);
    }

    private static Optional<Picture> printed(Photograph photograph, Optional<BlurredCopy> copy) {
        return PrintablePhotograph.of(photograph, TAKEN, copy).map(PrintablePhotograph::picture);
    }

    private static Photograph photograph(boolean looked, Face... faces) {
        return new Photograph(
                PhotographId.next(),
                EventId.next(),
                LocalizedText.of("The panel", "پینل"),
                LocalizedText.empty(),
                "",
                40,
                30,
                looked,
                List.of(faces));
    }
}
