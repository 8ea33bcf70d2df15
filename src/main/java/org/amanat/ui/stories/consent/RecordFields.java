package org.amanat.ui.stories.consent;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.consent.ConsentTerms;
import org.amanat.model.consent.ConsentTexts;
import org.amanat.model.consent.Explanation;
import org.amanat.model.consent.Form;
import org.amanat.model.consent.GivenBy;
import org.amanat.model.consent.Giver;
import org.amanat.model.consent.Notice;
import org.amanat.model.consent.NoticeVersion;
import org.amanat.model.consent.Reason;
import org.amanat.model.consent.Refusal;
import org.amanat.model.consent.Signature;
import org.amanat.model.consent.Understanding;
import org.amanat.model.consent.Witness;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventSummary;
import org.amanat.model.story.Answer;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Field;
import org.amanat.ui.common.form.ParsedEntry;
import org.amanat.ui.common.form.TextEntry;

/** The fields of a consent that are not about one scope, in the order of the paper. */
final class RecordFields {

    private static final List<Language> SPOKEN =
            Stream.of("ur", "en", "sd").map(Language::parse).toList();

    private final RecordModel model;
    private final UiTexts texts;
    private final List<EventSummary> events;
    private final ChoiceEntry<NoticeVersion> notice;
    private final ChoiceEntry<Language> language;
    private final ParsedEntry<LocalDate> explainedOn;
    private final TextEntry explainedBy;
    private final TextEntry interpreter;
    private final ChoiceEntry<Understanding> understanding;
    private final ChoiceEntry<Answer> saidBack;
    private final ChoiceEntry<Answer> told;
    private final ChoiceEntry<GivenBy> givenBy;
    private final TextEntry proof;
    private final ChoiceEntry<Answer> childAgrees;
    private final ChoiceEntry<Optional<EventId>> event;
    private final ChoiceEntry<Form> form;
    private final ParsedEntry<LocalDate> signedOn;
    private final TextEntry witness;
    private final TextEntry witnessRole;

    RecordFields(RecordModel model, RecordModel.Begun begun, UiTexts texts) {
        this.model = model;
        this.texts = texts;
        this.events = begun.events();
        notice = ChoiceEntry.of(
                "record-notice",
                texts.get("consent.desk.record.notice"),
                begun.notices().stream().map(Notice::version).toList(),
                NoticeVersion::value);
        language = ChoiceEntry.of("record-language", texts.get("paper.form.language"), SPOKEN, texts::name);
        explainedOn = DayEntry.needed("record-explained-on", texts.get("paper.form.on"), texts);
        explainedBy = TextEntry.line("record-explained-by", texts.get("paper.form.by"));
        interpreter = TextEntry.line("record-interpreter", texts.get("paper.form.interpreter"));
        understanding = choice("record-understanding", "consent.desk.record.understanding", Understanding.values());
        saidBack = choice("record-said-back", "paper.form.said-back", Answer.values());
        told = choice("record-told", "paper.form.told-no-help-is-lost", Answer.values());
        givenBy = choice("record-given-by", "consent.desk.record.given-by", GivenBy.values());
        proof = TextEntry.line("record-proof", texts.get("paper.form.proof"));
        childAgrees = choice("record-child-agrees", "consent.desk.record.child-agrees", Answer.values());
        event = ChoiceEntry.of("record-event", texts.get("consent.desk.record.event"), choices(), this::name);
        form = choice("record-form", "consent.desk.record.form", Form.values());
        signedOn = DayEntry.needed("record-signed-on", texts.get("paper.sign.date"), texts);
        witness = TextEntry.line("record-witness", texts.get("consent.desk.record.witness"));
        witnessRole = TextEntry.line("record-witness-role", texts.get("consent.desk.record.witness-role"));
        event.set(model.event());
        show(model.termsProperty().get());
        save();
        model.termsProperty().subscribe(this::show);
    }

    List<Field<?>> explained() {
        return List.of(notice, language, explainedOn);
    }

    List<Field<?>> explainer() {
        return List.of(explainedBy, interpreter);
    }

    List<Field<?>> understood() {
        return List.of(understanding, saidBack, told);
    }

    List<Field<?>> giver() {
        return List.of(givenBy, proof, childAgrees);
    }

    List<Field<?>> event() {
        return List.of(event);
    }

    List<Field<?>> signed() {
        return List.of(form, signedOn);
    }

    List<Field<?>> witness() {
        return List.of(witness, witnessRole);
    }

    /** Puts each sentence under the field that it is about. */
    void complain(List<Refusal> refusals) {
        Map<Field<?>, String> sentences = new LinkedHashMap<>();
        for (var refusal : refusals) {
            fieldOf(refusal.reason()).ifPresent(field -> sentences.putIfAbsent(field, refusal.sentence(texts.texts())));
        }
        Stream.of(explained(), explainer(), understood(), giver(), signed(), witness())
                .flatMap(List::stream)
                .forEach(field -> field.remark(sentences.getOrDefault(field, "")));
    }

    private Optional<Field<?>> fieldOf(Reason reason) {
        return switch (reason) {
            case NOT_EXPLAINED -> Optional.of(explainedBy);
            case NOTICE_UNKNOWN -> Optional.of(notice);
            case EXPLAINED_AFTER_GIVEN -> Optional.of(explainedOn);
            case NOT_UNDERSTOOD -> Optional.of(understanding);
            case NOT_SAID_BACK -> Optional.of(saidBack);
            case NOT_TOLD_NO_HELP_IS_LOST -> Optional.of(told);
            case GIVER_MISSING, CHILD_CANNOT_GIVE_ALONE, PARENT_OF_AN_ADULT -> Optional.of(givenBy);
            case CHILD_DOES_NOT_AGREE -> Optional.of(childAgrees);
            case PROOF_MISSING -> Optional.of(proof);
            case SIGNATURE_MISSING -> Optional.of(form);
            case BEFORE_CONSENT, OLDER_THAN_REPLACED -> Optional.of(signedOn);
            case WITNESS_MISSING -> Optional.of(witness);
            default -> Optional.empty();
        };
    }

    private void save() {
        notice.onSave(value -> model.change(draft -> draft.notice(value)));
        language.onSave(value -> model.change(draft -> draft.language(value)));
        explainedOn.onSave(value -> model.change(draft -> draft.explainedOn(value)));
        explainedBy.onSave(value -> model.change(draft -> draft.explainedBy(value)));
        interpreter.onSave(value -> model.change(draft -> draft.interpreter(value)));
        understanding.onSave(value -> model.change(draft -> draft.understanding(value)));
        saidBack.onSave(value -> model.change(draft -> draft.saidBack(value)));
        told.onSave(value -> model.change(draft -> draft.toldNoHelpIsLost(value)));
        givenBy.onSave(value -> model.change(draft -> draft.givenBy(value)));
        proof.onSave(value -> model.change(draft -> draft.proof(value)));
        childAgrees.onSave(value -> model.change(draft -> draft.childAgrees(value)));
        event.onSave(model::changeEvent);
        form.onSave(value -> model.change(draft -> draft.form(value)));
        signedOn.onSave(value -> model.change(draft -> draft.signedOn(value)));
        witness.onSave(value -> model.change(draft -> draft.witness(value)));
        witnessRole.onSave(value -> model.change(draft -> draft.witnessRole(value)));
    }

    private void show(ConsentTerms terms) {
        terms.explanation().ifPresent(this::show);
        terms.giver().ifPresent(this::show);
        terms.signature().ifPresent(this::show);
    }

    private void show(Explanation explanation) {
        notice.set(explanation.notice());
        language.set(explanation.language());
        explainedOn.set(explanation.on());
        explainedBy.set(explanation.by());
        interpreter.set(explanation.interpreter().orElse(""));
        understanding.set(explanation.understanding());
        saidBack.set(explanation.saidBack());
        told.set(explanation.toldNoHelpIsLost());
    }

    private void show(Giver giver) {
        givenBy.set(giver.by());
        proof.set(giver.proof().value());
        childAgrees.set(giver.childAgrees());
    }

    private void show(Signature signature) {
        form.set(signature.form());
        signedOn.set(signature.on());
        witness.set(signature.witness().map(Witness::name).orElse(""));
        witnessRole.set(signature.witness().map(Witness::role).orElse(""));
    }

    private List<Optional<EventId>> choices() {
        return Stream.concat(
                        events.stream().map(EventSummary::id).map(Optional::of), Stream.of(Optional.<EventId>empty()))
                .toList();
    }

    private String name(Optional<EventId> id) {
        return id.flatMap(chosen -> events.stream()
                        .filter(known -> known.id().equals(chosen))
                        .findFirst())
                .map(known -> texts.best(known.title()) + " · " + texts.date(known.date()))
                .orElseGet(() -> texts.get("consent.desk.record.no-event"));
    }

    private <E extends Enum<E>> ChoiceEntry<E> choice(String id, String key, E[] values) {
        return ChoiceEntry.of(id, texts.get(key), List.of(values), value -> ConsentTexts.name(value, texts.texts()));
    }
}
