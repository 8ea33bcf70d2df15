package org.amanat.store;

import static org.amanat.store.schema.Tables.CONSENT_RECORD;
import static org.amanat.store.schema.Tables.SCOPE_GRANT;
import static org.amanat.store.schema.Tables.WILLINGNESS;
import static org.amanat.store.schema.Tables.WITHDRAWAL;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.model.consent.ConsentId;
import org.amanat.model.consent.ConsentRecord;
import org.amanat.model.consent.ConsentStatus;
import org.amanat.model.consent.TermsSeal;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TextHash;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Consent records with their terms. A row that cannot be read is a record that cannot be trusted: it is answered with
 * its status unknown, and never left out, because then an older one would be in force.
 */
public final class ConsentRecords {

    private final DSLContext sql;
    private final TermsRows terms;

    ConsentRecords(DSLContext sql) {
        this.sql = sql;
        this.terms = new TermsRows(sql);
    }

    /** Every record of a story, in the order of its history. */
    public List<ConsentRecord> of(StoryId story) {
        return sql.selectFrom(CONSENT_RECORD)
                .where(CONSENT_RECORD.STORY_ID.eq(story))
                .orderBy(CONSENT_RECORD.ENTRY)
                .fetch(this::read);
    }

    /** @throws ProblemException if there is no such record */
    public ConsentRecord get(ConsentId id) {
        return sql.selectFrom(CONSENT_RECORD)
                .where(CONSENT_RECORD.ID.eq(id.toString()))
                .fetchOptional(this::read)
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_THERE_ANY_MORE));
    }

    public void insert(ConsentRecord record, Instant writtenAt) {
        var row = terms.row(record.terms());
        row.setId(record.id().toString());
        row.setStoryId(record.story());
        row.setEntry((int) record.entry());
        row.setStatus(record.status().name());
        row.setReplaces(Legible.written(record.replaces()));
        row.setTermsSeal(Legible.written(record.sealed().map(TermsSeal::hash)));
        row.setWrittenAt(writtenAt);
        sql.insertInto(CONSENT_RECORD).set(row).execute();
        terms.insertGrants(record.id(), record.terms());
    }

    /**
     * Status and, while it is only asked for, terms.
     *
     * @throws ProblemException if there is no such record
     * @throws IllegalStateException if the terms of an answered record would change: they are frozen
     */
    public void update(ConsentRecord record, Instant writtenAt) {
        var kept = get(record.id());
        if (kept.status().isDecided() && !kept.terms().equals(record.terms())) {
            throw new IllegalStateException("terms are frozen once they were answered");
        }
        var row = kept.status().isDecided()
                ? new org.amanat.store.schema.tables.records.ConsentRecordRecord()
                : terms.row(record.terms());
        row.setStatus(record.status().name());
        row.setTermsSeal(Legible.written(record.sealed().map(TermsSeal::hash)));
        row.setWrittenAt(writtenAt);
        Found.one(sql.update(CONSENT_RECORD)
                .set(row)
                .where(CONSENT_RECORD.ID.eq(record.id().toString()))
                .execute());
        if (!kept.status().isDecided() && !kept.terms().equals(record.terms())) {
            sql.deleteFrom(SCOPE_GRANT)
                    .where(SCOPE_GRANT.RECORD_ID.eq(record.id().toString()))
                    .execute();
            terms.insertGrants(record.id(), record.terms());
        }
    }

    /**
     * Leaves no trace of an asking to which there was no answer.
     *
     * @throws IllegalStateException if there was one
     */
    public void delete(ConsentRecord record) {
        if (record.status().isDecided()) {
            throw new IllegalStateException("what was answered stays");
        }
        Found.one(sql.deleteFrom(CONSENT_RECORD)
                .where(CONSENT_RECORD.ID.eq(record.id().toString()))
                .execute());
    }

    /** The number of the next entry in a story's history. */
    public long nextEntry(StoryId story) {
        return Stream.of(
                                newest(CONSENT_RECORD, CONSENT_RECORD.ENTRY, CONSENT_RECORD.STORY_ID, story),
                                newest(WITHDRAWAL, WITHDRAWAL.ENTRY, WITHDRAWAL.STORY_ID, story),
                                newest(WILLINGNESS, WILLINGNESS.ENTRY, WILLINGNESS.STORY_ID, story))
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0)
                + 1L;
    }

    private int newest(Table<?> table, Field<Integer> entry, Field<StoryId> column, StoryId story) {
        return Optional.ofNullable(sql.select(max(entry))
                        .from(table)
                        .where(column.eq(story))
                        .fetchOne(0, Integer.class))
                .orElse(0);
    }

    private ConsentRecord read(org.amanat.store.schema.tables.records.ConsentRecordRecord row) {
        var id = Legible.as(row.getId(), ConsentId::parse);
        var replaces = Legible.as(row.getReplaces(), ConsentId::parse);
        boolean whole = id.isPresent() && replaces.isPresent() == Objects.nonNull(row.getReplaces());
        return new ConsentRecord(
                id.orElseGet(ConsentId::next),
                row.getStoryId(),
                row.getEntry(),
                whole ? ConsentStatus.parse(row.getStatus()) : ConsentStatus.UNKNOWN,
                terms.read(row),
                replaces,
                Legible.as(row.getTermsSeal(), TextHash::new).map(TermsSeal::new));
    }
}
