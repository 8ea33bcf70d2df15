package org.amanat.store;

import static org.amanat.store.schema.Tables.COMMITMENT;
import static org.amanat.store.schema.Tables.COMMITMENT_PROGRESS;

import java.util.List;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.proceedings.Progress;
import org.amanat.model.proceedings.ProgressId;
import org.amanat.store.schema.tables.records.CommitmentProgressRecord;
import org.jooq.DSLContext;

/** What became of commitments. */
public final class ProgressRecords {

    private final DSLContext sql;

    ProgressRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** Entries about the commitments of an event, by day. */
    public List<Progress> of(EventId event) {
        return sql.select(COMMITMENT_PROGRESS.fields())
                .from(COMMITMENT_PROGRESS)
                .join(COMMITMENT)
                .on(COMMITMENT.ID.eq(COMMITMENT_PROGRESS.COMMITMENT_ID))
                .where(COMMITMENT.EVENT_ID.eq(event))
                .orderBy(COMMITMENT_PROGRESS.NOTED_ON, COMMITMENT_PROGRESS.ID)
                .fetchInto(COMMITMENT_PROGRESS)
                .map(ProgressRecords::read);
    }

    /** All entries, by day. */
    public List<Progress> all() {
        return sql.selectFrom(COMMITMENT_PROGRESS)
                .orderBy(COMMITMENT_PROGRESS.NOTED_ON, COMMITMENT_PROGRESS.ID)
                .fetch(ProgressRecords::read);
    }

    public void insert(Progress progress) {
        sql.insertInto(COMMITMENT_PROGRESS).set(written(progress)).execute();
    }

    /** @throws ProblemException if there is no such entry */
    public void update(Progress progress) {
        Found.one(sql.update(COMMITMENT_PROGRESS)
                .set(written(progress))
                .where(COMMITMENT_PROGRESS.ID.eq(progress.id()))
                .execute());
    }

    /** @throws ProblemException if there is no such entry */
    public void delete(ProgressId id) {
        Found.one(sql.deleteFrom(COMMITMENT_PROGRESS)
                .where(COMMITMENT_PROGRESS.ID.eq(id))
                .execute());
    }

    private static Progress read(CommitmentProgressRecord row) {
        return new Progress(
                row.getId(), row.getCommitmentId(), row.getNotedOn(), row.getKind(), row.getNote(), row.getEvidence());
    }

    private static CommitmentProgressRecord written(Progress progress) {
        var row = new CommitmentProgressRecord();
        row.setId(progress.id());
        row.setCommitmentId(progress.commitment());
        row.setNotedOn(progress.notedOn());
        row.setKind(progress.kind());
        row.setNote(progress.note());
        row.setEvidence(progress.evidence());
        return row;
    }
}
