package org.amanat.operations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.amanat.model.Language;
import org.amanat.model.consent.FirstNotice;
import org.amanat.model.consent.Gate;
import org.amanat.model.consent.KnownAnswers;
import org.amanat.model.consent.Notice;
import org.amanat.model.consent.NoticeVersion;
import org.amanat.model.consent.ReadBackCopy;
import org.amanat.model.consent.RecallList;
import org.amanat.model.consent.Signature;
import org.amanat.model.consent.StoryOrder;
import org.amanat.model.consent.Verdict;
import org.amanat.model.consent.Withdrawal;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.StoryId;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.print.ConsentFormDocument;
import org.amanat.print.ConsentReceiptDocument;
import org.amanat.print.Draft;
import org.amanat.print.InformationSheetDocument;
import org.amanat.print.ReadBackDocument;
import org.amanat.print.RecallListDocument;
import org.amanat.store.Records;

/** Gathers what a paper about one story or its consent says; a text is asked of the gate, now. */
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

    /** A paper with the text that it holds, if it is one that is read back. */
    record Paper(Draft draft, Optional<ReadBackCopy> readBack) {}

    /** @throws ProblemException if there is nothing to print; {@code STORY_REFUSED} if the text may not be read back */
    static Paper of(Records records, StoryOrder order, PrintOptions options, LocalDate today) {
        var drafts = new StoryDrafts(records, options, today);
        return switch (order) {
            case StoryOrder.ReadBackSheet(var story, var language) -> drafts.readBack(story, language);
            case StoryOrder.ConsentForm form -> drafts.form(form);
            case StoryOrder.InformationSheet(var notice) ->
                paper(InformationSheetDocument.of(drafts.notice(notice), drafts.settings, options));
            case StoryOrder.Receipt(var story) -> drafts.receipt(story);
            case StoryOrder.Recall(var story) -> drafts.recall(story);
        };
    }

    private Paper readBack(StoryId story, Language language) {
        return switch (Gate.askReadBack(records.storyFacts().of(story), language, today)) {
            case Verdict.Cleared<ReadBackCopy>(var copy) ->
                new Paper(ReadBackDocument.of(copy, settings, options), Optional.of(copy));
            case Verdict.Refused<ReadBackCopy> refused -> throw new ProblemException(ProblemCode.STORY_REFUSED);
        };
    }

    private Paper form(StoryOrder.ConsentForm form) {
        var known =
                form.filled().map(story -> KnownAnswers.of(records.storyFacts().of(story)));
        return paper(ConsentFormDocument.of(
                notice(form.notice()),
                form.scopes(),
                known.map(KnownAnswers::terms),
                known.flatMap(KnownAnswers::record).map(id -> reference(id.value())),
                settings,
                options));
    }

    private Notice notice(NoticeVersion version) {
        return records.notices()
                .find(version)
                .or(() -> FirstNotice.ifIs(version))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_THERE_ANY_MORE));
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
        return new Paper(draft, Optional.empty());
    }

    /** The last digits of an id, which are drawn by chance: says nothing to whoever finds the paper. */
    private static String reference(UUID id) {
        String digits = HexFormat.of().withUpperCase().toHexDigits((int) id.getLeastSignificantBits());
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }
}
