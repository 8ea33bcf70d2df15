package org.amanat.store;

import static org.amanat.store.schema.Tables.ATTENDANCE;
import static org.amanat.store.schema.Tables.CHECK_IN;
import static org.amanat.store.schema.Tables.DIFFERENT_PERSONS;
import static org.amanat.store.schema.Tables.PERSON;
import static org.amanat.store.schema.Tables.PORTRAIT;
import static org.amanat.store.schema.Tables.PRINTED_FOR;
import static org.amanat.store.schema.Tables.SHEET_ROW;

import java.time.Instant;
import java.util.List;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.TwoPersons;
import org.amanat.model.problem.ProblemException;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Makes one person of two: everything that refers to the one who goes refers to the one who stays. */
public final class PersonMerging {

    private final DSLContext sql;
    private final AttendanceRecords attendances;

    PersonMerging(DSLContext sql) {
        this.sql = sql;
        this.attendances = new AttendanceRecords(sql);
    }

    /** @throws ProblemException if there is no such person as {@code goes} */
    public void merge(PersonId stays, PersonId goes) {
        meetAtEvents(stays, goes);
        tellApart(stays, goes);
        keepOnePortrait(stays, goes);
        keepOneImprint(stays, goes);
        for (var column : references()) {
            sql.update(DSL.table(DSL.name(column.table())))
                    .set(DSL.field(DSL.name(column.column()), String.class), stays.toString())
                    .where(DSL.field(DSL.name(column.column()), String.class).eq(goes.toString()))
                    .execute();
        }
        Found.one(sql.deleteFrom(PERSON).where(PERSON.ID.eq(goes)).execute());
    }

    private record Reference(String table, String column) {}

    /** Asked of the schema, so that a table that comes later is not forgotten. */
    private List<Reference> references() {
        return sql.fetch("SELECT t.name, f.\"from\" FROM pragma_table_list t, pragma_foreign_key_list(t.name) f"
                        + " WHERE t.schema = 'main' AND f.\"table\" = 'person'")
                .map(row -> new Reference(row.get(0, String.class), row.get(1, String.class)));
    }

    /** Who was on a list twice is on it once, with what happened to either. */
    private void meetAtEvents(PersonId stays, PersonId goes) {
        var theirs = sql.select(ATTENDANCE.EVENT_ID)
                .from(ATTENDANCE)
                .where(ATTENDANCE.PERSON_ID.eq(goes))
                .fetch(ATTENDANCE.EVENT_ID);
        for (var event : theirs) {
            var kept = attendances.find(event, stays);
            var other = attendances.find(event, goes).orElseThrow();
            if (kept.isPresent()) {
                keepFacts(kept.get().id(), other.id());
                attendances.delete(other.id());
                attendances.update(Attendance.both(kept.get(), other));
            }
        }
    }

    /** What the door noted of either stays noted, and a row of a printed sheet that was theirs is still theirs. */
    private void keepFacts(AttendanceId stays, AttendanceId goes) {
        sql.update(CHECK_IN)
                .set(CHECK_IN.ATTENDANCE_ID, stays)
                .where(CHECK_IN.ATTENDANCE_ID.eq(goes))
                .execute();
        sql.update(SHEET_ROW)
                .set(SHEET_ROW.ATTENDANCE_ID, stays)
                .where(SHEET_ROW.ATTENDANCE_ID.eq(goes))
                .execute();
    }

    /** Who is somebody else than the one who goes is somebody else than the one who stays. */
    private void tellApart(PersonId stays, PersonId goes) {
        var records = new DifferentPersonsRecords(sql);
        for (var two : records.all()) {
            if (two.has(goes)) {
                sql.deleteFrom(DIFFERENT_PERSONS)
                        .where(DIFFERENT_PERSONS.PERSON_ID.eq(two.smaller()))
                        .and(DIFFERENT_PERSONS.OTHER_PERSON_ID.eq(two.greater()))
                        .execute();
                var other = two.smaller().equals(goes) ? two.greater() : two.smaller();
                if (!other.equals(stays)) {
                    records.insert(TwoPersons.of(stays, other), Instant.EPOCH);
                }
            }
        }
    }

    /** A document that was made for both was made for the one who stays. */
    private void keepOneImprint(PersonId stays, PersonId goes) {
        var theirs = PRINTED_FOR.as("theirs");
        sql.deleteFrom(PRINTED_FOR)
                .where(PRINTED_FOR.PERSON_ID.eq(goes))
                .andExists(sql.selectFrom(theirs)
                        .where(theirs.PERSON_ID.eq(stays))
                        .and(theirs.DOCUMENT_ID.eq(PRINTED_FOR.DOCUMENT_ID))
                        .and(theirs.LANGUAGE.eq(PRINTED_FOR.LANGUAGE)))
                .execute();
    }

    private void keepOnePortrait(PersonId stays, PersonId goes) {
        boolean has = sql.fetchExists(PORTRAIT, PORTRAIT.PERSON_ID.eq(stays));
        if (has) {
            sql.deleteFrom(PORTRAIT).where(PORTRAIT.PERSON_ID.eq(goes)).execute();
        }
    }
}
