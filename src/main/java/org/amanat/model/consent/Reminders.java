package org.amanat.model.consent;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.amanat.model.Language;
import org.amanat.model.story.SafetyAnswers;

/** What ends, or wants another look, and before which event. Pure: made anew from the facts, never kept. */
public final class Reminders {

    /** How long before an end somebody is told. */
    static final Period AHEAD = Period.ofDays(30);

    /** After which safety answers are asked again. */
    static final Period SAFETY_HOLDS = Period.ofMonths(6);

    private Reminders() {}

    /**
     * The reminders of one story, the most urgent first; that a form is not scanned stops nothing, and comes last.
     *
     * @param planned uses of this story at events to come; others are left out
     */
    public static List<Reminder> of(StoryFacts facts, List<PlannedUse> planned, LocalDate today) {
        var reminders = new ArrayList<Reminder>();
        if (facts.erasure().isEmpty()) {
            var plans = planned.stream()
                    .filter(plan -> plan.story().equals(facts.id()))
                    .toList();
            plan(facts, plans, today, reminders);
            Standing.of(facts)
                    .record()
                    .filter(record -> record.status().allowsUse())
                    .ifPresent(record -> record(facts, record, today, reminders));
            facts.story().ifPresent(story -> safety(facts, story.safety(), dueBefore(plans, today), today, reminders));
        }
        reminders.sort(Comparator.comparing((Reminder reminder) -> reminder instanceof Reminder.FormNotScanned)
                .thenComparing(Reminder::due));
        return List.copyOf(reminders);
    }

    /** One for each use at an event and what stands first against it, with the languages in which it is so. */
    private static void plan(StoryFacts facts, List<PlannedUse> plans, LocalDate today, List<Reminder> reminders) {
        var uses = plans.stream()
                .collect(Collectors.groupingBy(
                        plan -> List.of(plan.use().scope(), plan.use().occasion()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        uses.values().forEach(use -> reminders.addAll(refused(facts, use, today)));
    }

    /** @param plans of one use in several languages */
    private static List<Reminder> refused(StoryFacts facts, List<PlannedUse> plans, LocalDate today) {
        var cleared = new ArrayList<Language>();
        var against = new LinkedHashMap<Refusal, Reminder.PlanRefused>();
        for (var plan : plans) {
            var use = plan.use();
            switch (Gate.ask(facts, use, today, plan.audience())) {
                case Verdict.Cleared<ClearedStory> _ -> cleared.add(use.language());
                case Verdict.Refused<ClearedStory>(var refusals) -> {
                    var due = use.occasion().map(Occasion::date).orElse(today);
                    var one = new Reminder.PlanRefused(
                            facts.id(), use, refusals, List.of(use.language()), List.of(), due);
                    against.merge(refusals.getFirst(), one, Reminder.PlanRefused::and);
                }
            }
        }
        return against.values().stream()
                .<Reminder>map(refused -> refused.butIn(cleared))
                .toList();
    }

    private static void record(StoryFacts facts, ConsentRecord record, LocalDate today, List<Reminder> reminders) {
        for (var grant : record.terms().grants()) {
            if (grant.answer().isYes()) {
                ScopeCheck.lastDay(grant, record)
                        .filter(lastDay -> isSoon(lastDay, today))
                        .ifPresent(
                                lastDay -> reminders.add(new Reminder.ScopeEnds(facts.id(), grant.scope(), lastDay)));
            }
        }
        record.terms().signature().ifPresent(signature -> {
            if (signature.scan().isEmpty()) {
                reminders.add(new Reminder.FormNotScanned(facts.id(), today));
            }
            record.terms()
                    .explanation()
                    .map(explanation -> facts.notices().get(explanation.notice()))
                    .map(notice -> signature.on().plus(notice.keeping()))
                    .filter(end -> !today.isBefore(end.minus(AHEAD)))
                    .ifPresent(end -> reminders.add(new Reminder.KeepingEnds(facts.id(), end)));
        });
    }

    /** An end that is near, not one that is long past: that story is simply not used any more. */
    private static boolean isSoon(LocalDate lastDay, LocalDate today) {
        return !today.isBefore(lastDay.minus(AHEAD)) && !today.isAfter(lastDay.plus(AHEAD));
    }

    private static void safety(
            StoryFacts facts, SafetyAnswers answers, LocalDate due, LocalDate today, List<Reminder> reminders) {
        var matters = new ArrayList<Reminder.SafetyReview.Matter>();
        if (!answers.areComplete()) {
            matters.add(Reminder.SafetyReview.Matter.UNANSWERED);
        }
        if (answers.answeredOn()
                .map(on -> on.plus(SAFETY_HOLDS).isBefore(today))
                .orElse(false)) {
            matters.add(Reminder.SafetyReview.Matter.LONG_AGO);
        }
        if (answers.sinceLeaving().isRecent()) {
            matters.add(Reminder.SafetyReview.Matter.LEFT_LATELY);
        }
        if (answers.perpetratorNamed().mayBe()) {
            matters.add(Reminder.SafetyReview.Matter.PERPETRATOR_NAMED);
        }
        matters.forEach(matter -> reminders.add(new Reminder.SafetyReview(facts.id(), matter, due)));
    }

    /** The first event that the story is planned for; today if there is none. */
    private static LocalDate dueBefore(List<PlannedUse> plans, LocalDate today) {
        return plans.stream()
                .flatMap(plan -> plan.use().occasion().stream())
                .map(Occasion::date)
                .min(Comparator.naturalOrder())
                .orElse(today);
    }
}
