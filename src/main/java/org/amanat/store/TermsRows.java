package org.amanat.store;

import static org.amanat.store.schema.Tables.SCOPE_GRANT;

import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.ConsentId;
import org.amanat.model.consent.ConsentTerms;
import org.amanat.model.consent.Explanation;
import org.amanat.model.consent.Extent;
import org.amanat.model.consent.GivenBy;
import org.amanat.model.consent.Giver;
import org.amanat.model.consent.Naming;
import org.amanat.model.consent.NoticeVersion;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.ScopeGrant;
import org.amanat.model.consent.Understanding;
import org.amanat.model.story.Answer;
import org.amanat.model.story.Confidential;
import org.amanat.store.schema.tables.records.ConsentRecordRecord;
import org.amanat.store.schema.tables.records.ScopeGrantRecord;
import org.jooq.DSLContext;

/**
 * The terms of consent as rows. A part that cannot be read is left out; the terms are then not those that were sealed,
 * which the gate sees.
 */
final class TermsRows {

    private static final String WHOLE = "WHOLE";
    private static final String TITLE = "TITLE";

    private final DSLContext sql;

    TermsRows(DSLContext sql) {
        this.sql = sql;
    }

    ConsentTerms read(ConsentRecordRecord row) {
        return new ConsentTerms(
                explanation(row),
                giver(row),
                Signatures.read(
                        row.getForm(),
                        row.getSignedOn(),
                        row.getWitness(),
                        row.getWitnessRole(),
                        ScanRecords.newest(sql, row.getId())),
                grants(row.getId()));
    }

    /** The columns of terms; the rest of the row is empty. */
    ConsentRecordRecord row(ConsentTerms terms) {
        var row = new ConsentRecordRecord();
        var explained = terms.explanation();
        row.setNotice(Legible.written(explained.map(Explanation::notice)));
        row.setExplainedIn(Legible.written(explained.map(Explanation::language)));
        row.setExplainedOn(Legible.written(explained.map(Explanation::on)));
        row.setExplainedBy(Legible.written(explained.map(Explanation::by)));
        row.setInterpreter(Legible.written(explained.flatMap(Explanation::interpreter)));
        row.setUnderstanding(
                Legible.written(explained.map(it -> it.understanding().name())));
        row.setSaidBack(Legible.written(explained.map(it -> it.saidBack().name())));
        row.setToldNoHelpIsLost(
                Legible.written(explained.map(it -> it.toldNoHelpIsLost().name())));
        row.setGivenBy(Legible.written(terms.giver().map(it -> it.by().name())));
        row.setProof(terms.giver().map(it -> it.proof().value()).orElse(""));
        row.setChildAgrees(terms.giver().map(it -> it.childAgrees().name()).orElse(Answer.UNKNOWN.name()));
        row.setForm(Legible.written(terms.signature().map(it -> it.form().name())));
        row.setSignedOn(Legible.written(terms.signature().map(it -> it.on())));
        row.setWitness(
                Legible.written(terms.signature().flatMap(it -> it.witness()).map(it -> it.name())));
        row.setWitnessRole(
                Legible.written(terms.signature().flatMap(it -> it.witness()).map(it -> it.role())));
        return row;
    }

    void insertGrants(ConsentId record, ConsentTerms terms) {
        terms.grants()
                .forEach(grant ->
                        sql.insertInto(SCOPE_GRANT).set(row(record, grant)).execute());
    }

    private static Optional<Explanation> explanation(ConsentRecordRecord row) {
        var language = Legible.as(row.getExplainedIn(), Language::parse);
        var on = Legible.date(row.getExplainedOn());
        var understanding = Legible.one(Understanding.class, row.getUnderstanding());
        if (row.getNotice() == null || language.isEmpty() || on.isEmpty() || understanding.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Explanation(
                new NoticeVersion(row.getNotice()),
                language.get(),
                on.get(),
                Optional.ofNullable(row.getExplainedBy()).orElse(""),
                Optional.ofNullable(row.getInterpreter()),
                understanding.get(),
                Legible.one(Answer.class, row.getSaidBack()).orElse(Answer.UNKNOWN),
                Legible.one(Answer.class, row.getToldNoHelpIsLost()).orElse(Answer.UNKNOWN)));
    }

    private static Optional<Giver> giver(ConsentRecordRecord row) {
        return Legible.one(GivenBy.class, row.getGivenBy())
                .map(by -> new Giver(
                        by,
                        new Confidential<>(row.getProof()),
                        Legible.one(Answer.class, row.getChildAgrees()).orElse(Answer.UNKNOWN)));
    }

    private List<ScopeGrant> grants(String record) {
        return sql.selectFrom(SCOPE_GRANT).where(SCOPE_GRANT.RECORD_ID.eq(record)).fetch().stream()
                .flatMap(row -> grant(row).stream())
                .toList();
    }

    private static Optional<ScopeGrant> grant(ScopeGrantRecord row) {
        var scope = Legible.one(Scope.class, row.getScope());
        var answer = Legible.one(Answer.class, row.getAnswer());
        var until = Legible.date(row.getUntil());
        var naming = Legible.one(Naming.class, row.getNaming());
        Optional<LocalizedText> name = Legible.text(row.getShownName());
        var extent = Legible.as(row.getExtent(), TermsRows::extent);
        var audience = Legible.one(Audience.class, row.getAudience());
        boolean whole = scope.isPresent()
                && answer.isPresent()
                && until.isPresent() == (row.getUntil() != null)
                && naming.isPresent()
                && name.isPresent()
                && extent.isPresent()
                && audience.isPresent();
        return whole
                ? Optional.of(new ScopeGrant(
                        scope.get(),
                        answer.get(),
                        until,
                        naming.get(),
                        new Confidential<>(name.get()),
                        extent.get(),
                        row.getThisEventOnly(),
                        audience.get(),
                        Optional.ofNullable(row.getEventId())))
                : Optional.empty();
    }

    private static ScopeGrantRecord row(ConsentId record, ScopeGrant grant) {
        var row = new ScopeGrantRecord();
        row.setRecordId(record.toString());
        row.setScope(grant.scope().name());
        row.setAnswer(grant.answer().name());
        row.setUntil(Legible.written(grant.until()));
        row.setNaming(grant.naming().name());
        row.setShownName(Legible.json(grant.shownName().value()));
        row.setExtent(written(grant.extent()));
        row.setThisEventOnly(grant.thisEventOnly());
        row.setAudience(grant.audience().name());
        row.setEventId(grant.event().orElse(null));
        return row;
    }

    private static Extent extent(String stored) {
        return switch (stored) {
            case WHOLE -> new Extent.Whole();
            case TITLE -> new Extent.TitleOnly();
            default -> new Extent.Sentences(Integer.parseInt(stored));
        };
    }

    private static String written(Extent extent) {
        return switch (extent) {
            case Extent.Whole() -> WHOLE;
            case Extent.TitleOnly() -> TITLE;
            case Extent.Sentences(int atMost) -> Integer.toString(atMost);
        };
    }
}
