package org.amanat.ui.today;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.attendance.Seating;
import org.amanat.model.consent.PlannedStory;
import org.amanat.model.consent.Reminder;
import org.amanat.model.consent.StoryGlance;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.EventState;
import org.amanat.model.event.EventSummary;
import org.amanat.model.event.Observance;
import org.amanat.model.event.Observances;
import org.amanat.model.event.Venue;
import org.amanat.model.proceedings.Promise;
import org.amanat.model.story.StoryId;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** What matters today. */
public final class TodayModel {

    private static final int OBSERVANCES = 5;
    private static final int PRINTED = 5;

    /** Events among which lately printed documents are looked for: the latest. */
    private static final int EVENTS_LOOKED_AT = 10;

    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What the screen shows.
     *
     * @param next the event that comes next, or goes on today
     * @param last the one before, if none comes next
     * @param printed what was printed last, the latest first
     * @param promises commitments that are late or due soon, the most urgent first
     * @param stories of which something ends or wants another look, the most urgent first; without those of the next
     *     event, which stand there
     * @param morning whom to ask today, if stories are planned for today
     */
    public record Shown(
            Optional<Next> next,
            Optional<EventPlan> last,
            List<Printed> printed,
            List<Promise> promises,
            List<StoryGlance> stories,
            Optional<Morning> morning) {}

    /**
     * The event that comes next.
     *
     * @param planned how many stories are planned for it
     * @param stories those of them that somebody must look at before, the most urgent first
     */
    public record Next(EventPlan plan, Seating seating, int planned, List<StoryGlance> stories) {

        /** How many of the planned stories the gate lets through, in one of their languages at least. */
        int cleared() {
            return planned - (int) stories.stream().filter(Next::isRefused).count();
        }

        /** Whether it is planned for something for which it may not be used in any language. */
        static boolean isRefused(StoryGlance story) {
            return story.due().stream()
                    .anyMatch(reminder -> reminder instanceof Reminder.PlanRefused refused
                            && refused.cleared().isEmpty());
        }
    }

    /** Narrators whose stories are planned for an event of today, and how many of them were not asked yet. */
    public record Morning(EventId event, int narrators, int unasked) {}

    /**
     * A document and the event that it is of.
     *
     * @param overtaken whether it holds a story that may not be used like that any more
     */
    public record Printed(PrintedDocument document, EventSummary event, boolean overtaken) {}

    /** A world day that comes, and in how many days. */
    public record Coming(Observance observance, LocalDate date, long days) {}

    public TodayModel(OpenWorkspace workspace, Tasks tasks, UiTexts texts, Clock clock) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
        this.clock = clock;
    }

    /** Nothing until it is loaded. */
    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The world days that come next, today's first. */
    public List<Coming> coming() {
        LocalDate today = today();
        return Observances.known().stream()
                .map(day -> new Coming(day, day.next(today), ChronoUnit.DAYS.between(today, day.next(today))))
                .sorted(Comparator.comparing(Coming::date))
                .limit(OBSERVANCES)
                .toList();
    }

    /** How many days ago something was made, on the clock of this computer. */
    public long daysSince(PrintedDocument document) {
        return ChronoUnit.DAYS.between(document.madeAt().atZone(clock.getZone()).toLocalDate(), today());
    }

    public void load() {
        LocalDate today = today();
        tasks.create(texts.get("ui.events.loading"), _ -> {
                    var all = workspace.events().all();
                    var next = next(all, today);
                    var last = next.isPresent() ? Optional.<EventSummary>empty() : last(all, today);
                    var due = dueStories();
                    return new Shown(
                            next.map(event -> next(event, due)),
                            last.map(this::plan),
                            printed(all),
                            workspace.commitments().asking(),
                            due.stream()
                                    .filter(story -> next.isEmpty() || !isFor(story, next.get()))
                                    .toList(),
                            next.filter(event -> event.date().equals(today)).flatMap(this::morning));
                })
                .onSuccess(loaded -> shown.set(Optional.of(loaded)))
                .start();
    }

    static Optional<EventSummary> next(List<EventSummary> all, LocalDate today) {
        return all.stream()
                .filter(event -> !event.date().isBefore(today))
                .filter(event -> event.state() == EventState.PLANNED || event.state() == EventState.CONFIRMED)
                .min(Comparator.comparing(EventSummary::date).thenComparing(EventSummary::starts));
    }

    static Optional<EventSummary> last(List<EventSummary> all, LocalDate today) {
        return all.stream()
                .filter(event -> event.date().isBefore(today))
                .filter(event -> event.state() != EventState.CANCELLED)
                .max(Comparator.comparing(EventSummary::date).thenComparing(EventSummary::starts));
    }

    private Optional<Morning> morning(EventSummary event) {
        var willing = new HashMap<StoryId, Optional<Boolean>>();
        workspace
                .storyPlans()
                .answers(event.id())
                .forEach(answer -> willing.put(answer.plan().story(), answer.willing()));
        int unasked = (int) willing.values().stream().filter(Optional::isEmpty).count();
        return willing.isEmpty() ? Optional.empty() : Optional.of(new Morning(event.id(), willing.size(), unasked));
    }

    private Next next(EventSummary event, List<StoryGlance> due) {
        var plan = plan(event);
        var seats = plan.venue().map(Venue::capacity).orElse(OptionalInt.empty());
        var planned = workspace.storyPlans().of(event.id()).stream()
                .map(PlannedStory::story)
                .distinct()
                .count();
        return new Next(
                plan,
                Seating.of(
                        workspace.guests().of(event.id()), workspace.parties().of(event.id()), seats),
                (int) planned,
                due.stream().filter(story -> isFor(story, event)).toList());
    }

    private static boolean isFor(StoryGlance story, EventSummary event) {
        return story.plannedFor().filter(event::equals).isPresent();
    }

    private List<StoryGlance> dueStories() {
        return workspace.storyOverview().all().stream()
                .filter(story -> !story.due().isEmpty())
                .sorted(Comparator.comparing(story -> story.due().getFirst().due()))
                .toList();
    }

    private EventPlan plan(EventSummary event) {
        return workspace.events().plan(event.id());
    }

    private List<Printed> printed(List<EventSummary> all) {
        return all.stream()
                .limit(EVENTS_LOOKED_AT)
                .flatMap(this::printed)
                .sorted(Comparator.comparing((Printed one) -> one.document().madeAt())
                        .reversed())
                .limit(PRINTED)
                .toList();
    }

    private Stream<Printed> printed(EventSummary event) {
        var overtaken = workspace.storyOverview().overtaken(event.id());
        return workspace.printing().register(event.id()).stream()
                .map(document -> new Printed(document, event, overtaken.contains(document.id())));
    }
}
