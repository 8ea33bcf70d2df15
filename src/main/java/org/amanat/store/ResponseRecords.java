package org.amanat.store;

import static org.amanat.store.schema.Tables.DEMAND;
import static org.amanat.store.schema.Tables.DEMAND_RESPONSE;

import java.util.List;
import java.util.Optional;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.proceedings.Response;
import org.amanat.model.proceedings.ResponseId;
import org.amanat.store.schema.tables.records.DemandResponseRecord;
import org.jooq.DSLContext;

/** What was answered to demands. */
public final class ResponseRecords {

    private final DSLContext sql;

    ResponseRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** Answers to the demands of an event, by day. */
    public List<Response> of(EventId event) {
        return sql.select(DEMAND_RESPONSE.fields())
                .from(DEMAND_RESPONSE)
                .join(DEMAND)
                .on(DEMAND.ID.eq(DEMAND_RESPONSE.DEMAND_ID))
                .where(DEMAND.EVENT_ID.eq(event))
                .orderBy(DEMAND_RESPONSE.GIVEN_ON, DEMAND_RESPONSE.ID)
                .fetchInto(DEMAND_RESPONSE)
                .map(ResponseRecords::read);
    }

    public void insert(Response response) {
        sql.insertInto(DEMAND_RESPONSE).set(written(response)).execute();
    }

    /** @throws ProblemException if there is no such answer */
    public void update(Response response) {
        Found.one(sql.update(DEMAND_RESPONSE)
                .set(written(response))
                .where(DEMAND_RESPONSE.ID.eq(response.id()))
                .execute());
    }

    /** @throws ProblemException if there is no such answer */
    public void delete(ResponseId id) {
        Found.one(
                sql.deleteFrom(DEMAND_RESPONSE).where(DEMAND_RESPONSE.ID.eq(id)).execute());
    }

    private static Response read(DemandResponseRecord row) {
        return new Response(
                row.getId(),
                row.getDemandId(),
                Optional.ofNullable(row.getOrganisationId()),
                row.getGivenOn(),
                row.getKind(),
                row.getWording(),
                row.getSource());
    }

    private static DemandResponseRecord written(Response response) {
        var row = new DemandResponseRecord();
        row.setId(response.id());
        row.setDemandId(response.demand());
        row.setOrganisationId(response.from().orElse(null));
        row.setGivenOn(response.givenOn());
        row.setKind(response.kind());
        row.setWording(response.wording());
        row.setSource(response.source());
        return row;
    }
}
