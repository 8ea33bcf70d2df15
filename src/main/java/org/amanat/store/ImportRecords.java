package org.amanat.store;

import static org.amanat.store.schema.Tables.ATTENDANCE;
import static org.amanat.store.schema.Tables.IMPORT_COLUMNS;
import static org.amanat.store.schema.Tables.IMPORT_RUN;
import static org.amanat.store.schema.Tables.ORGANISATION;
import static org.amanat.store.schema.Tables.PERSON;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.importing.ImportCounts;
import org.amanat.model.importing.ImportField;
import org.amanat.model.importing.ImportId;
import org.amanat.model.importing.ImportRun;
import org.amanat.model.importing.ImportTrace;
import org.amanat.model.importing.Mapping;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.schema.DefaultSchema;
import org.amanat.store.schema.tables.records.ImportRunRecord;
import org.jooq.DSLContext;
import org.jooq.Table;

/** Lists that came in, and the columns of their kinds of file. */
public final class ImportRecords {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String NOTHING = written(new ImportTrace(Map.of(), Map.of(), Map.of(), Map.of(), Map.of()));

    private final DSLContext sql;

    ImportRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** All imports, the latest first. */
    public List<ImportRun> all() {
        // Without what each made, which can be megabytes.
        return sql.select(Arrays.stream(IMPORT_RUN.fields())
                        .filter(field -> !field.equals(IMPORT_RUN.MADE))
                        .toList())
                .from(IMPORT_RUN)
                .orderBy(IMPORT_RUN.RUN_AT.desc(), IMPORT_RUN.ID.desc())
                .fetchInto(IMPORT_RUN)
                .map(ImportRecords::read);
    }

    /** @throws ProblemException if there is no such import */
    public ImportRun get(ImportId id) {
        return read(row(id));
    }

    /** What it made. */
    public ImportTrace trace(ImportId id) {
        try {
            return JSON.readValue(row(id).getMade(), ImportTrace.class);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("what an import made is not the JSON that was written");
        }
    }

    public void insert(ImportRun run, ImportTrace made) {
        var row = new ImportRunRecord();
        row.setId(run.id());
        row.setEventId(run.event().orElse(null));
        row.setFile(run.file());
        row.setAdded(run.counts().added());
        row.setKnown(run.counts().known());
        row.setListed(run.counts().listed());
        row.setLeftOut(run.counts().leftOut());
        row.setHeld(run.counts().held());
        row.setMade(written(made));
        row.setRunAt(run.at());
        sql.insertInto(IMPORT_RUN).set(row).execute();
    }

    /** Notes that it was taken back; what it had made is of no use any more. */
    public void takenBack(ImportId id, Instant at) {
        Found.one(sql.update(IMPORT_RUN)
                .set(IMPORT_RUN.TAKEN_BACK_AT, at)
                .set(IMPORT_RUN.MADE, NOTHING)
                .where(IMPORT_RUN.ID.eq(id))
                .execute());
    }

    /** What the columns of such a file meant the last time. */
    public Optional<Mapping> columns(String shape) {
        return sql.select(IMPORT_COLUMNS.FIELDS)
                .from(IMPORT_COLUMNS)
                .where(IMPORT_COLUMNS.SHAPE.eq(shape))
                .fetchOptional(IMPORT_COLUMNS.FIELDS)
                .flatMap(ImportRecords::mapping);
    }

    public void keepColumns(String shape, Mapping mapping, Instant at) {
        String fields = written(mapping.columns().stream()
                .map(field -> field.map(Enum::name).orElse(""))
                .toList());
        sql.insertInto(IMPORT_COLUMNS)
                .set(IMPORT_COLUMNS.SHAPE, shape)
                .set(IMPORT_COLUMNS.FIELDS, fields)
                .set(IMPORT_COLUMNS.USED_AT, at)
                .onConflict(IMPORT_COLUMNS.SHAPE)
                .doUpdate()
                .set(IMPORT_COLUMNS.FIELDS, fields)
                .set(IMPORT_COLUMNS.USED_AT, at)
                .execute();
    }

    /**
     * The ids of what an import made and something refers to that the import did not make. Every reference of the
     * schema counts, so that a table that is added later holds on as well.
     */
    public Set<String> usedElsewhere(ImportTrace made) {
        var own = new HashSet<>(made.persons().keySet());
        own.addAll(made.attendances().keySet());
        own.addAll(made.filled().keySet());
        return Stream.of(
                        Map.entry(PERSON, made.persons().keySet()),
                        Map.entry(ORGANISATION, made.organisations().keySet()),
                        Map.entry(ATTENDANCE, made.attendances().keySet()))
                .flatMap(target -> usedElsewhere(target.getKey(), target.getValue(), own).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> usedElsewhere(Table<?> target, Set<String> made, Set<String> own) {
        var used = new HashSet<String>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            for (var reference : table.getReferences()) {
                if (reference.getKey().getTable().equals(target) && !made.isEmpty()) {
                    var to = reference.getFields().getFirst();
                    boolean couldBeOwn = table.equals(PERSON) || table.equals(ATTENDANCE);
                    var self = couldBeOwn ? table.field(PERSON.ID.getName()) : to;
                    sql.select(self, to).from(table).where(to.isNotNull()).forEach(row -> {
                        if (!couldBeOwn || !own.contains(String.valueOf(row.get(self)))) {
                            used.add(String.valueOf(row.get(to)));
                        }
                    });
                }
            }
        }
        used.retainAll(made);
        return used;
    }

    private ImportRunRecord row(ImportId id) {
        return sql.selectFrom(IMPORT_RUN)
                .where(IMPORT_RUN.ID.eq(id))
                .fetchOptional()
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_THERE_ANY_MORE));
    }

    private static ImportRun read(ImportRunRecord row) {
        return new ImportRun(
                row.getId(),
                Optional.ofNullable(row.getEventId()),
                row.getFile(),
                new ImportCounts(row.getAdded(), row.getKnown(), row.getListed(), row.getLeftOut(), row.getHeld()),
                row.getRunAt(),
                Optional.ofNullable(row.getTakenBackAt()));
    }

    /** A field of a newer program is not known: then the columns are recognised anew. */
    private static Optional<Mapping> mapping(String json) {
        try {
            return Optional.of(new Mapping(Arrays.stream(JSON.readValue(json, String[].class))
                    .map(field ->
                            field.isEmpty() ? Optional.<ImportField>empty() : Optional.of(ImportField.valueOf(field)))
                    .toList()));
        } catch (JsonProcessingException | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what an import made cannot be written as JSON");
        }
    }
}
