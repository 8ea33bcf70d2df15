package org.amanat.operations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.change.Operation;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.ConsentRecord;
import org.amanat.model.consent.Occasion;
import org.amanat.model.consent.PlannedAnswer;
import org.amanat.model.consent.PlannedStory;
import org.amanat.model.consent.PlannedUse;
import org.amanat.model.consent.RegisteredUse;
import org.amanat.model.consent.Reminder;
import org.amanat.model.consent.Reminders;
import org.amanat.model.consent.StoryState;
import org.amanat.model.consent.Use;
import org.amanat.model.consent.WillingnessCheck;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventState;
import org.amanat.model.event.ItemId;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.StoryId;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/** Stories in the programme of an event: which, how, and whether their narrators are still willing on the morning. */
public final class StoryPlans {

    private final Workspace workspace;
    private final Clock clock;

    StoryPlans(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * What is planned for an event, in the order of its programme. A plan is no permission: the gate is asked again.
     */
    public List<PlannedStory> of(EventId event) {
        return workspace.read(records -> records.plannedStories().of(event));
    }

    /**
     * What the gate says today of each planned use, in the order of the programme, before those who come to the event.
     * It is shown to who plans, and never printed.
     */
    public List<PlannedAnswer> answers(EventId event) {
        return workspace.read(
                records -> new EventStories(records, records.events().get(event), Today.in(records, clock)).answers());
    }

    /** Before whom stories are told at an event; before everybody, unless somebody said otherwise. */
    public Audience audience(EventId event) {
        return workspace.read(records -> records.plannedStories().audience(event));
    }

    /**
     * Says before whom stories are told at an event. What is cleared for it, from then on, is cleared for these.
     *
     * @throws ProblemException if there is no such event
     */
    public void putAudience(EventId event, Audience audience) {
        workspace.run(Operation.PLAN_STORIES, records -> {
            records.events().get(event);
            records.plannedStories().putAudience(event, audience);
        });
    }

    /** Every story of the file by its pseudonym, with where its consent stands. */
    public List<StoryState> states() {
        return workspace.read(records -> records.stories().all().stream()
                .map(story -> new StoryState(
                        story.id(),
                        story.pseudonym().name(),
                        records.storyFacts().of(story.id()).inForce().map(ConsentRecord::status)))
                .toList());
    }

    /** Documents of an event that left the program with a story in them, the latest of each sort, the latest first. */
    public List<PrintedDocument> holding(StoryId story, EventId event) {
        return workspace.read(records -> {
            var documents = records.storyUses().of(story).stream()
                    .map(RegisteredUse::document)
                    .collect(Collectors.toSet());
            var latest = new LinkedHashMap<List<Object>, PrintedDocument>();
            records.documents().of(event).stream()
                    .filter(document -> documents.contains(document.id()))
                    .forEach(document -> latest.putIfAbsent(List.of(document.order(), document.options()), document));
            return List.copyOf(latest.values());
        });
    }

    /**
     * Plans stories for an item, in place of those that were planned.
     *
     * @throws ProblemException if there is no such item or story
     */
    public void put(ItemId item, List<PlannedStory> stories) {
        workspace.run(
                Operation.PLAN_STORIES, records -> records.plannedStories().put(item, stories));
    }

    /**
     * What a narrator said on the morning of an event. A no stops the story there at once; the last word counts.
     *
     * @throws ProblemException if there is no such story or event
     */
    public void answer(StoryId story, EventId event, boolean willing) {
        workspace.run(Operation.ASK_WILLINGNESS, records -> {
            records.stories().get(story);
            records.events().get(event);
            long entry = records.consents().nextEntry(story);
            records.withdrawals().insert(story, new WillingnessCheck(event, willing, entry));
        });
    }

    /** What ends or wants another look, over all stories, the most urgent first. */
    public List<Reminder> reminders() {
        return workspace.read(records -> {
            var today = Today.in(records, clock);
            var ahead = usesAhead(records, today);
            return records.stories().all().stream()
                    .flatMap(story -> Reminders.of(records.storyFacts().of(story.id()), ahead, today).stream())
                    .sorted(Comparator.comparing(Reminder::due))
                    .toList();
        });
    }

    /** Every use that is planned for an event to come, in each language that it could be in, before those who come. */
    static List<PlannedUse> usesAhead(Records records, LocalDate today) {
        return records.events().all().stream()
                .filter(event -> !event.date().isBefore(today) && event.state() != EventState.CANCELLED)
                .flatMap(summary -> {
                    var event = records.events().get(summary.id());
                    var audience = records.plannedStories().audience(event.id());
                    return records.plannedStories().of(event.id()).stream()
                            .flatMap(planned -> uses(records, event, planned, audience));
                })
                .toList();
    }

    private static Stream<PlannedUse> uses(Records records, Event event, PlannedStory planned, Audience audience) {
        var facts = records.storyFacts().of(planned.story());
        return EventStories.languages(event, facts, planned.scope()).stream()
                .map(language -> new PlannedUse(planned.story(), use(event, planned, language), audience));
    }

    private static Use use(Event event, PlannedStory planned, Language language) {
        return Use.at(new Occasion(event.id(), event.date(), event.state()), planned.scope(), language);
    }
}
