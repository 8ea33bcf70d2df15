package org.amanat.ui.common.plan;

import java.time.LocalDate;
import java.util.List;
import org.amanat.model.proceedings.Commitment;
import org.amanat.model.proceedings.Progress;
import org.amanat.model.proceedings.Standing;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.UiTexts;

/** How a commitment stands, in words. */
public final class StandingWords {

    private StandingWords() {}

    /** Its date, or how often it is promised; empty if neither was said. */
    public static String when(Commitment commitment, UiTexts texts) {
        if (commitment.rhythm().recurs()) {
            return texts.name(commitment.rhythm());
        }
        return commitment.due().map(texts::date).orElse("");
    }

    public static Pill pill(Commitment commitment, List<Progress> progress, LocalDate today, UiTexts texts) {
        return pill(commitment, Standing.of(commitment, progress, today), texts);
    }

    /** Late or due soon before anything else; then how much of what recurs was done; then the state that was noted. */
    public static Pill pill(Commitment commitment, Standing standing, UiTexts texts) {
        if (standing.timing() == Standing.Timing.LATE) {
            return new Pill(texts.get("ui.commitments.late"), Pill.Tone.STOP);
        }
        if (standing.timing() == Standing.Timing.SOON) {
            return new Pill(texts.get("ui.commitments.soon"), Pill.Tone.CHECK);
        }
        if (commitment.rhythm().recurs() && standing.turns() > 0) {
            return new Pill(
                    texts.get("ui.commitments.kept-of", standing.done(), standing.turns()),
                    standing.done() < standing.turns() ? Pill.Tone.CHECK : Pill.Tone.GOOD);
        }
        return new Pill(
                texts.name(commitment.state()),
                switch (commitment.state()) {
                    case NOT_BEGUN -> Pill.Tone.INFO;
                    case BEGUN -> Pill.Tone.CHECK;
                    case KEPT -> Pill.Tone.GOOD;
                    case NOT_KEPT -> Pill.Tone.STOP;
                    case RELEASED -> Pill.Tone.PLAIN;
                });
    }
}
