package org.amanat.model.exporting;

import java.util.List;
import java.util.stream.Stream;

/** What can be exported. Stories and narrators are not among it: they leave on paper, by the gate. */
public enum ExportSubject {
    PEOPLE,
    ORGANISATIONS,
    GUESTS,
    SPEAKERS,
    /** An event for everybody's calendar. */
    EVENT_CALENDAR,
    /** What one person does at an event, for that person's calendar. */
    PERSON_CALENDAR,
    /** The programme for websites and programme apps. */
    SCHEDULE,
    /** An event for another workspace. */
    EVENT;

    private static final List<ExportColumn> OF_PERSONS = List.of(
            ExportColumn.NAME,
            ExportColumn.HONORIFIC,
            ExportColumn.POSITION,
            ExportColumn.ORGANISATION,
            ExportColumn.SECTOR,
            ExportColumn.LANGUAGE,
            ExportColumn.PHONE,
            ExportColumn.EMAIL,
            ExportColumn.ACCESS_NEEDS,
            ExportColumn.FOOD,
            ExportColumn.GENDER,
            ExportColumn.AGE,
            ExportColumn.DISTRICT);

    private static final List<ExportColumn> OF_GUESTS = List.of(
            ExportColumn.STATE,
            ExportColumn.PART,
            ExportColumn.PARTY,
            ExportColumn.INVITED_ON,
            ExportColumn.ANSWERED_ON,
            ExportColumn.CHECKED_IN_AT);

    /** The forms that it can have, the usual one first. */
    public List<ExportFormat> formats() {
        return switch (this) {
            case PEOPLE, GUESTS, SPEAKERS -> List.of(ExportFormat.XLSX, ExportFormat.CSV, ExportFormat.VCARD);
            case ORGANISATIONS -> List.of(ExportFormat.XLSX, ExportFormat.CSV);
            case EVENT_CALENDAR, PERSON_CALENDAR -> List.of(ExportFormat.ICALENDAR);
            case SCHEDULE -> List.of(ExportFormat.SCHEDULE_XML);
            case EVENT -> List.of(ExportFormat.EVENT_FILE);
        };
    }

    /** What can be chosen of a list, in the order of its columns; nothing where it is no list. */
    public List<ExportColumn> columns() {
        return switch (this) {
            case PEOPLE -> OF_PERSONS;
            case GUESTS ->
                Stream.of(OF_PERSONS, OF_GUESTS).flatMap(List::stream).sorted().toList();
            case SPEAKERS ->
                Stream.of(OF_PERSONS, List.of(ExportColumn.ROLES, ExportColumn.TOPICS, ExportColumn.BIOGRAPHY))
                        .flatMap(List::stream)
                        .sorted()
                        .toList();
            case ORGANISATIONS ->
                List.of(
                        ExportColumn.NAME,
                        ExportColumn.SECTOR,
                        ExportColumn.LEVEL,
                        ExportColumn.OFFICE,
                        ExportColumn.WEBSITE,
                        ExportColumn.PHONE,
                        ExportColumn.EMAIL);
            case EVENT_CALENDAR, PERSON_CALENDAR, SCHEDULE, EVENT -> List.of();
        };
    }

    /** What a list holds unless somebody wants otherwise. */
    public List<ExportColumn> usualColumns() {
        return columns().stream().filter(column -> !column.isSensitive()).toList();
    }
}
