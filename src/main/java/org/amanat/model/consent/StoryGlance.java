package org.amanat.model.consent;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amanat.model.event.EventSummary;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryText;

/**
 * One story as a list shows it, on the day on which it was looked at: what the gate said then, and nothing that could
 * be printed. Never kept longer than the list is on the screen.
 *
 * @param consent status of the record in force; empty if the narrator was never asked, or the records contradict
 * @param uses what it may be used for; those that the gate refuses are left out
 * @param takenBack whether something that was agreed was taken back, and not agreed anew since
 * @param plannedFor the first event to come for which it is planned
 * @param due what somebody should look at, the most urgent first
 */
public record StoryGlance(
        Story story,
        Optional<ConsentStatus> consent,
        Map<Scope, Outlook> uses,
        boolean takenBack,
        Optional<EventSummary> plannedFor,
        List<Reminder> due) {

    /** Whether a use that is allowed today is allowed for long. */
    public enum Outlook {
        MAY,
        /** Within the time in which somebody is reminded. */
        ENDS_SOON
    }

    public StoryGlance {
        uses = Map.copyOf(uses);
        due = List.copyOf(due);
    }

    /**
     * Asks the gate for each use.
     *
     * @param story which the facts are of
     * @param event that a use at an event would be for
     * @param audience before whom
     * @param planned uses of events to come
     */
    public static StoryGlance of(
            Story story,
            StoryFacts facts,
            Optional<EventSummary> event,
            Audience audience,
            Optional<EventSummary> plannedFor,
            List<PlannedUse> planned,
            LocalDate today) {
        var occasion = event.map(next -> new Occasion(next.id(), next.date(), next.state()));
        var language = story.edited().map(StoryText::language).orElse(story.toldIn());
        var uses = new EnumMap<Scope, Outlook>(Scope.class);
        for (var scope : Scope.values()) {
            outlook(facts, new Use(scope, language, occasion), audience, today)
                    .ifPresent(outlook -> uses.put(scope, outlook));
        }
        var standing = Standing.of(facts);
        return new StoryGlance(
                story,
                standing.record().map(ConsentRecord::status),
                uses,
                facts.withdrawals().stream().anyMatch(standing::isTouchedBy),
                plannedFor,
                Reminders.of(facts, planned, today));
    }

    private static Optional<Outlook> outlook(StoryFacts facts, Use use, Audience audience, LocalDate today) {
        return switch (Gate.ask(facts, use, today, audience)) {
            case Verdict.Cleared<ClearedStory>(var cleared) ->
                Optional.of(cleared.lastDay().isBefore(today.plus(Reminders.AHEAD)) ? Outlook.ENDS_SOON : Outlook.MAY);
            case Verdict.Refused<ClearedStory> _ -> Optional.empty();
        };
    }

    /** Whether somebody must look at it before an event for which it is planned. */
    public boolean isToBeReviewedBeforeAnEvent() {
        return plannedFor.isPresent() && !due.isEmpty();
    }

    /** Whether consent, or the time for keeping it, ends soon. */
    public boolean endsSoon() {
        return due.stream().anyMatch(reminder -> switch (reminder) {
            case Reminder.ScopeEnds _, Reminder.KeepingEnds _ -> true;
            case Reminder.PlanRefused _, Reminder.SafetyReview _, Reminder.FormNotScanned _ -> false;
        });
    }

    /** Whether nobody agreed, or no longer: not asked, not answered, refused, over, or found invalid. */
    public boolean isWithoutConsent() {
        return consent.filter(ConsentStatus::allowsUse).isEmpty() && !takenBack;
    }
}
