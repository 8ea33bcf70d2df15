package org.amanat.store;

import static org.amanat.store.schema.Tables.ATTENDANCE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.attendance.Reply;
import org.amanat.model.event.EventId;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.schema.tables.records.AttendanceRecord;
import org.jooq.DSLContext;

/** Who comes to which event. */
public final class AttendanceRecords {

    private static final Columns<AttendanceRecord, Attendance> COLUMNS = Columns.<AttendanceRecord, Attendance>of(
                    ATTENDANCE)
            .with(ATTENDANCE.ID, Attendance::id)
            .with(ATTENDANCE.EVENT_ID, Attendance::event)
            .with(ATTENDANCE.PERSON_ID, Attendance::person)
            .with(ATTENDANCE.STATE, Attendance::state)
            .with(ATTENDANCE.WALK_IN, Attendance::walkIn)
            .with(
                    ATTENDANCE.CHECKED_IN_AT,
                    attendance -> attendance.checkedInAt().orElse(null))
            .with(ATTENDANCE.PART, Attendance::part)
            .with(ATTENDANCE.PARTY_ID, attendance -> attendance.party().orElse(null))
            .with(
                    ATTENDANCE.INVITED_ON,
                    attendance -> attendance.reply().invitedOn().orElse(null))
            .with(
                    ATTENDANCE.ANSWERED_ON,
                    attendance -> attendance.reply().answeredOn().orElse(null))
            .with(
                    ATTENDANCE.WAITING_SINCE_AT,
                    attendance -> attendance.reply().waitingSince().orElse(null));

    private final DSLContext sql;

    AttendanceRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** The attendances of an event, in the order in which they were added. */
    public List<Attendance> of(EventId event) {
        return sql.selectFrom(ATTENDANCE)
                .where(ATTENDANCE.EVENT_ID.eq(event))
                .orderBy(ATTENDANCE.ID)
                .fetch(AttendanceRecords::read);
    }

    /** The attendance of a person at an event, if they are on its list. */
    public Optional<Attendance> find(EventId event, PersonId person) {
        return sql.selectFrom(ATTENDANCE)
                .where(ATTENDANCE.EVENT_ID.eq(event))
                .and(ATTENDANCE.PERSON_ID.eq(person))
                .fetchOptional(AttendanceRecords::read);
    }

    /** @throws ProblemException if there is no such attendance */
    public Attendance get(AttendanceId id) {
        return sql.selectFrom(ATTENDANCE)
                .where(ATTENDANCE.ID.eq(id))
                .fetchOptional(AttendanceRecords::read)
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_THERE_ANY_MORE));
    }

    /** Adds an attendance of a person who is not on the list of the event. */
    public void insert(Attendance attendance) {
        sql.insertInto(ATTENDANCE).set(COLUMNS.values(attendance)).execute();
    }

    /** @throws ProblemException if there is no such attendance */
    public void update(Attendance attendance) {
        Found.one(sql.update(ATTENDANCE)
                .set(COLUMNS.values(attendance))
                .where(ATTENDANCE.ID.eq(attendance.id()))
                .execute());
    }

    /** @throws ProblemException if there is no such attendance */
    public void delete(AttendanceId id) {
        Found.one(sql.deleteFrom(ATTENDANCE).where(ATTENDANCE.ID.eq(id)).execute());
    }

    /** What {@link #insertAll(ReadyRows)} adds, made without the file. */
    public static ReadyRows<Attendance> ready(Collection<Attendance> several) {
        return ReadyRows.of(COLUMNS, several);
    }

    /** Adds many at once. */
    public void insertAll(Collection<Attendance> several) {
        insertAll(ready(several));
    }

    public void insertAll(ReadyRows<Attendance> several) {
        several.insert(sql);
    }

    /** Takes many away; those that are not there are not missed. */
    public void deleteAll(Collection<AttendanceId> ids) {
        Bulk.delete(sql, ATTENDANCE, ATTENDANCE.ID, ids);
    }

    private static Attendance read(AttendanceRecord row) {
        return new Attendance(
                row.getId(),
                row.getEventId(),
                row.getPersonId(),
                row.getState(),
                row.getWalkIn(),
                Optional.ofNullable(row.getCheckedInAt()),
                row.getPart(),
                Optional.ofNullable(row.getPartyId()),
                new Reply(
                        Optional.ofNullable(row.getInvitedOn()),
                        Optional.ofNullable(row.getAnsweredOn()),
                        Optional.ofNullable(row.getWaitingSinceAt())));
    }
}
