package org.amanat.store;

import static org.amanat.store.schema.Tables.ORGANISATION;

import java.util.Collection;
import java.util.List;
import org.amanat.model.people.DutyLevel;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.schema.tables.records.OrganisationRecord;
import org.jooq.DSLContext;

/** Organisations. */
public final class OrganisationRecords {

    private final DSLContext sql;

    OrganisationRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** Every organisation, in the order in which they were added. */
    public List<Organisation> all() {
        return sql.selectFrom(ORGANISATION).orderBy(ORGANISATION.ID).fetch(OrganisationRecords::read);
    }

    /** Those of these organisations that are there, in the order in which they were added. */
    public List<Organisation> of(Collection<OrganisationId> ids) {
        return sql.selectFrom(ORGANISATION)
                .where(ORGANISATION.ID.in(ids))
                .orderBy(ORGANISATION.ID)
                .fetch(OrganisationRecords::read);
    }

    public void insert(Organisation organisation) {
        sql.insertInto(ORGANISATION).set(written(organisation)).execute();
    }

    /** @throws ProblemException if there is no such organisation */
    public void update(Organisation organisation) {
        Found.one(sql.update(ORGANISATION)
                .set(written(organisation))
                .where(ORGANISATION.ID.eq(organisation.id()))
                .execute());
    }

    /** Takes many away; those that are not there are not missed. */
    public void deleteAll(Collection<OrganisationId> ids) {
        Bulk.delete(sql, ORGANISATION, ORGANISATION.ID, ids);
    }

    private static Organisation read(OrganisationRecord row) {
        return new Organisation(
                row.getId(),
                row.getName(),
                row.getSector(),
                Legible.one(DutyLevel.class, row.getLevel()),
                row.getOffice(),
                PhonesColumn.read(row.getPhones()),
                row.getEmail(),
                row.getWebsite());
    }

    private static OrganisationRecord written(Organisation organisation) {
        var row = new OrganisationRecord();
        row.setId(organisation.id());
        row.setName(organisation.name());
        row.setSector(organisation.sector());
        row.setLevel(Legible.written(organisation.level().map(Enum::name)));
        row.setOffice(organisation.office());
        row.setPhones(PhonesColumn.written(organisation.phones()));
        row.setEmail(organisation.email());
        row.setWebsite(organisation.website());
        return row;
    }
}
