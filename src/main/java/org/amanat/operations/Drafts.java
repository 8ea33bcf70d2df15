package org.amanat.operations;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amanat.model.attendance.EventNeeds;
import org.amanat.model.consent.ClearedStory;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.StoryFigures;
import org.amanat.model.consent.StoryPaper;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.PersonalOrder;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.RecordOrder;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.figures.Successors;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Portrait;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.print.AttendanceSheetDocument;
import org.amanat.print.BadgesDocument;
import org.amanat.print.CertificatesDocument;
import org.amanat.print.DiscussionGuideDocument;
import org.amanat.print.DoorPageDocument;
import org.amanat.print.Draft;
import org.amanat.print.DuplexTestDocument;
import org.amanat.print.FoodAndAccessDocument;
import org.amanat.print.InvitationLettersDocument;
import org.amanat.print.NamePlatesDocument;
import org.amanat.print.PressNoteDocument;
import org.amanat.print.ProgrammeDocument;
import org.amanat.print.ReadingScriptDocument;
import org.amanat.print.RunSheetDocument;
import org.amanat.print.SafetyCardDocument;
import org.amanat.print.SpeakersDocument;
import org.amanat.print.StoryFiguresDocument;
import org.amanat.print.StoryHandoutDocument;
import org.amanat.print.design.ToldStories;
import org.amanat.print.design.ToldStories.Told;
import org.amanat.store.Records;

/**
 * A document ready for the press, from the records as they are now.
 *
 * @param use what the register of uses calls it, if it holds stories
 * @param stories that it holds
 * @param counted who is counted in its figures of each event, as fingerprints; empty if it has none
 */
record Drafts(Draft draft, Optional<StoryPaper> use, List<ClearedStory> stories, Map<EventId, Set<String>> counted) {

    Drafts(Draft draft, Optional<StoryPaper> use, List<ClearedStory> stories) {
        this(draft, use, stories, Map.of());
    }

    /**
     * Gathers the records of a kind of document and lets it be written.
     *
     * @param today where the office is
     * @throws ProblemException if there is nothing to print; {@code STORY_REFUSED} if only stories were to be printed
     *     and none may be
     */
    static Drafts of(Records records, PrintRequest request, LocalDate today) {
        return request.order() instanceof PersonalOrder personal
                        && personal.whom().renewed()
                ? gathered(records, request.with(Renewal.of(records, request, personal, today)), today)
                : gathered(records, request, today);
    }

    /** The same for everybody who is meant, whatever was printed before. */
    static Drafts gathered(Records records, PrintRequest request, LocalDate today) {
        var plan = Plans.of(records, request.event());
        var kind = request.order().kind();
        if (!kind.isForStrangers()) {
            return of(records, request, plan, today);
        }
        var drafts = of(records, request, PublicNames.in(plan), today);
        return drafts.noticing(PublicNames.notices(kind, plan))
                .noticing(PublicNames.typed(records, plan, drafts.draft().manuscript()));
    }

    private static Drafts of(Records records, PrintRequest request, EventPlan plan, LocalDate today) {
        var settings = records.settings().get();
        var options = request.options();
        var stories = new EventStories(records, plan.event(), today);
        var languages = options.language().languages();
        return switch (request.order()) {
            case DocumentOrder.Programme order -> {
                var listed = stories.listed(languages);
                yield telling(
                        StoryPaper.PROGRAMME,
                        ProgrammeDocument.of(
                                plan, settings, order.parts(), listed, Demands.earlier(records, plan.event()), options),
                        listed);
            }
            case DocumentOrder.RunSheet order -> {
                var told = order.person().isEmpty() ? stories.onStage() : ToldStories.none();
                yield telling(StoryPaper.RUN_SHEET, RunSheetDocument.of(plan, settings, order, told, options), told);
            }
            case DocumentOrder.SafetyCard order ->
                plain(SafetyCardDocument.of(plan, settings, order, stories.onStage(), options));
            case DocumentOrder.StoryHandout order -> {
                var cleared = some(records, request, stories, Scope.PRINTED_HANDOUT);
                yield new Drafts(
                        StoryHandoutDocument.of(plan.event(), settings, cleared, stories.leftOut(), options),
                        Optional.of(StoryPaper.HANDOUT),
                        cleared);
            }
            case DocumentOrder.ReadingScript order -> {
                var cleared = some(records, request, stories, Scope.READ_ALOUD);
                yield new Drafts(
                        ReadingScriptDocument.of(plan.event(), settings, cleared, stories.leftOut(), options),
                        Optional.of(StoryPaper.READING_SCRIPT),
                        cleared);
            }
            case DocumentOrder.StoryFigures order -> {
                var figures = figures(records, today);
                yield new Drafts(
                        StoryFiguresDocument.of(figures, today, settings, options),
                        Optional.of(StoryPaper.FIGURES),
                        figures.counted());
            }
            case DocumentOrder.DoorPage order -> plain(DoorPageDocument.of(plan, settings, order.parts(), options));
            case DocumentOrder.Speakers order ->
                plain(SpeakersDocument.of(plan, settings, order.parts(), portraits(records, plan), today, options));
            case PersonalOrder.InvitationLetters order ->
                plain(InvitationLettersDocument.of(
                        plan,
                        Guests.of(records, request.event()),
                        records.parties().of(request.event()),
                        settings,
                        order,
                        options));
            case DocumentOrder.DiscussionGuide order ->
                plain(DiscussionGuideDocument.of(plan, settings, order.parts(), options));
            case PersonalOrder.AttendanceSheet order ->
                plain(AttendanceSheetDocument.of(
                        plan,
                        Guests.of(records, request.event()),
                        settings,
                        order,
                        options,
                        1 + records.sheetRows().count(request.event())));
            case DocumentOrder.FoodAndAccess order -> {
                var needs = EventNeeds.of(
                        plan,
                        Guests.of(records, request.event()),
                        records.parties().of(request.event()));
                yield plain(FoodAndAccessDocument.of(plan, needs, settings, order.parts(), options));
            }
            case PersonalOrder.Badges order ->
                plain(BadgesDocument.of(plan, Guests.of(records, request.event()), settings, order, options));
            case PersonalOrder.NamePlates order ->
                plain(NamePlatesDocument.of(plan, Guests.of(records, request.event()), settings, order, options));
            case PersonalOrder.Certificates order ->
                plain(CertificatesDocument.of(
                        plan, Guests.of(records, request.event()), settings, order.whom(), options));
            case DocumentOrder.DuplexTest order -> plain(DuplexTestDocument.of(plan, settings, options));
            case DocumentOrder.PressNote order ->
                plain(PressNoteDocument.of(
                        plan, settings, order.parts(), RecordDrafts.outcome(records, plan.event()), options));
            case RecordOrder order -> RecordDrafts.of(records, request, plan, order, today);
        };
    }

    /** What helps against a refusal: labels on which the names fit that are too long for those that were chosen. */
    static List<PrintNotice> advice(Records records, PrintRequest request, List<PrintNotice> notices) {
        var labels = notices.stream()
                .filter(PrintNotice.DoesNotFit.class::isInstance)
                .map(notice -> ((PrintNotice.DoesNotFit) notice).label())
                .collect(Collectors.toSet());
        if (labels.isEmpty() || !(request.order() instanceof PersonalOrder.Badges badges)) {
            return List.of();
        }
        var plan = Plans.of(records, request.event());
        var settings = records.settings().get();
        return BadgesDocument.roomier(
                        plan, Guests.of(records, request.event()), settings, badges, request.options(), labels)
                .<PrintNotice>map(PrintNotice.FitsOn::new)
                .stream()
                .toList();
    }

    private static Map<PersonId, Portrait> portraits(Records records, EventPlan plan) {
        var portraits = new HashMap<PersonId, Portrait>();
        plan.persons()
                .keySet()
                .forEach(person ->
                        records.portraits().of(person).ifPresent(portrait -> portraits.put(person, portrait)));
        return portraits;
    }

    private Drafts noticing(List<PrintNotice> notices) {
        return new Drafts(draft.noticing(notices), use, stories, counted);
    }

    static Drafts plain(Draft draft) {
        return new Drafts(draft, Optional.empty(), List.of());
    }

    private static Drafts telling(StoryPaper use, Draft draft, ToldStories stories) {
        return new Drafts(
                draft,
                Optional.of(use),
                stories.stories().stream().map(Told::story).toList());
    }

    /** The stories of a document that holds nothing else. */
    private static List<ClearedStory> some(Records records, PrintRequest request, EventStories stories, Scope scope) {
        if (records.plannedStories().of(request.event()).stream().noneMatch(plan -> plan.scope() == scope)) {
            throw new ProblemException(ProblemCode.NO_STORY_PLANNED);
        }
        var cleared = stories.planned(scope, request.options().language().languages());
        if (cleared.isEmpty()) {
            throw new ProblemException(ProblemCode.STORY_REFUSED);
        }
        return cleared;
    }

    /** Figures that neither single a story out by themselves nor beside those that were printed before. */
    private static StoryFigures figures(Records records, LocalDate today) {
        var figures = StoryFigures.of(
                records.stories().all().stream()
                        .map(story -> records.storyFacts().of(story.id()))
                        .toList(),
                today);
        if (figures.all().isEmpty()) {
            throw new ProblemException(ProblemCode.TOO_FEW_TO_COUNT);
        }
        var counted = figures.counted().stream().map(ClearedStory::story).collect(Collectors.toSet());
        if (Successors.singleOut(counted, records.storyUses().counted())) {
            throw new ProblemException(ProblemCode.FIGURES_TOO_CLOSE);
        }
        return figures;
    }
}
