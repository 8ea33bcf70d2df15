package org.amanat.store;

import static org.amanat.store.schema.Tables.PERSON;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.schema.tables.records.PersonRecord;
import org.jooq.DSLContext;

/** Persons. */
public final class PersonRecords {

    private final DSLContext sql;

    PersonRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** Everybody, in the order in which they were added. */
    public List<Person> all() {
        return sql.selectFrom(PERSON).orderBy(PERSON.ID).fetch(PersonRecords::read);
    }

    /** Those of these persons that are there, in the order in which they were added. */
    public List<Person> of(Collection<PersonId> ids) {
        return sql.selectFrom(PERSON)
                .where(PERSON.ID.in(ids))
                .orderBy(PERSON.ID)
                .fetch(PersonRecords::read);
    }

    /** How many persons there are. */
    public int count() {
        return sql.fetchCount(PERSON);
    }

    public void insert(Person person) {
        sql.insertInto(PERSON).set(written(person)).execute();
    }

    /** @throws ProblemException if there is no such person */
    public void update(Person person) {
        Found.one(sql.update(PERSON)
                .set(written(person))
                .where(PERSON.ID.eq(person.id()))
                .execute());
    }

    private static Person read(PersonRecord row) {
        return new Person(
                row.getId(),
                row.getName(),
                row.getHonorific(),
                row.getOffice(),
                Optional.ofNullable(row.getOrganisationId()),
                row.getPhone(),
                row.getEmail(),
                row.getPreferredLanguage(),
                row.getAccessNeeds(),
                row.getBiography());
    }

    private static PersonRecord written(Person person) {
        var row = new PersonRecord();
        row.setId(person.id());
        row.setName(person.name());
        row.setHonorific(person.honorific());
        row.setOffice(person.office());
        row.setOrganisationId(person.organisation().orElse(null));
        row.setPhone(person.phone());
        row.setEmail(person.email());
        row.setPreferredLanguage(person.preferredLanguage());
        row.setAccessNeeds(person.accessNeeds());
        row.setBiography(person.biography());
        return row;
    }
}
