package org.amanat.exchange;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.Status;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.event.Timetable;
import org.amanat.model.event.TimetableEntry;
import org.amanat.model.people.PersonId;
import org.amanat.model.texts.Texts;
import org.amanat.model.texts.Written;

/**
 * Events as iCalendar (RFC 5545), as calendars and telephones take them. Times are written in UTC, which every calendar
 * shows on its own clock. Entries keep their ids, so that a file that is taken in again moves them instead of adding
 * them.
 */
public final class CalendarFile {

    private static final String MADE_BY = "-//Amanat//Amanat//EN";

    private final EventPlan plan;
    private final Language language;
    private final ZoneId zone;
    private final Instant writtenAt;
    private final Timetable timetable;

    private CalendarFile(EventPlan plan, Language language, ZoneId zone, Instant writtenAt) {
        this.plan = plan;
        this.language = language;
        this.zone = zone;
        this.writtenAt = writtenAt;
        this.timetable = Timetable.of(plan);
    }

    /**
     * The event as one entry, with times and titles of its programme below. It names nobody.
     *
     * @param zone of the clock at the place
     * @param writtenAt by which a calendar knows the newer of two files
     */
    public static byte[] ofEvent(EventPlan plan, Language language, ZoneId zone, Instant writtenAt) {
        var file = new CalendarFile(plan, language, zone, writtenAt);
        return file.written(List.of(file.whole()));
    }

    /**
     * What one person does at the event: an entry for each appearance that is not declined, for nobody but that person.
     *
     * @param zone of the clock at the place
     * @return a calendar without entries if the person does not appear
     */
    public static byte[] ofPerson(EventPlan plan, PersonId person, Language language, ZoneId zone, Instant writtenAt) {
        var file = new CalendarFile(plan, language, zone, writtenAt);
        var parts = new ArrayList<VEvent>();
        for (var entry : file.timetable.entries()) {
            plan.appearancesIn(entry.item().id()).stream()
                    .filter(appearance -> appearance.person().equals(person)
                            && appearance.invitation().mayCome())
                    .forEach(appearance -> parts.add(file.part(entry, appearance)));
        }
        return file.written(parts);
    }

    private byte[] written(List<VEvent> entries) {
        var calendar = new ICalendar();
        calendar.setProductId(MADE_BY);
        entries.forEach(calendar::addEvent);
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private VEvent whole() {
        var event = plan.event();
        var ends = event.date().atTime(event.ends());
        var last = timetable.ends().isAfter(ends) ? timetable.ends() : ends;
        var entry = entry(event.id().toString(), event.date().atTime(event.starts()), last, words(event.title()));
        entry.setDescription(Stream.concat(
                        Stream.of(words(event.subtitle())),
                        timetable.entries().stream()
                                .map(item -> Written.time(item.startTime()) + "  " + title(item.item())))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n")));
        return entry;
    }

    private VEvent part(TimetableEntry item, Appearance appearance) {
        String role = Texts.in(language).name(appearance.role());
        var entry = entry(appearance.id().toString(), item.starts(), item.ends(), title(item.item()) + " · " + role);
        entry.setDescription(
                Stream.of(words(appearance.topic()), words(plan.event().title()))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")));
        entry.setClassification(Classification.private_());
        return entry;
    }

    private VEvent entry(String id, LocalDateTime starts, LocalDateTime ends, String title) {
        var entry = new VEvent();
        entry.setUid(id);
        entry.setDateTimeStamp(Date.from(writtenAt));
        entry.setDateStart(at(starts), true);
        entry.setDateEnd(at(ends), true);
        entry.setSummary(title).setLanguage(language.tag());
        entry.setStatus(status(plan.event()));
        plan.venue()
                .map(venue -> Stream.of(venue.name(), venue.address())
                        .map(this::words)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")))
                .filter(place -> !place.isEmpty())
                .ifPresent(entry::setLocation);
        return entry;
    }

    private Date at(LocalDateTime local) {
        return Date.from(local.atZone(zone).toInstant());
    }

    private static Status status(Event event) {
        return switch (event.state()) {
            case PLANNED -> Status.tentative();
            case CONFIRMED, HELD, ARCHIVED -> Status.confirmed();
            case CANCELLED -> Status.cancelled();
        };
    }

    private String words(LocalizedText text) {
        return PlainText.of(text.best(language));
    }

    /** An item without a title is called by what happens in it. */
    private String title(ProgrammeItem item) {
        return item.title().isEmpty() ? Texts.in(language).name(item.kind()) : words(item.title());
    }
}
