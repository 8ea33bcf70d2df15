package org.amanat.model.consent;

import java.time.LocalDate;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;
import org.amanat.model.story.Answer;
import org.amanat.model.story.Confidential;

/**
 * What was answered for one scope. The name that may stand is written out here as the narrator agreed to see it: names
 * do not split by rule, and printing must not need the sealed compartment.
 *
 * @param until the last day, if one was named; see {@link #lastDay}
 * @param shownName the name, the initials or the alias, in each script; empty where none is shown
 * @param extent how much of the text
 * @param thisEventOnly nothing beyond {@code event}, whatever was answered for other events
 * @param audience the widest that was agreed to
 * @param event the event that was asked about, if it was one
 */
public record ScopeGrant(
        Scope scope,
        Answer answer,
        Optional<LocalDate> until,
        Naming naming,
        Confidential<LocalizedText> shownName,
        Extent extent,
        boolean thisEventOnly,
        Audience audience,
        Optional<EventId> event) {

    static final int USUAL_MONTHS = 12;
    static final int MOST_YEARS = 3;

    /** A scope that was asked and refused. */
    public static ScopeGrant refused(Scope scope) {
        return new ScopeGrant(
                scope,
                Answer.NO,
                Optional.empty(),
                Naming.COUNTED_ONLY,
                new Confidential<>(LocalizedText.empty()),
                new Extent.TitleOnly(),
                true,
                Audience.OFFICE,
                Optional.empty());
    }

    /**
     * The last day on which it holds: the day named, twelve months after giving if none was, and never more than three
     * years after it. As in law, the day of giving itself is not counted.
     */
    public LocalDate lastDay(LocalDate givenOn) {
        var latest = givenOn.plusYears(MOST_YEARS);
        var named = until.orElseGet(() -> givenOn.plusMonths(USUAL_MONTHS));
        return named.isAfter(latest) ? latest : named;
    }
}
