package org.amanat.store;

import static org.amanat.store.schema.Tables.EXPORT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.event.EventId;
import org.amanat.model.exporting.ExportColumn;
import org.amanat.model.exporting.ExportId;
import org.amanat.model.exporting.RegisteredExport;
import org.amanat.store.schema.tables.records.ExportRecord;
import org.jooq.DSLContext;

/** The register of exports. Entries are never changed; one goes only if nothing left after all. */
public final class ExportRecords {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DSLContext sql;

    ExportRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** All entries, the latest first. */
    public List<RegisteredExport> all() {
        return sql.selectFrom(EXPORT)
                .orderBy(EXPORT.MADE_AT.desc(), EXPORT.ID.desc())
                .fetch(ExportRecords::read);
    }

    /** The entries of an event, the latest first. */
    public List<RegisteredExport> of(EventId event) {
        return sql.selectFrom(EXPORT)
                .where(EXPORT.EVENT_ID.eq(event))
                .orderBy(EXPORT.MADE_AT.desc(), EXPORT.ID.desc())
                .fetch(ExportRecords::read);
    }

    public void insert(RegisteredExport export) {
        var row = new ExportRecord();
        row.setId(export.id());
        row.setEventId(export.event().orElse(null));
        row.setSubject(export.subject());
        row.setFormat(export.format());
        row.setColumns(written(export.columns()));
        row.setEntries(export.entries());
        row.setPurpose(export.purpose());
        row.setMadeBy(export.madeBy());
        row.setSha256(export.sha256());
        row.setMadeAt(export.madeAt());
        sql.insertInto(EXPORT).set(row).execute();
    }

    public void delete(ExportId id) {
        sql.deleteFrom(EXPORT).where(EXPORT.ID.eq(id)).execute();
    }

    private static RegisteredExport read(ExportRecord row) {
        return new RegisteredExport(
                row.getId(),
                row.getSubject(),
                Optional.ofNullable(row.getEventId()),
                row.getFormat(),
                columns(row.getColumns()),
                row.getEntries(),
                row.getPurpose(),
                row.getMadeBy(),
                row.getSha256(),
                row.getMadeAt());
    }

    private static String written(Set<ExportColumn> columns) {
        try {
            return JSON.writeValueAsString(columns.stream().map(Enum::name).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("names of columns cannot be written as JSON");
        }
    }

    private static Set<ExportColumn> columns(String json) {
        try {
            var columns = EnumSet.noneOf(ExportColumn.class);
            Arrays.stream(JSON.readValue(json, String[].class))
                    .map(ExportColumn::valueOf)
                    .forEach(columns::add);
            return columns;
        } catch (JsonProcessingException | IllegalArgumentException notOurs) {
            throw new IllegalStateException("the columns of an export in the file are not the JSON that was written");
        }
    }
}
