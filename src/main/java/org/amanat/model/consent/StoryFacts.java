package org.amanat.model.consent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amanat.model.event.EventId;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;

/**
 * Everything that the gate looks at for one story, read in one transaction.
 *
 * @param story empty if it is not there (any more)
 * @param records all of them, in any order
 * @param notices by version, at least those that the records name
 * @param checks answers on the mornings of events
 * @param country where the office is, ISO 3166-1 alpha-2
 * @param lastWrittenOn the latest day of which the file knows that a story, a consent or a document was written down: a
 *     clock that shows an earlier day is wrong
 */
public record StoryFacts(
        StoryId id,
        Optional<Story> story,
        List<ConsentRecord> records,
        Map<NoticeVersion, Notice> notices,
        List<Release> releases,
        List<Withdrawal> withdrawals,
        List<WillingnessCheck> checks,
        Optional<WrittenAuthority> authority,
        Optional<CourtClearance> clearance,
        Optional<Erasure> erasure,
        String country,
        LocalDate lastWrittenOn) {

    public StoryFacts {
        records = List.copyOf(records);
        notices = Map.copyOf(notices);
        releases = List.copyOf(releases);
        withdrawals = List.copyOf(withdrawals);
        checks = List.copyOf(checks);
    }

    /** What the narrator said on the morning of an event, the last word; empty if nobody asked. */
    public Optional<Boolean> willingAt(EventId event) {
        return checks.stream()
                .filter(check -> check.event().equals(event))
                .max(Comparator.comparingLong(WillingnessCheck::entry).thenComparing(check -> !check.willing()))
                .map(WillingnessCheck::willing);
    }

    /** The same with other consent records. */
    StoryFacts with(List<ConsentRecord> others) {
        return new StoryFacts(
                id,
                story,
                others,
                notices,
                releases,
                withdrawals,
                checks,
                authority,
                clearance,
                erasure,
                country,
                lastWrittenOn);
    }

    /**
     * The consent record that a use would rest on today, whatever it says; none if none was answered, or if the records
     * contradict each other.
     */
    public Optional<ConsentRecord> inForce() {
        return Standing.of(this).record();
    }
}
