package org.amanat.operations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.Occasion;
import org.amanat.model.consent.PlannedUse;
import org.amanat.model.consent.RegisteredUse;
import org.amanat.model.consent.StoryFigures;
import org.amanat.model.consent.StoryGlance;
import org.amanat.model.document.DocumentId;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventState;
import org.amanat.model.event.EventSummary;
import org.amanat.model.story.Story;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/** All stories of the file at once: what each may be used for and what is due, and how many tell of what. */
public final class StoryOverview {

    private final Workspace workspace;
    private final Clock clock;

    StoryOverview(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * Every story in the order in which they were added, as it stands today, all from one reading. Uses at an event are
     * asked for the first event for which the story is planned, or else for the next one that comes.
     */
    public List<StoryGlance> all() {
        return workspace.read(records -> {
            var today = Today.in(records, clock);
            var ahead = ahead(records, today);
            var planned = StoryPlans.usesAhead(records, today);
            return records.stories().all().stream()
                    .map(story -> glance(records, story, ahead, planned, today))
                    .toList();
        });
    }

    /**
     * How many stories tell of what, of those that agreed to be counted; groups of fewer than five are withheld, and
     * figures go in fives.
     */
    public StoryFigures figures() {
        return workspace.read(records -> StoryFigures.of(
                records.stories().all().stream()
                        .map(story -> records.storyFacts().of(story.id()))
                        .toList(),
                Today.in(records, clock)));
    }

    /**
     * Documents of an event that hold a story which may not be used like that any more, or whose words are others now:
     * what lies in a drawer is not to be handed out.
     */
    public Set<DocumentId> overtaken(EventId event) {
        return workspace.read(records -> {
            var today = Today.in(records, clock);
            var held = records.events().get(event);
            var occasion = Optional.of(new Occasion(held.id(), held.date(), held.state()));
            var whoCome = records.plannedStories().audience(event);
            return records.storyUses().of(event).stream()
                    .filter(use -> use.isOvertaken(records.storyFacts().of(use.story()), occasion, whoCome, today))
                    .map(RegisteredUse::document)
                    .collect(Collectors.toSet());
        });
    }

    private static StoryGlance glance(
            Records records, Story story, List<EventSummary> ahead, List<PlannedUse> planned, LocalDate today) {
        Map<EventId, PlannedUse> own = planned.stream()
                .filter(plan -> plan.story().equals(story.id()))
                .flatMap(plan -> plan.use().occasion().map(at -> Map.entry(at.event(), plan)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
        Optional<EventSummary> plannedFor =
                ahead.stream().filter(event -> own.containsKey(event.id())).findFirst();
        var event = plannedFor.or(() -> ahead.stream().findFirst());
        return StoryGlance.of(
                story,
                records.storyFacts().of(story.id()),
                event,
                event.map(next -> records.plannedStories().audience(next.id())).orElse(Audience.PUBLIC),
                plannedFor,
                planned,
                today);
    }

    private static List<EventSummary> ahead(Records records, LocalDate today) {
        return records.events().all().stream()
                .filter(event -> event.state() == EventState.PLANNED || event.state() == EventState.CONFIRMED)
                .filter(event -> !event.date().isBefore(today))
                .sorted(Comparator.comparing(EventSummary::date).thenComparing(EventSummary::starts))
                .toList();
    }
}
