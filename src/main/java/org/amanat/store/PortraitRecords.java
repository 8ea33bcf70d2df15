package org.amanat.store;

import static org.amanat.store.schema.Tables.PORTRAIT;

import java.util.Optional;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Portrait;
import org.jooq.DSLContext;

/** Photographs of persons, at most one each. */
public final class PortraitRecords {

    private final DSLContext sql;

    PortraitRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** Nothing if there is none of this person. */
    public Optional<Portrait> of(PersonId person) {
        return sql.select(PORTRAIT.PICTURE)
                .from(PORTRAIT)
                .where(PORTRAIT.PERSON_ID.eq(person))
                .fetchOptional(row -> new Portrait(row.value1()));
    }

    /** Keeps a picture of a person who is in the file, instead of the one that there was. */
    public void keep(PersonId person, Portrait picture) {
        sql.insertInto(PORTRAIT)
                .set(PORTRAIT.PERSON_ID, person)
                .set(PORTRAIT.PICTURE, picture.jpeg())
                .onConflict(PORTRAIT.PERSON_ID)
                .doUpdate()
                .set(PORTRAIT.PICTURE, picture.jpeg())
                .execute();
    }

    /** Takes the picture away, if there is one. */
    public void delete(PersonId person) {
        sql.deleteFrom(PORTRAIT).where(PORTRAIT.PERSON_ID.eq(person)).execute();
    }
}
