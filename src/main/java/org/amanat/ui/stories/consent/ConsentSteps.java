package org.amanat.ui.stories.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amanat.model.consent.ConsentFile;
import org.amanat.model.consent.ConsentId;
import org.amanat.model.consent.ConsentRecord;
import org.amanat.model.consent.ConsentStatus;
import org.amanat.model.consent.ConsentTexts;
import org.amanat.model.consent.Explanation;
import org.amanat.model.consent.Release;
import org.amanat.model.consent.ScopeGrant;
import org.amanat.model.consent.Signature;
import org.amanat.model.consent.Withdrawal;
import org.amanat.ui.common.UiTexts;

/** The history of a consent as a person would tell it, the oldest step first; the end that is to come is the last. */
record ConsentSteps(ConsentFile file, UiTexts texts) {

    List<ConsentStep> all() {
        var steps = new ArrayList<ConsentStep>();
        file.facts().records().forEach(record -> steps.addAll(of(record)));
        file.facts().releases().forEach(release -> steps.add(of(release)));
        file.facts().withdrawals().forEach(withdrawal -> steps.add(of(withdrawal)));
        steps.sort(Comparator.comparing(step -> step.day().orElse(LocalDate.MAX)));
        end().ifPresent(steps::add);
        return List.copyOf(steps);
    }

    private List<ConsentStep> of(ConsentRecord record) {
        var steps = new ArrayList<ConsentStep>();
        var signature = record.terms().signature();
        var day = signature
                .map(Signature::on)
                .or(() -> record.terms().explanation().map(Explanation::on));
        steps.add(
                switch (record.status()) {
                    case REQUESTED -> step(Optional.empty(), "asked", texts.get("consent.desk.step.asked.more"));
                    case REFUSED -> step(day, "refused", explained(record));
                    case UNKNOWN -> step(day, "unknown", "");
                    case GIVEN, RENEWED, WITHDRAWN, EXPIRED, INVALIDATED ->
                        new ConsentStep(
                                day,
                                how(record),
                                answered(record),
                                Optional.of(record.id().value()));
                });
        if (record.status() == ConsentStatus.INVALIDATED) {
            file.invalidations().stream()
                    .filter(found -> found.record().equals(record.id()))
                    .forEach(found -> steps.add(step(Optional.of(found.on()), "invalidated", found.by())));
        }
        if (record.status() == ConsentStatus.EXPIRED) {
            steps.add(step(Optional.empty(), "expired", ""));
        }
        return steps;
    }

    private ConsentStep of(Release release) {
        String pages = pages(release.id().value());
        String more =
                texts.get("consent.desk.step.released.more", texts.name(release.language()), release.readBackBy());
        return new ConsentStep(
                Optional.of(release.signature().on()),
                texts.get("consent.desk.step.released"),
                join(more, pages),
                Optional.of(release.id().value()));
    }

    private ConsentStep of(Withdrawal withdrawal) {
        String what = withdrawal.isOfEverything()
                ? texts.get("consent.desk.step.withdrawn.all")
                : withdrawal.scopes().stream()
                        .sorted()
                        .map(scope -> ConsentTexts.name(scope, texts.texts()))
                        .collect(Collectors.joining(texts.get("consent.desk.comma")));
        return step(
                Optional.of(withdrawal.on()).filter(day -> !day.equals(LocalDate.MAX)),
                "withdrawn",
                join(what, ConsentTexts.name(withdrawal.channel(), texts.texts())));
    }

    /** Given in writing; renewed; or narrowed, if less is allowed now than by the record before. */
    private String how(ConsentRecord record) {
        String form = record.terms()
                .signature()
                .map(signature -> ConsentTexts.name(signature.form(), texts.texts()))
                .orElse("");
        var before = record.replaces().flatMap(this::record);
        String key = before.map(earlier -> new TermsChange(earlier.terms(), record.terms()).key())
                .orElse("given");
        return texts.get("consent.desk.step." + key, form);
    }

    private String answered(ConsentRecord record) {
        var before = record.replaces().flatMap(this::record);
        String changed = before.map(earlier -> new TermsChange(earlier.terms(), record.terms())
                        .changed().stream().map(this::changed).collect(Collectors.joining(" ")))
                .orElse("");
        String witness = record.terms()
                .signature()
                .flatMap(Signature::witness)
                .map(_ -> texts.get("consent.desk.step.witness"))
                .orElse("");
        return join(changed, explained(record), witness, pages(record.id().value()));
    }

    private String changed(ScopeGrant grant) {
        return texts.get(
                "consent.desk.step.changed",
                ConsentTexts.name(grant.scope(), texts.texts()),
                grant.answer().isYes() ? Limits.of(grant, texts) : ConsentTexts.name(grant.answer(), texts.texts()));
    }

    private String explained(ConsentRecord record) {
        return record.terms()
                .explanation()
                .map(told -> texts.get("consent.desk.step.explained", texts.name(told.language())))
                .orElse("");
    }

    private String pages(UUID signed) {
        int pages = file.pagesOf(signed);
        return pages == 0 ? texts.get("consent.desk.step.not-scanned") : texts.get("consent.desk.step.scanned", pages);
    }

    private Optional<ConsentRecord> record(ConsentId id) {
        return file.facts().records().stream()
                .filter(record -> record.id().equals(id))
                .findFirst();
    }

    /** The first day on which something that holds today ends. */
    private Optional<ConsentStep> end() {
        return file.facts()
                .inForce()
                .filter(record -> record.status().allowsUse())
                .flatMap(record -> record.terms()
                        .signature()
                        .flatMap(signed -> record.terms().grants().stream()
                                .filter(grant -> grant.answer().isYes())
                                .map(grant -> grant.lastDay(signed.on()))
                                .filter(day -> !day.isBefore(file.today()))
                                .min(Comparator.naturalOrder())))
                .map(day -> step(Optional.of(day), "ends", texts.get("consent.desk.step.ends.more")));
    }

    private ConsentStep step(Optional<LocalDate> day, String key, String more) {
        return new ConsentStep(day, texts.get("consent.desk.step." + key), more, Optional.empty());
    }

    private String join(String... parts) {
        return Arrays.stream(parts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(texts.get("consent.desk.comma")));
    }
}
