package org.amanat.store;

import static org.amanat.store.schema.Tables.DIFFERENT_PERSONS;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.amanat.model.people.TwoPersons;
import org.jooq.DSLContext;

/** Persons who look like one, and of whom somebody said that they are two. */
public final class DifferentPersonsRecords {

    private final DSLContext sql;

    DifferentPersonsRecords(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * In one order, so that a merge writes the same rows each time it is made; a set of the JDK has another in each
     * program.
     */
    public Set<TwoPersons> all() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(sql.selectFrom(DIFFERENT_PERSONS)
                .orderBy(DIFFERENT_PERSONS.PERSON_ID, DIFFERENT_PERSONS.OTHER_PERSON_ID)
                .fetch(row -> TwoPersons.of(row.getPersonId(), row.getOtherPersonId()))));
    }

    /** Remembers it; once is enough. */
    public void insert(TwoPersons two, Instant saidAt) {
        sql.insertInto(DIFFERENT_PERSONS)
                .set(DIFFERENT_PERSONS.PERSON_ID, two.smaller())
                .set(DIFFERENT_PERSONS.OTHER_PERSON_ID, two.greater())
                .set(DIFFERENT_PERSONS.SAID_AT, saidAt)
                .onConflictDoNothing()
                .execute();
    }
}
