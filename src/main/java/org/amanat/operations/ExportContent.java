package org.amanat.operations;

import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.exchange.CalendarFile;
import org.amanat.exchange.EventFileWriter;
import org.amanat.exchange.ScheduleFile;
import org.amanat.exchange.VCards;
import org.amanat.exchange.sheet.TableWriter;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.Party;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.Role;
import org.amanat.model.exporting.ExportColumn;
import org.amanat.model.exporting.ExportOrder;
import org.amanat.model.exporting.ExportRequest;
import org.amanat.model.importing.TableForm;
import org.amanat.model.people.Agreement;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Reach;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Texts;
import org.amanat.store.Records;

/** The file of one export, made of what is in the workspace at this moment. */
final class ExportContent {

    private final Records records;
    private final ExportRequest request;
    private final Clock clock;
    private final ZoneId zone;

    ExportContent(Records records, ExportRequest request, Clock clock) {
        this.records = records;
        this.request = request;
        this.clock = clock;
        this.zone = records.settings().get().timeZone();
    }

    /** @throws ProblemException if nothing is in it */
    ExportedFile make() {
        return switch (request.order()) {
            case ExportOrder.People(var persons) -> list(people(persons));
            case ExportOrder.Organisations(var ids) -> list(organisations(ids));
            case ExportOrder.Guests guests -> list(guests(guests));
            case ExportOrder.Speakers(var event) -> list(speakers(Plans.of(records, event)));
            case ExportOrder.EventCalendar(var event) ->
                new ExportedFile(
                        CalendarFile.ofEvent(Plans.of(records, event), request.language(), zone, clock.instant()),
                        1,
                        0);
            case ExportOrder.PersonCalendar(var event, var person) -> parts(Plans.of(records, event), person);
            case ExportOrder.Schedule(var event) -> schedule(Plans.of(records, event));
            case ExportOrder.WholeEvent(var event) ->
                new ExportedFile(EventFileWriter.write(Plans.of(records, event)), 1, 0);
        };
    }

    private List<ListRow> people(List<PersonId> ids) {
        var found = byId(records.persons().of(ids), Person::id);
        var bodies = byId(records.organisations().all(), Organisation::id);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(person -> ListRow.of(person, body(person, bodies)))
                .toList();
    }

    private List<ListRow> organisations(List<OrganisationId> ids) {
        var found = byId(records.organisations().of(ids), Organisation::id);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(ListRow::of)
                .toList();
    }

    private List<ListRow> guests(ExportOrder.Guests order) {
        var on = byId(records.attendances().of(order.of()), Attendance::id);
        var parties = byId(records.parties().of(order.of()), Party::id);
        var bodies = byId(records.organisations().all(), Organisation::id);
        var attendances =
                order.guests().stream().map(on::get).filter(Objects::nonNull).toList();
        var persons = byId(
                records.persons()
                        .of(attendances.stream().map(Attendance::person).collect(Collectors.toSet())),
                Person::id);
        return attendances.stream()
                .flatMap(attendance -> Stream.ofNullable(persons.get(attendance.person()))
                        .map(person -> ListRow.of(person, body(person, bodies))
                                .at(attendance, attendance.party().map(parties::get))))
                .toList();
    }

    private static List<ListRow> speakers(EventPlan plan) {
        var roles = new HashMap<PersonId, Set<Role>>();
        plan.appearances().stream()
                .filter(appearance -> appearance.invitation().mayCome())
                .forEach(appearance -> roles.computeIfAbsent(appearance.person(), _ -> EnumSet.noneOf(Role.class))
                        .add(appearance.role()));
        return plan.appearances().stream()
                .map(Appearance::person)
                .distinct()
                .filter(roles::containsKey)
                .map(plan.persons()::get)
                .filter(Objects::nonNull)
                .map(person -> ListRow.of(person, plan.organisationOf(person))
                        .in(Objects.requireNonNull(roles.get(person.id()))))
                .toList();
    }

    private ExportedFile list(List<ListRow> rows) {
        if (rows.isEmpty()) {
            throw new ProblemException(ProblemCode.NOTHING_TO_EXPORT);
        }
        byte[] file = switch (request.format()) {
            case XLSX -> table(TableForm.XLSX, rows);
            case CSV -> table(TableForm.CSV, rows);
            case VCARD -> cards(rows);
            case ICALENDAR, SCHEDULE_XML, EVENT_FILE -> throw new IllegalStateException("a list has no such form");
        };
        return new ExportedFile(file, rows.size(), 0);
    }

    private byte[] table(TableForm form, List<ListRow> rows) {
        var texts = Texts.in(request.language());
        var columns = new ListColumns(rows, texts, zone).of(request.columns());
        return TableWriter.write(
                form,
                texts.name(request.order().subject()),
                texts.language().isRightToLeft(),
                columns.stream().map(ListColumns.Column::heading).toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> column.cell().apply(row))
                                .toList())
                        .toList());
    }

    /** Only what was chosen: the cards are of persons who are known for no more than that. */
    private byte[] cards(List<ListRow> rows) {
        var bodies = new HashMap<PersonId, Organisation>();
        var persons = rows.stream()
                .flatMap(row -> row.person().stream().map(person -> {
                    row.organisation()
                            .filter(_ -> wants(ExportColumn.ORGANISATION))
                            .ifPresent(body -> bodies.put(person.id(), body));
                    return onCard(person);
                }))
                .toList();
        return VCards.write(persons, person -> Optional.ofNullable(bodies.get(person.id())));
    }

    private Person onCard(Person person) {
        return Person.of(person.id(), person.name())
                .titled(LocalizedText.empty(), wants(ExportColumn.POSITION) ? person.office() : LocalizedText.empty())
                .with(new Reach(
                        wants(ExportColumn.PHONE) ? person.phones() : List.of(),
                        wants(ExportColumn.EMAIL) ? person.email() : "",
                        person.preferredLanguage()));
    }

    private boolean wants(ExportColumn column) {
        return request.columns().contains(column);
    }

    private ExportedFile parts(EventPlan plan, PersonId person) {
        int parts = (int) plan.appearances().stream()
                .filter(appearance -> appearance.person().equals(person)
                        && appearance.invitation().mayCome())
                .count();
        if (parts == 0) {
            throw new ProblemException(ProblemCode.NOTHING_TO_EXPORT);
        }
        return new ExportedFile(
                CalendarFile.ofPerson(plan, person, request.language(), zone, clock.instant()), parts, 0);
    }

    private ExportedFile schedule(EventPlan plan) {
        if (plan.items().isEmpty()) {
            throw new ProblemException(ProblemCode.NOTHING_TO_EXPORT);
        }
        var today = Today.in(records, clock);
        Predicate<Person> agreed = person -> person.agreements().cover(Agreement.PRINTED_NAME, today);
        int unnamed = (int) plan.items().stream()
                .flatMap(item -> ScheduleFile.toBeNamed(plan, item).stream())
                .map(plan::personOf)
                .distinct()
                .filter(agreed.negate())
                .count();
        return new ExportedFile(
                ScheduleFile.write(plan, request.language(), zone, agreed),
                plan.items().size(),
                unnamed);
    }

    private static Optional<Organisation> body(Person person, Map<OrganisationId, Organisation> bodies) {
        return person.organisation().map(bodies::get);
    }

    private static <K, T> Map<K, T> byId(List<T> all, Function<T, K> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
