package org.amanat.store;

import static org.amanat.store.schema.Tables.COMMITMENT;

import java.util.Optional;
import org.amanat.model.proceedings.Commitment;
import org.amanat.model.proceedings.CommitmentId;
import org.amanat.store.schema.tables.records.CommitmentRecord;
import org.jooq.DSLContext;

/** What was promised at events. */
public final class CommitmentRecords extends EntryRecords<CommitmentRecord, Commitment, CommitmentId> {

    CommitmentRecords(DSLContext sql) {
        super(sql, new Columns<>(COMMITMENT.ID, COMMITMENT.EVENT_ID, COMMITMENT.POSITION));
    }

    @Override
    Commitment read(CommitmentRecord row) {
        return new Commitment(
                row.getId(),
                row.getEventId(),
                row.getWording(),
                Optional.ofNullable(row.getOrganisationId()),
                Optional.ofNullable(row.getPersonId()),
                row.getToWhom(),
                Optional.ofNullable(row.getDemandId()),
                row.getRhythm(),
                Optional.ofNullable(row.getDueOn()),
                Optional.ofNullable(row.getUntilOn()),
                row.getState());
    }

    @Override
    CommitmentRecord written(Commitment entry) {
        var row = new CommitmentRecord();
        row.setId(entry.id());
        row.setEventId(entry.event());
        row.setWording(entry.wording());
        row.setOrganisationId(entry.by().orElse(null));
        row.setPersonId(entry.spokenBy().orElse(null));
        row.setToWhom(entry.toWhom());
        row.setDemandId(entry.answers().orElse(null));
        row.setRhythm(entry.rhythm());
        row.setDueOn(entry.due().orElse(null));
        row.setUntilOn(entry.until().orElse(null));
        row.setState(entry.state());
        return row;
    }
}
