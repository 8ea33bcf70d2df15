package org.amanat.model.consent;

import java.util.Optional;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryText;

/** Whether there is a text for this use, released word for word, and what of it may be used. */
final class TextCheck {

    private TextCheck() {}

    /** What may be used; empty if the use holds no text, or with a reason added. */
    static Optional<Excerpt> check(
            Story story, Question question, Standing standing, Optional<ScopeGrant> grant, Reasons reasons) {
        var scope = question.use().scope();
        if (!scope.holdsText()) {
            return Optional.empty();
        }
        var text = present(story, question, reasons);
        text.ifPresent(written -> release(written, question, standing, reasons));
        return text.flatMap(written ->
                grant.flatMap(given -> excerpt(written, given.extent().and(scope.most()), reasons)));
    }

    /** The text in the language that is wanted, if it is there and up to date. */
    static Optional<StoryText> present(Story story, Question question, Reasons reasons) {
        var text = story.current(question.use().language())
                .filter(written -> !written.wording().isBlank());
        reasons.addIf(text.isEmpty(), Reason.TEXT_MISSING);
        reasons.addIf(text.map(written -> !story.isUpToDate(written)).orElse(false), Reason.TRANSLATION_OUTDATED);
        return text;
    }

    private static Optional<Excerpt> excerpt(StoryText text, Extent extent, Reasons reasons) {
        boolean untitled =
                extent instanceof Extent.TitleOnly && text.wording().title().isBlank();
        reasons.addIf(untitled, Reason.TITLE_MISSING);
        var excerpt = Excerpt.of(text, extent);
        reasons.addIf(excerpt.isEmpty(), Reason.SENTENCES_UNCLEAR);
        return excerpt;
    }

    /** One release that holds is enough; otherwise every release of these words says what is wrong with it. */
    private static void release(StoryText text, Question question, Standing standing, Reasons reasons) {
        var inLanguage = question.facts().releases().stream()
                .filter(release -> release.story().equals(question.facts().id()))
                .filter(release -> release.language().equals(text.language()))
                .toList();
        var ofTheseWords = inLanguage.stream()
                .filter(release -> release.text().equals(text.hash()))
                .toList();
        if (ofTheseWords.isEmpty()) {
            reasons.add(inLanguage.isEmpty() ? Reason.NOT_RELEASED : Reason.EDITED_SINCE_RELEASE);
            return;
        }
        var faults = ofTheseWords.stream()
                .map(release -> faultOf(release, question, standing))
                .toList();
        if (faults.stream().allMatch(Optional::isPresent)) {
            faults.forEach(fault -> fault.ifPresent(reason -> add(reason, reasons)));
        }
    }

    private static void add(Refusal refusal, Reasons reasons) {
        refusal.date()
                .ifPresentOrElse(date -> reasons.add(refusal.reason(), date), () -> reasons.add(refusal.reason()));
    }

    private static Optional<Refusal> faultOf(Release release, Question question, Standing standing) {
        var scope = question.use().scope();
        var signature = release.signature();
        var under = standing.unbroken().get(release.consent());
        if (under == null) {
            return Optional.of(new Refusal(Reason.RELEASE_OF_ENDED_CONSENT, scope, Optional.empty()));
        }
        var consented = under.terms().signature().map(Signature::on);
        if (consented.isEmpty() || signature.on().isBefore(consented.get())) {
            return Optional.of(new Refusal(Reason.RELEASE_BEFORE_CONSENT, scope, Optional.empty()));
        }
        if (signature.on().isAfter(question.today())) {
            return Optional.of(new Refusal(Reason.BEFORE_RELEASE, scope, Optional.of(signature.on())));
        }
        return signature.lacksWitness()
                ? Optional.of(new Refusal(Reason.RELEASE_WITNESS_MISSING, scope, Optional.empty()))
                : Optional.empty();
    }
}
