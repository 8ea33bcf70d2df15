package org.amanat.store;

import static org.amanat.store.schema.Tables.PARTY;

import java.util.List;
import java.util.Optional;
import org.amanat.model.attendance.Party;
import org.amanat.model.attendance.PartyId;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.schema.tables.records.PartyRecord;
import org.jooq.DSLContext;

/** Guests who come together. */
public final class PartyRecords {

    private final DSLContext sql;

    PartyRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** The parties of an event, in the order in which they were added. */
    public List<Party> of(EventId event) {
        return sql.selectFrom(PARTY)
                .where(PARTY.EVENT_ID.eq(event))
                .orderBy(PARTY.ID)
                .fetch(PartyRecords::read);
    }

    public void insert(Party party) {
        sql.insertInto(PARTY).set(written(party)).execute();
    }

    /** @throws ProblemException if there is no such party */
    public void update(Party party) {
        Found.one(sql.update(PARTY)
                .set(written(party))
                .where(PARTY.ID.eq(party.id()))
                .execute());
    }

    /**
     * Dissolves a party; those who were in it stay on the list.
     *
     * @throws ProblemException if there is no such party
     */
    public void delete(PartyId id) {
        Found.one(sql.deleteFrom(PARTY).where(PARTY.ID.eq(id)).execute());
    }

    private static Party read(PartyRecord row) {
        return new Party(
                row.getId(),
                row.getEventId(),
                row.getName(),
                Optional.ofNullable(row.getOrganisationId()),
                row.getHeads());
    }

    private static PartyRecord written(Party party) {
        var row = new PartyRecord();
        row.setId(party.id());
        row.setEventId(party.event());
        row.setName(party.name());
        row.setOrganisationId(party.organisation().orElse(null));
        row.setHeads(party.heads());
        return row;
    }
}
