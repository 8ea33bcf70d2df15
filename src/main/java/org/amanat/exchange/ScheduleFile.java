package org.amanat.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.event.Role;
import org.amanat.model.event.Timetable;
import org.amanat.model.event.TimetableEntry;
import org.amanat.model.event.Venue;
import org.amanat.model.people.Person;
import org.amanat.model.texts.Texts;
import org.amanat.model.texts.Written;

/**
 * The programme as schedule XML, which websites and programme apps of events read: the format that began with Pentabarf
 * and frab, valid against the <a href="https://c3voc.de/wiki/schedule">schema of the c3voc</a>. Such files end on the
 * web, so whoever only helps (support persons, interpreters) is never named in one.
 */
public final class ScheduleFile {

    private static final Set<Role> NOT_NAMED = EnumSet.of(Role.SUPPORT_PERSON, Role.INTERPRETER);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final int LARGEST_NUMBER = 999_999;

    private final EventPlan plan;
    private final Language language;
    private final ZoneId zone;
    private final Predicate<Person> named;
    private final XMLStreamWriter xml;
    private final Set<Integer> numbers = new HashSet<>();

    private ScheduleFile(EventPlan plan, Language language, ZoneId zone, Predicate<Person> named, XMLStreamWriter xml) {
        this.plan = plan;
        this.language = language;
        this.zone = zone;
        this.named = named;
        this.xml = xml;
    }

    /**
     * The programme in one language. The same plan gives the same bytes.
     *
     * @param zone of the clock at the place
     * @param named who may be named in it
     */
    public static byte[] write(EventPlan plan, Language language, ZoneId zone, Predicate<Person> named) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new ScheduleFile(plan, language, zone, named, xml).schedule();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("XML cannot be written to memory");
        }
        return bytes.toByteArray();
    }

    /** Who is named of an item, if they may be: whoever may still come and does not only help. */
    public static List<Appearance> toBeNamed(EventPlan plan, ProgrammeItem item) {
        return plan.appearancesIn(item.id()).stream()
                .filter(appearance -> appearance.invitation().mayCome() && !NOT_NAMED.contains(appearance.role()))
                .toList();
    }

    private void schedule() throws XMLStreamException {
        var event = plan.event();
        var timetable = Timetable.of(plan);
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("schedule");
        xml.writeEmptyElement("generator");
        xml.writeAttribute("name", "Amanat");
        element("version", event.date().toString());
        xml.writeStartElement("conference");
        element("title", words(event.title()));
        element("acronym", event.date().toString());
        element("start", event.date().toString());
        element("end", timetable.ends().toLocalDate().toString());
        element("days", "1");
        element("timeslot_duration", "00:05");
        element("time_zone_name", zone.getId());
        xml.writeEndElement();
        xml.writeStartElement("day");
        xml.writeAttribute("index", "1");
        xml.writeAttribute("date", event.date().toString());
        xml.writeAttribute("start", moment(timetable.starts()));
        xml.writeAttribute("end", moment(timetable.ends()));
        xml.writeStartElement("room");
        xml.writeAttribute("name", room());
        for (var entry : timetable.entries()) {
            item(entry);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void item(TimetableEntry entry) throws XMLStreamException {
        var item = entry.item();
        String number = number(item.id().value());
        xml.writeStartElement("event");
        xml.writeAttribute("guid", item.id().toString());
        xml.writeAttribute("id", number);
        element("date", moment(entry.starts()));
        element("start", Written.time(entry.startTime()));
        element("duration", duration(item.minutes()));
        element("room", room());
        element("slug", plan.event().date() + "-" + number);
        element("title", title(item));
        element("subtitle", "");
        element("track", "");
        element("type", Texts.kebab(item.kind()));
        element("language", language.tag());
        element("abstract", words(item.note()));
        xml.writeStartElement("persons");
        for (var appearance : toBeNamed(plan, item)) {
            var person = plan.personOf(appearance);
            if (named.test(person)) {
                element("person", words(person.name()));
            }
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** Programme apps know an item by a number, which has to be the same in the next file: it is made of the id. */
    private String number(UUID id) {
        int number = 1 + Math.floorMod(id.hashCode(), LARGEST_NUMBER);
        while (!numbers.add(number)) {
            number = 1 + number % LARGEST_NUMBER;
        }
        return Integer.toString(number);
    }

    private static String duration(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    private String moment(LocalDateTime local) {
        return MOMENT.format(local.atZone(zone));
    }

    private String room() {
        return plan.venue().map(Venue::name).map(this::words).orElse("");
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private String words(LocalizedText text) {
        return PlainText.of(text.best(language));
    }

    /** An item without a title is called by what happens in it. */
    private String title(ProgrammeItem item) {
        return item.title().isEmpty() ? Texts.in(language).name(item.kind()) : words(item.title());
    }
}
