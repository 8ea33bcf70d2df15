package org.amanat.operations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.ClearedStory;
import org.amanat.model.consent.Gate;
import org.amanat.model.consent.Occasion;
import org.amanat.model.consent.PlannedStory;
import org.amanat.model.consent.ReadBackCopy;
import org.amanat.model.consent.RecallList;
import org.amanat.model.consent.Refusal;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.Signature;
import org.amanat.model.consent.StoryOrder;
import org.amanat.model.consent.Use;
import org.amanat.model.consent.Verdict;
import org.amanat.model.consent.Withdrawal;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.StoryId;
import org.amanat.model.texts.Texts;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.print.ConsentFormDocument;
import org.amanat.print.ConsentReceiptDocument;
import org.amanat.print.Draft;
import org.amanat.print.ReadBackDocument;
import org.amanat.print.ReadingScriptDocument;
import org.amanat.print.RecallListDocument;
import org.amanat.print.StoryHandoutDocument;
import org.amanat.store.Records;

/** Asks the gate for each story of a paper, now, and lets the paper be written of what it cleared. */
final class StoryDrafts {

    private final Records records;
    private final PrintOptions options;
    private final LocalDate today;
    private final WorkspaceSettings settings;

    private StoryDrafts(Records records, PrintOptions options, LocalDate today) {
        this.records = records;
        this.options = options;
        this.today = today;
        this.settings = records.settings().get();
    }

    /**
     * A paper with the stories that it holds.
     *
     * @param readBack the text that is read back, of which there is at most one
     */
    record Paper(Draft draft, List<ClearedStory> stories, List<ReadBackCopy> readBack) {}

    /** @throws ProblemException if there is nothing to print; {@code STORY_REFUSED} if no story may stand on it */
    static Paper of(Records records, StoryOrder order, PrintOptions options, LocalDate today) {
        var drafts = new StoryDrafts(records, options, today);
        return switch (order) {
            case StoryOrder.Handout(var event, var audience) -> drafts.handout(event, audience);
            case StoryOrder.ReadingScript(var event, var audience) -> drafts.script(event, audience);
            case StoryOrder.ReadBackSheet(var story, var language) -> drafts.readBack(story, language);
            case StoryOrder.ConsentForm form -> drafts.form(form);
            case StoryOrder.Receipt(var story) -> drafts.receipt(story);
            case StoryOrder.Recall(var story) -> drafts.recall(story);
        };
    }

    private Paper handout(EventId id, Audience audience) {
        var event = records.events().get(id);
        var asked = ask(event, Scope.PRINTED_HANDOUT, audience);
        return new Paper(
                StoryHandoutDocument.of(event, settings, asked.cleared(), asked.leftOut(), options),
                asked.cleared(),
                List.of());
    }

    private Paper script(EventId id, Audience audience) {
        var event = records.events().get(id);
        var asked = ask(event, Scope.READ_ALOUD, audience);
        return new Paper(
                ReadingScriptDocument.of(event, settings, asked.cleared(), asked.leftOut(), options),
                asked.cleared(),
                List.of());
    }

    private Paper readBack(StoryId story, Language language) {
        return switch (Gate.askReadBack(records.storyFacts().of(story), language, today)) {
            case Verdict.Cleared<ReadBackCopy>(var copy) ->
                new Paper(ReadBackDocument.of(copy, settings, options), List.of(), List.of(copy));
            case Verdict.Refused<ReadBackCopy> refused -> throw new ProblemException(ProblemCode.STORY_REFUSED);
        };
    }

    private Paper form(StoryOrder.ConsentForm form) {
        var notice = records.notices()
                .find(form.notice())
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_THERE_ANY_MORE));
        return paper(ConsentFormDocument.of(notice, settings, options));
    }

    private Paper receipt(StoryId story) {
        var facts = records.storyFacts().of(story);
        var record = facts.inForce().orElseThrow(() -> new ProblemException(ProblemCode.NOTHING_ASKED));
        var agreedOn = record.terms()
                .signature()
                .map(Signature::on)
                .orElseThrow(() -> new ProblemException(ProblemCode.NOTHING_ASKED));
        var takenBackOn = facts.withdrawals().stream()
                .filter(withdrawal -> withdrawal.record().equals(record.id()))
                .map(Withdrawal::on)
                .max(Comparator.naturalOrder());
        return paper(
                ConsentReceiptDocument.of(reference(record.id().value()), agreedOn, takenBackOn, settings, options));
    }

    private Paper recall(StoryId story) {
        var uses = records.storyUses().of(story);
        var lines = RecallList.of(story, uses, records.storyUses().movements(story));
        return paper(RecallListDocument.of(reference(story.value()), lines, uses, settings, options));
    }

    private static Paper paper(Draft draft) {
        return new Paper(draft, List.of(), List.of());
    }

    private record Asked(List<ClearedStory> cleared, List<PrintNotice> leftOut) {}

    /** Each story that is planned for this at an event, in each language of the document. */
    private Asked ask(Event event, Scope scope, Audience audience) {
        var planned = records.plannedStories().of(event.id()).stream()
                .filter(plan -> plan.scope() == scope)
                .map(PlannedStory::story)
                .distinct()
                .toList();
        if (planned.isEmpty()) {
            throw new ProblemException(ProblemCode.NOTHING_TO_PRINT);
        }
        var occasion = new Occasion(event.id(), event.date(), event.state());
        var cleared = new ArrayList<ClearedStory>();
        var leftOut = new ArrayList<PrintNotice>();
        for (var story : planned) {
            var facts = records.storyFacts().of(story);
            for (var language : options.language().languages()) {
                switch (Gate.ask(facts, Use.at(occasion, scope, language), today, audience)) {
                    case Verdict.Cleared<ClearedStory>(var told) -> cleared.add(told);
                    case Verdict.Refused<ClearedStory>(var refusals) -> leftOut.add(leftOut(story, refusals));
                }
            }
        }
        if (cleared.isEmpty()) {
            throw new ProblemException(ProblemCode.STORY_REFUSED);
        }
        return new Asked(cleared, leftOut.stream().distinct().toList());
    }

    private PrintNotice leftOut(StoryId story, List<Refusal> refusals) {
        var pseudonym = records.stories()
                .find(story)
                .map(told -> told.pseudonym().name())
                .orElse(LocalizedText.empty());
        var why = refusals.getFirst();
        return new PrintNotice.StoryLeftOut(
                pseudonym,
                LocalizedText.of(why.sentence(Texts.in(Language.ENGLISH)), why.sentence(Texts.in(Language.URDU))));
    }

    /** The last digits of an id, which are drawn by chance: says nothing to whoever finds the paper. */
    private static String reference(UUID id) {
        String digits = HexFormat.of().withUpperCase().toHexDigits((int) id.getLeastSignificantBits());
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }
}
