package org.amanat.operations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.ClearedStory;
import org.amanat.model.consent.Gate;
import org.amanat.model.consent.Occasion;
import org.amanat.model.consent.PlannedAnswer;
import org.amanat.model.consent.PlannedStory;
import org.amanat.model.consent.Refusal;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.StoryFacts;
import org.amanat.model.consent.Use;
import org.amanat.model.consent.Verdict;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.event.Event;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.StoryText;
import org.amanat.model.texts.Texts;
import org.amanat.print.design.ToldStories;
import org.amanat.print.design.ToldStories.Told;
import org.amanat.store.Records;

/** Asks the gate for the stories that are planned for an event, now, for one document. */
final class EventStories {

    private final Records records;
    private final Event event;
    private final LocalDate today;
    private final Set<PrintNotice> leftOut = new LinkedHashSet<>();

    EventStories(Records records, Event event, LocalDate today) {
        this.records = records;
        this.event = event;
        this.today = today;
    }

    /** Who was left out of what was asked for so far, and why. */
    List<PrintNotice> leftOut() {
        return List.copyOf(leftOut);
    }

    /**
     * Those that are planned for one use before those who come, in the order of the programme, once for each language
     * that is cleared.
     */
    List<ClearedStory> planned(Scope scope, List<Language> languages) {
        var audience = audience();
        return records.plannedStories().of(event.id()).stream()
                .filter(plan -> plan.scope() == scope)
                .map(PlannedStory::story)
                .distinct()
                .flatMap(story -> languages.stream()
                        .flatMap(language -> cleared(facts(story), scope, language, audience).stream()))
                .toList();
    }

    /** Those that are planned in any way, for another use after the event, once for each language that is cleared. */
    List<ClearedStory> ofAnyPlan(Scope scope, Audience audience, List<Language> languages) {
        return records.plannedStories().of(event.id()).stream()
                .map(PlannedStory::story)
                .distinct()
                .flatMap(story -> languages.stream()
                        .flatMap(language -> cleared(facts(story), scope, language, audience).stream()))
                .toList();
    }

    /** Those that will be told or read and may be listed: a programme does not announce what will not happen. */
    ToldStories listed(List<Language> languages) {
        return told(plan -> onStage(plan).isEmpty()
                ? Stream.empty()
                : languages.stream()
                        .flatMap(language ->
                                cleared(facts(plan.story()), Scope.LISTED_IN_PROGRAMME, language, Audience.PUBLIC)
                                        .stream()));
    }

    /** Those that will be told or read, whatever the language. */
    ToldStories onStage() {
        return told(plan -> onStage(plan).stream());
    }

    /** What the gate says of everything that is planned, before those who come, for the maker of the plan. */
    List<PlannedAnswer> answers() {
        var audience = audience();
        return records.plannedStories().of(event.id()).stream()
                .map(plan -> answer(plan, audience))
                .toList();
    }

    private PlannedAnswer answer(PlannedStory plan, Audience audience) {
        var facts = facts(plan.story());
        var inLanguages = languages(facts, plan.scope()).stream()
                .map(language -> new PlannedAnswer.InLanguage(
                        language,
                        switch (verdict(facts, plan.scope(), language, audience)) {
                            case Verdict.Cleared<ClearedStory> _ -> List.of();
                            case Verdict.Refused<ClearedStory>(var refusals) -> refusals;
                        }))
                .toList();
        return new PlannedAnswer(
                plan,
                pseudonym(plan.story()),
                facts.story().flatMap(Story::supportPerson).flatMap(this::person),
                inLanguages,
                facts.willingAt(event.id()));
    }

    private ToldStories told(Function<PlannedStory, Stream<ClearedStory>> ask) {
        var stories = new ArrayList<Told>();
        for (var plan : records.plannedStories().of(event.id())) {
            if (plan.scope() != Scope.PRINTED_HANDOUT) {
                ask.apply(plan)
                        .filter(story -> stories.stream().noneMatch(there -> isSame(there, plan, story)))
                        .map(story -> new Told(plan.item(), story))
                        .forEach(stories::add);
            }
        }
        var beside = stories.stream()
                .flatMap(told -> told.story().supportPerson().stream())
                .collect(Collectors.toSet());
        var persons = records.persons().of(beside).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return new ToldStories(stories, persons, leftOut());
    }

    /** A story that is told and also read is listed once. */
    private static boolean isSame(Told there, PlannedStory plan, ClearedStory story) {
        return there.item().equals(plan.item())
                && there.story().story().equals(story.story())
                && there.story().scope() == story.scope()
                && there.story().language().equals(story.language());
    }

    /** In the first language in which it may be, before those who come. */
    private Optional<ClearedStory> onStage(PlannedStory plan) {
        var facts = facts(plan.story());
        var audience = audience();
        var languages = languages(facts, plan.scope());
        return languages.stream()
                .flatMap(language -> ask(facts, plan.scope(), language, audience).stream())
                .findFirst()
                .or(() -> cleared(facts, plan.scope(), languages.getFirst(), audience));
    }

    private List<Language> languages(StoryFacts facts, Scope scope) {
        return languages(event, facts, scope);
    }

    /**
     * The languages in which a story could be used at an event: those of the event first, then others that it was
     * written in.
     */
    static List<Language> languages(Event event, StoryFacts facts, Scope scope) {
        if (!scope.holdsText()) {
            return List.of(event.languages().getFirst());
        }
        var texts = facts.story().map(Story::texts).orElse(List.of()).stream().map(StoryText::language);
        return Stream.concat(event.languages().stream(), texts).distinct().toList();
    }

    /** Those who come: the one place in which it is said before whom the stories of an event are told. */
    private Audience audience() {
        return records.plannedStories().audience(event.id());
    }

    private StoryFacts facts(StoryId story) {
        return records.storyFacts().of(story);
    }

    private Optional<ClearedStory> ask(StoryFacts facts, Scope scope, Language language, Audience audience) {
        return switch (verdict(facts, scope, language, audience)) {
            case Verdict.Cleared<ClearedStory>(var story) -> Optional.of(story);
            case Verdict.Refused<ClearedStory> _ -> Optional.empty();
        };
    }

    /** Notes why, where it is refused. */
    private Optional<ClearedStory> cleared(StoryFacts facts, Scope scope, Language language, Audience audience) {
        return switch (verdict(facts, scope, language, audience)) {
            case Verdict.Cleared<ClearedStory>(var story) -> Optional.of(story);
            case Verdict.Refused<ClearedStory>(var refusals) -> {
                leftOut.add(notice(facts.id(), refusals.getFirst()));
                yield Optional.empty();
            }
        };
    }

    private Verdict<ClearedStory> verdict(StoryFacts facts, Scope scope, Language language, Audience audience) {
        var occasion = new Occasion(event.id(), event.date(), event.state());
        return Gate.ask(facts, Use.at(occasion, scope, language), today, audience);
    }

    private PrintNotice notice(StoryId story, Refusal why) {
        return new PrintNotice.StoryLeftOut(
                pseudonym(story),
                LocalizedText.of(why.sentence(Texts.in(Language.ENGLISH)), why.sentence(Texts.in(Language.URDU))));
    }

    private Optional<Person> person(PersonId id) {
        return records.persons().of(Set.of(id)).stream().findFirst();
    }

    private LocalizedText pseudonym(StoryId story) {
        return records.stories()
                .find(story)
                .map(told -> told.pseudonym().name())
                .orElse(LocalizedText.empty());
    }
}
