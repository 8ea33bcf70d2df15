package org.amanat.model.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;
import org.amanat.model.proceedings.Standing.Timing;
import org.junit.jupiter.api.Test;

final class StandingTest {

    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);

    @Test
    void aCommitmentIsLateTheDayAfterItsDateAndSoonAFortnightBefore() {
        var once = commitment(Rhythm.ONCE, Optional.of(DUE), Optional.empty(), CommitmentState.NOT_BEGUN);
        assertThat(on(once, DUE.minusDays(15)).timing()).isEqualTo(Timing.LATER);
        assertThat(on(once, DUE.minusDays(14)).timing()).isEqualTo(Timing.SOON);
        assertThat(on(once, DUE).timing()).isEqualTo(Timing.SOON);
        assertThat(on(once, DUE.plusDays(1)).timing()).isEqualTo(Timing.LATE);
    }

    @Test
    void nothingIsExpectedOfWhatIsClosedAndNoDateOfWhatHasNone() {
        var kept = commitment(Rhythm.ONCE, Optional.of(DUE), Optional.empty(), CommitmentState.KEPT);
        assertThat(on(kept, DUE.plusYears(1))).isEqualTo(new Standing(Timing.CLOSED, Optional.empty(), 1, 0));
        var open = commitment(Rhythm.ONCE, Optional.empty(), Optional.empty(), CommitmentState.BEGUN);
        assertThat(on(open, DUE).timing()).isEqualTo(Timing.NO_DATE);
    }

    @Test
    void whatRecursWaitsForTheTurnAfterThoseThatWereDoneOrMissed() {
        var monthly = commitment(Rhythm.MONTHLY, Optional.of(DUE), Optional.empty(), CommitmentState.BEGUN);
        var today = LocalDate.of(2026, 4, 30);
        assertThat(on(monthly, today, ProgressKind.DONE, ProgressKind.STEP, ProgressKind.MISSED))
                .isEqualTo(new Standing(Timing.LATE, Optional.of(LocalDate.of(2026, 3, 31)), 4, 1));
        assertThat(on(
                        monthly,
                        today,
                        ProgressKind.DONE,
                        ProgressKind.DONE,
                        ProgressKind.MISSED,
                        ProgressKind.DONE,
                        ProgressKind.DONE))
                .isEqualTo(new Standing(Timing.LATER, Optional.of(LocalDate.of(2026, 6, 30)), 4, 4));
    }

    @Test
    void whatRecursEndsWithItsLastDay() {
        var until = Optional.of(LocalDate.of(2026, 3, 1));
        var monthly = commitment(Rhythm.MONTHLY, Optional.of(DUE), until, CommitmentState.BEGUN);
        var later = LocalDate.of(2027, 1, 1);
        assertThat(on(monthly, later, ProgressKind.DONE).next()).contains(LocalDate.of(2026, 2, 28));
        assertThat(on(monthly, later, ProgressKind.DONE, ProgressKind.DONE))
                .isEqualTo(new Standing(Timing.CLOSED, Optional.empty(), 2, 2));
    }

    @Test
    void whatIsDatedAheadDoesNotCountYet() {
        var monthly = commitment(Rhythm.MONTHLY, Optional.of(DUE), Optional.empty(), CommitmentState.BEGUN);
        var ahead = new Progress(ProgressId.next(), monthly.id(), DUE.plusDays(9), ProgressKind.DONE, "", "");
        assertThat(Standing.of(monthly, List.of(ahead), DUE).done()).isZero();
    }

    private static Standing on(Commitment commitment, LocalDate today, ProgressKind... entries) {
        var progress = Arrays.stream(entries)
                .map(kind -> new Progress(ProgressId.next(), commitment.id(), DUE, kind, "", ""))
                .toList();
        return Standing.of(commitment, progress, today);
    }

    private static Commitment commitment(
            Rhythm rhythm, Optional<LocalDate> due, Optional<LocalDate> until, CommitmentState state) {
        return new Commitment(
                CommitmentId.next(),
                EventId.next(),
                LocalizedText.of("A list", "ایک فہرست"),
                Optional.empty(),
                Optional.empty(),
                LocalizedText.empty(),
                Optional.empty(),
                rhythm,
                due,
                until,
                state);
    }
}
