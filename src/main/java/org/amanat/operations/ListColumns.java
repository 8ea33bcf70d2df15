package org.amanat.operations;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.Party;
import org.amanat.model.event.InvitationState;
import org.amanat.model.exporting.ExportColumn;
import org.amanat.model.people.CountedAs;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.people.Phone;
import org.amanat.model.texts.Texts;

/**
 * The columns of an exported list. What is written in several languages has a column for each that anybody of the list
 * uses, so that no name is lost. Days are written as 2026-07-30, which every spreadsheet program takes for a day.
 */
final class ListColumns {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final List<ListRow> rows;
    private final Texts texts;
    private final ZoneId zone;

    ListColumns(List<ListRow> rows, Texts texts, ZoneId zone) {
        this.rows = rows;
        this.texts = texts;
        this.zone = zone;
    }

    record Column(String heading, Function<ListRow, String> cell) {}

    /** In the order of the constants. */
    List<Column> of(Set<ExportColumn> wanted) {
        return wanted.stream().sorted().flatMap(this::of).toList();
    }

    private Stream<Column> of(ExportColumn column) {
        return switch (column) {
            case NAME ->
                spoken(
                        column,
                        row -> row.person()
                                .map(Person::name)
                                .or(() -> row.organisation().map(Organisation::name)));
            case HONORIFIC -> spoken(column, row -> row.person().map(Person::honorific));
            case POSITION -> spoken(column, row -> row.person().map(Person::office));
            case ORGANISATION -> spoken(column, row -> row.organisation().map(Organisation::name));
            case TOPICS ->
                spoken(column, row -> row.person().map(person -> person.life().topics()));
            case BIOGRAPHY -> spoken(column, row -> row.person().map(Person::biography));
            case PARTY -> spoken(column, row -> row.party().map(Party::name));
            case OFFICE -> spoken(column, row -> row.organisation().map(Organisation::office));
            case SECTOR ->
                one(
                        column,
                        row -> name(counted(row)
                                .flatMap(CountedAs::sector)
                                .or(() -> row.organisation().map(Organisation::sector))));
            case GENDER -> one(column, row -> name(counted(row).flatMap(CountedAs::gender)));
            case AGE -> one(column, row -> name(counted(row).flatMap(CountedAs::ageBand)));
            case DISTRICT ->
                one(column, row -> counted(row).map(CountedAs::district).orElse(""));
            case ROLES ->
                one(column, row -> row.roles().stream().map(texts::name).collect(Collectors.joining("; ")));
            case PART -> one(column, row -> name(row.attendance().map(Attendance::part)));
            case STATE -> one(column, row -> name(row.attendance().map(ListColumns::standing)));
            case INVITED_ON ->
                one(
                        column,
                        row -> written(row.attendance().flatMap(a -> a.reply().invitedOn())));
            case ANSWERED_ON ->
                one(
                        column,
                        row -> written(row.attendance().flatMap(a -> a.reply().answeredOn())));
            case CHECKED_IN_AT ->
                one(
                        column,
                        row -> row.attendance()
                                .flatMap(Attendance::checkedInAt)
                                .map(instant -> MOMENT.format(instant.atZone(zone)))
                                .orElse(""));
            case LEVEL -> one(column, row -> name(row.organisation().flatMap(Organisation::level)));
            case WEBSITE ->
                one(column, row -> row.organisation().map(Organisation::website).orElse(""));
            case LANGUAGE ->
                one(
                        column,
                        row -> row.person()
                                .map(person -> texts.name(person.preferredLanguage()))
                                .orElse(""));
            case PHONE ->
                one(
                        column,
                        row -> row
                                .person()
                                .map(Person::phones)
                                .or(() -> row.organisation().map(Organisation::phones))
                                .orElse(List.of())
                                .stream()
                                .map(Phone::written)
                                .collect(Collectors.joining("; ")));
            case EMAIL ->
                one(
                        column,
                        row -> row.person()
                                .map(Person::email)
                                .or(() -> row.organisation().map(Organisation::email))
                                .orElse(""));
            case ACCESS_NEEDS ->
                one(column, row -> row.person().map(Person::accessNeeds).orElse(""));
            case FOOD ->
                one(
                        column,
                        row -> row.person().map(person -> person.needs().food()).orElse(""));
        };
    }

    private Stream<Column> one(ExportColumn column, Function<ListRow, String> cell) {
        return Stream.of(new Column(texts.name(column), cell));
    }

    private Stream<Column> spoken(ExportColumn column, Function<ListRow, Optional<LocalizedText>> text) {
        var languages = new TreeSet<Language>();
        rows.forEach(row -> text.apply(row)
                .ifPresent(words -> languages.addAll(words.texts().keySet())));
        if (languages.size() < 2) {
            return one(
                    column,
                    row -> text.apply(row)
                            .map(words -> words.best(texts.language()))
                            .orElse(""));
        }
        return languages.stream()
                .map(language -> new Column(
                        texts.get("model.export-column.in", texts.name(column), texts.name(language)),
                        row -> text.apply(row)
                                .flatMap(words -> words.in(language))
                                .orElse("")));
    }

    /** Who is on the list and was never asked is still to be invited. */
    private static Enum<?> standing(Attendance attendance) {
        return attendance.invitation().equals(Optional.of(InvitationState.TO_INVITE))
                ? InvitationState.TO_INVITE
                : attendance.state();
    }

    private static Optional<CountedAs> counted(ListRow row) {
        return row.person().map(Person::countedAs);
    }

    private String name(Optional<? extends Enum<?>> constant) {
        return constant.map(texts::name).orElse("");
    }

    private static String written(Optional<?> day) {
        return day.map(String::valueOf).orElse("");
    }
}
