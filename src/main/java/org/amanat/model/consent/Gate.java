package org.amanat.model.consent;

import java.time.LocalDate;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.story.Story;

/**
 * The one way for a story out of the program. A pure function of the story's facts, the use, the day and the audience:
 * it keeps nothing and remembers nothing, so it is asked when a page is made and again when it is printed. Every check
 * runs whatever the others find, so that a refusal names all reasons at once; a story is cleared only if none did.
 */
public final class Gate {

    private Gate() {}

    /** Whether a story may be used, and how. */
    public static Verdict<ClearedStory> ask(StoryFacts facts, Use use, LocalDate today, Audience audience) {
        var question = new Question(facts, use, today, audience);
        var reasons = new Reasons(use.scope());
        var standing = Standing.of(facts);
        var grant = standing.record()
                .flatMap(record -> record.terms().grant(use.scope()))
                .filter(given -> given.answer().isYes());
        var story = thereIs(question, reasons);
        RecordCheck.check(question, standing, reasons);
        ScopeCheck.check(question, standing, reasons);
        EventCheck.willingness(question, reasons);
        story.ifPresent(told -> SafetyCheck.check(told.safety(), question, grant, reasons));
        var excerpt = story.flatMap(told -> TextCheck.check(told, question, standing, grant, reasons));
        var lastDay = standing.record().flatMap(record -> grant.flatMap(given -> ScopeCheck.lastDay(given, record)));
        boolean textIsThere = !use.scope().holdsText() || excerpt.isPresent();
        if (!reasons.isEmpty() || story.isEmpty() || grant.isEmpty() || lastDay.isEmpty() || !textIsThere) {
            return new Verdict.Refused<>(reasons.all());
        }
        return new Verdict.Cleared<>(
                new ClearedStory(story.get(), question, ShownName.of(grant.get()), lastDay.get(), excerpt));
    }

    /**
     * Whether the text in a language may be read back to its narrator, so that it can be released. Asks for the first
     * signature, of which something must still hold, and nothing of the second; the hard stops are about others, and do
     * not count here.
     */
    public static Verdict<ReadBackCopy> askReadBack(StoryFacts facts, Language language, LocalDate today) {
        var use = Use.of(Scope.READ_ALOUD, language);
        var question = new Question(facts, use, today, Audience.OFFICE);
        var reasons = new Reasons(use.scope());
        var standing = Standing.of(facts);
        var story = thereIs(question, reasons);
        RecordCheck.check(question, standing, reasons);
        ReadBackCheck.check(question, standing, reasons);
        var text = story.flatMap(told -> TextCheck.present(told, question, reasons));
        if (!reasons.isEmpty() || text.isEmpty()) {
            return new Verdict.Refused<>(reasons.all());
        }
        return new Verdict.Cleared<>(new ReadBackCopy(facts.id(), text.get(), today));
    }

    /** The story, unless it was erased or is not the one that the facts are of. */
    private static Optional<Story> thereIs(Question question, Reasons reasons) {
        var facts = question.facts();
        if (question.today().isBefore(facts.lastWrittenOn())) {
            reasons.add(Reason.CLOCK_SET_BACK, facts.lastWrittenOn());
        }
        facts.erasure().ifPresent(erasure -> reasons.add(Reason.ERASED, erasure.on()));
        var story = facts.erasure().isPresent()
                ? Optional.<Story>empty()
                : facts.story().filter(told -> told.id().equals(facts.id()));
        reasons.addIf(story.isEmpty() && facts.erasure().isEmpty(), Reason.STORY_MISSING);
        return story;
    }
}
