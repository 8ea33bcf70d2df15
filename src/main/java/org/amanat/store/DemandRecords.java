package org.amanat.store;

import static org.amanat.store.schema.Tables.DEMAND;
import static org.amanat.store.schema.Tables.DEMAND_ORGANISATION;

import java.util.List;
import java.util.Optional;
import org.amanat.model.event.EventId;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.proceedings.Demand;
import org.amanat.model.proceedings.DemandId;
import org.amanat.store.schema.tables.records.DemandRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What events asked for, with whom each is addressed to and who stands behind it. */
public final class DemandRecords {

    private static final String ADDRESSEE = "ADDRESSEE";
    private static final String SUPPORTER = "SUPPORTER";

    private final DSLContext sql;

    DemandRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** The demands of an event by their numbers. */
    public List<Demand> of(EventId event) {
        return sql.selectFrom(DEMAND)
                .where(DEMAND.EVENT_ID.eq(event))
                .orderBy(DEMAND.POSITION)
                .fetch(this::read);
    }

    /** The demands of all events, each event's by their numbers. */
    public List<Demand> all() {
        return sql.selectFrom(DEMAND).orderBy(DEMAND.EVENT_ID, DEMAND.POSITION).fetch(this::read);
    }

    /** @throws ProblemException if there is no such demand */
    public Demand get(DemandId id) {
        return sql.selectFrom(DEMAND)
                .where(DEMAND.ID.eq(id))
                .fetchOptional(this::read)
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_THERE_ANY_MORE));
    }

    /** The number after the highest of the event. */
    public int nextNumber(EventId event) {
        Integer highest = sql.select(DSL.max(DEMAND.POSITION))
                .from(DEMAND)
                .where(DEMAND.EVENT_ID.eq(event))
                .fetchOneInto(Integer.class);
        return highest == null ? 1 : highest + 1;
    }

    public void insert(Demand demand) {
        sql.insertInto(DEMAND).set(written(demand)).execute();
        insertOrganisations(demand);
    }

    /** @throws ProblemException if there is no such demand */
    public void update(Demand demand) {
        Found.one(sql.update(DEMAND)
                .set(written(demand))
                .where(DEMAND.ID.eq(demand.id()))
                .and(DEMAND.EVENT_ID.eq(demand.event()))
                .execute());
        if (!organisations(demand.id(), ADDRESSEE).equals(demand.addressees())
                || !organisations(demand.id(), SUPPORTER).equals(demand.supporters())) {
            sql.deleteFrom(DEMAND_ORGANISATION)
                    .where(DEMAND_ORGANISATION.DEMAND_ID.eq(demand.id()))
                    .execute();
            insertOrganisations(demand);
        }
    }

    /** @throws ProblemException if there is no such demand */
    public void delete(DemandId id) {
        Found.one(sql.deleteFrom(DEMAND).where(DEMAND.ID.eq(id)).execute());
    }

    private void insertOrganisations(Demand demand) {
        insert(demand.id(), ADDRESSEE, demand.addressees());
        insert(demand.id(), SUPPORTER, demand.supporters());
    }

    private void insert(DemandId demand, String part, List<OrganisationId> organisations) {
        for (int position = 0; position < organisations.size(); position++) {
            sql.insertInto(DEMAND_ORGANISATION)
                    .set(DEMAND_ORGANISATION.DEMAND_ID, demand)
                    .set(DEMAND_ORGANISATION.ORGANISATION_ID, organisations.get(position))
                    .set(DEMAND_ORGANISATION.PART, part)
                    .set(DEMAND_ORGANISATION.POSITION, position)
                    .execute();
        }
    }

    private List<OrganisationId> organisations(DemandId demand, String part) {
        return sql.select(DEMAND_ORGANISATION.ORGANISATION_ID)
                .from(DEMAND_ORGANISATION)
                .where(DEMAND_ORGANISATION.DEMAND_ID.eq(demand))
                .and(DEMAND_ORGANISATION.PART.eq(part))
                .orderBy(DEMAND_ORGANISATION.POSITION)
                .fetch(DEMAND_ORGANISATION.ORGANISATION_ID);
    }

    private Demand read(DemandRecord row) {
        return new Demand(
                row.getId(),
                row.getEventId(),
                row.getPosition(),
                row.getWording(),
                organisations(row.getId(), ADDRESSEE),
                organisations(row.getId(), SUPPORTER),
                Optional.ofNullable(row.getItemId()),
                row.getState(),
                Optional.ofNullable(row.getCarriedFrom()));
    }

    private static DemandRecord written(Demand demand) {
        var row = new DemandRecord();
        row.setId(demand.id());
        row.setEventId(demand.event());
        row.setPosition(demand.number());
        row.setWording(demand.wording());
        row.setItemId(demand.item().orElse(null));
        row.setState(demand.state());
        row.setCarriedFrom(demand.carriedFrom().orElse(null));
        return row;
    }
}
