package org.amanat.exchange;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.exchange.json.JsonObject;
import org.amanat.exchange.sheet.TableWriter;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.archive.ArchivedEvent;
import org.amanat.model.importing.TableForm;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;

/**
 * The record of an event as tables that any spreadsheet opens. A column is called as the field in the JSON files, and
 * beside a column of ids stands one with the names.
 */
public final class RecordTables {

    private static final String NAME = ".name";

    private final ArchivedEvent event;
    private final Map<String, String> names = new HashMap<>();
    private final SortedMap<String, byte[]> tables = new TreeMap<>();

    private RecordTables(ArchivedEvent event) {
        this.event = event;
        event.plan().items().forEach(item -> name(item.id(), item.title()));
        event.plan().persons().values().forEach(person -> name(person.id(), person.name()));
        event.plan().organisations().values().forEach(body -> name(body.id(), body.name()));
        event.persons().values().forEach(person -> name(person.id(), person.name()));
        event.organisations().values().forEach(body -> name(body.id(), body.name()));
        event.list()
                .guests()
                .forEach(guest -> Optional.ofNullable(event.persons().get(guest.person()))
                        .ifPresent(person -> name(guest.id(), person.name())));
    }

    /** The tables that have rows, as CSV, by the names of their files. */
    public static SortedMap<String, byte[]> of(ArchivedEvent event) {
        var tables = new RecordTables(event);
        tables.plan();
        tables.day();
        tables.guests();
        return tables.tables;
    }

    private void plan() {
        var plan = event.plan();
        put("programme", plan.items().stream().map(item -> EventFileWriter.item(plan, item)));
        put(
                "appearances",
                plan.appearances().stream()
                        .map(appearance ->
                                EventFileWriter.appearance(appearance).text("item", appearance.item())));
        put("people", persons(plan.persons().values()));
        put("organisations", bodies(plan.organisations().values()));
    }

    private void day() {
        var day = event.day();
        put("statements", day.statements().stream().map(ProceedingsFileWriter::statement));
        put("notes", day.notes().stream().map(ProceedingsFileWriter::note));
        put("demands", day.demands().stream().map(demand -> ProceedingsFileWriter.demand(day, demand)));
        put(
                "answers",
                day.responses().stream()
                        .map(response ->
                                ProceedingsFileWriter.response(response).text("demand", response.demand())));
        put("commitments", day.commitments().stream().map(made -> ProceedingsFileWriter.commitment(day, made)));
        put(
                "progress",
                day.progress().stream()
                        .map(progress ->
                                ProceedingsFileWriter.progress(progress).text("commitment", progress.commitment())));
        put("photographs", day.photographs().stream().map(one -> ProceedingsFileWriter.photograph(day, one)));
        put("press", day.press().stream().map(ProceedingsFileWriter::mention));
        put("costs", day.costs().stream().map(ProceedingsFileWriter::cost));
        put("lessons", day.lessons().stream().map(ProceedingsFileWriter::lesson));
        put("additions", event.additions().stream().map(DossierHeadFile::addition));
    }

    private void guests() {
        put("parties", event.list().parties().stream().map(GuestsFile::party));
        put("guests", event.list().guests().stream().map(GuestsFile::guest));
        put("check-ins", event.list().checkIns().stream().map(GuestsFile::checkIn));
        put("guest-people", persons(event.onList()));
    }

    private static Stream<JsonObject> persons(Collection<Person> persons) {
        return persons.stream()
                .sorted(Comparator.comparing(person -> person.id().toString()))
                .map(PeopleWriting::person);
    }

    private static Stream<JsonObject> bodies(Collection<Organisation> bodies) {
        return bodies.stream()
                .sorted(Comparator.comparing(body -> body.id().toString()))
                .map(PeopleWriting::organisation);
    }

    private void name(Object id, LocalizedText name) {
        names.put(id.toString(), name.best(Language.ENGLISH));
    }

    private void put(String table, Stream<JsonObject> objects) {
        var rows = objects.map(JsonObject::row).map(this::withNames).toList();
        if (rows.isEmpty()) {
            return;
        }
        var heading = new LinkedHashSet<String>();
        rows.forEach(row -> heading.addAll(row.keySet()));
        var cells = rows.stream()
                .map(row -> heading.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList())
                .toList();
        tables.put(table + ".csv", TableWriter.write(TableForm.CSV, table, false, List.copyOf(heading), cells));
    }

    private Map<String, String> withNames(Map<String, String> row) {
        var named = new LinkedHashMap<String, String>();
        row.forEach((column, cell) -> {
            named.put(column, cell);
            var known =
                    Arrays.stream(cell.split(" ")).filter(names::containsKey).toList();
            if (!known.isEmpty()) {
                named.put(column + NAME, known.stream().map(names::get).collect(Collectors.joining("; ")));
            }
        });
        return named;
    }
}
