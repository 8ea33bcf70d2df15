package org.amanat.store;

import static org.amanat.store.schema.Tables.ATTENDANCE;
import static org.amanat.store.schema.Tables.CHECK_IN;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.door.CheckIn;
import org.amanat.model.door.CheckInId;
import org.amanat.model.event.EventId;
import org.amanat.store.schema.tables.records.CheckInRecord;
import org.jooq.DSLContext;

/** What the doors noted. Facts are added; none is changed. */
public final class CheckInRecords {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Set<String>> IDS = new TypeReference<>() {};

    private final DSLContext sql;

    CheckInRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** Everything that was noted of one guest. */
    public List<CheckIn> of(AttendanceId guest) {
        return sql.selectFrom(CHECK_IN)
                .where(CHECK_IN.ATTENDANCE_ID.eq(guest))
                .orderBy(CHECK_IN.ID)
                .fetch(CheckInRecords::read);
    }

    /** Everything that was noted at the doors of an event. */
    public List<CheckIn> of(EventId event) {
        return sql.select(CHECK_IN.fields())
                .from(CHECK_IN)
                .join(ATTENDANCE)
                .on(ATTENDANCE.ID.eq(CHECK_IN.ATTENDANCE_ID))
                .where(ATTENDANCE.EVENT_ID.eq(event))
                .orderBy(CHECK_IN.ID)
                .fetchInto(CHECK_IN)
                .map(CheckInRecords::read);
    }

    public void insert(CheckIn fact) {
        var row = new CheckInRecord();
        row.setId(fact.id());
        row.setAttendanceId(fact.attendance());
        row.setArrived(fact.arrived());
        row.setNotedAt(fact.at());
        row.setWay(fact.way());
        row.setDoor(fact.door());
        row.setStateBefore(fact.before());
        row.setReplaces(written(fact.replaces()));
        sql.insertInto(CHECK_IN).set(row).execute();
    }

    private static CheckIn read(CheckInRecord row) {
        return new CheckIn(
                row.getId(),
                row.getAttendanceId(),
                row.getArrived(),
                row.getNotedAt(),
                row.getWay(),
                row.getDoor(),
                row.getStateBefore(),
                replaced(row.getReplaces()));
    }

    private static String written(Set<CheckInId> ids) {
        try {
            return JSON.writeValueAsString(
                    ids.stream().map(CheckInId::toString).sorted().toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("ids cannot be written as JSON");
        }
    }

    private static Set<CheckInId> replaced(String json) {
        try {
            return JSON.readValue(json, IDS).stream().map(CheckInId::parse).collect(Collectors.toUnmodifiableSet());
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("what a check-in replaces is not a JSON array in the file");
        }
    }
}
