package org.amanat.model.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a commitment stands on a day.
 *
 * @param next the date that is waited for, overdue or to come; empty if none was named or nothing is expected
 * @param turns of what recurs: how many came due so far; 0 or 1 of what does not
 * @param done how many of them were done
 */
public record Standing(Timing timing, Optional<LocalDate> next, int turns, int done) {

    /** When something is to be expected. */
    public enum Timing {
        LATE,
        SOON,
        LATER,
        NO_DATE,
        CLOSED
    }

    /** From how many days before it is due a commitment counts as due soon. */
    public static final int SOON_DAYS = 14;

    /** How much can be promised: a turn a week for twenty years; more is a slip of the keyboard. */
    private static final int MOST_TURNS = 1040;

    /** @param progress entries about this commitment, in any order; those after the day do not count */
    public static Standing of(Commitment commitment, List<Progress> progress, LocalDate today) {
        int done = count(progress, ProgressKind.DONE, today);
        int settled = done + count(progress, ProgressKind.MISSED, today);
        int turns = turnsUntil(commitment, today);
        if (commitment.state().isClosed()) {
            return new Standing(Timing.CLOSED, Optional.empty(), turns, done);
        }
        if (commitment.due().isEmpty()) {
            return new Standing(Timing.NO_DATE, Optional.empty(), turns, done);
        }
        LocalDate next = commitment
                .rhythm()
                .turn(commitment.due().get(), commitment.rhythm().recurs() ? settled : 0);
        if (commitment.rhythm().recurs()
                && commitment.until().filter(next::isAfter).isPresent()) {
            return new Standing(Timing.CLOSED, Optional.empty(), turns, done);
        }
        return new Standing(timing(next, today), Optional.of(next), turns, done);
    }

    /** Whether somebody should ask what became of it. */
    public boolean asks() {
        return timing == Timing.LATE || timing == Timing.SOON;
    }

    private static Timing timing(LocalDate next, LocalDate today) {
        if (next.isBefore(today)) {
            return Timing.LATE;
        }
        return next.isAfter(today.plusDays(SOON_DAYS)) ? Timing.LATER : Timing.SOON;
    }

    private static int turnsUntil(Commitment commitment, LocalDate today) {
        if (commitment.due().isEmpty()) {
            return 0;
        }
        LocalDate first = commitment.due().get();
        if (!commitment.rhythm().recurs()) {
            return first.isAfter(today) ? 0 : 1;
        }
        LocalDate last = commitment.until().filter(today::isAfter).orElse(today);
        int turns = 0;
        while (turns < MOST_TURNS && !commitment.rhythm().turn(first, turns).isAfter(last)) {
            turns++;
        }
        return turns;
    }

    private static int count(List<Progress> progress, ProgressKind kind, LocalDate today) {
        return (int) progress.stream()
                .filter(entry -> entry.kind() == kind && !entry.notedOn().isAfter(today))
                .count();
    }
}
