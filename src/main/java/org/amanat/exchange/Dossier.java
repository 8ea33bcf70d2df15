package org.amanat.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amanat.exchange.archive.Bag;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.archive.ArchivedEvent;
import org.amanat.model.archive.DossierForm;
import org.amanat.model.archive.DossierHead;
import org.amanat.model.consent.ClearedStory;

/**
 * What lies where in a dossier, described in {@code docs/dossier.md}.
 *
 * @param documents the PDFs by the names of their files
 * @param host the organisation whose event it was, may be empty
 */
public record Dossier(
        DossierHead head,
        ArchivedEvent event,
        Map<String, byte[]> documents,
        List<ClearedStory> stories,
        LocalizedText host) {

    static final String HEAD = "record/dossier.json";
    static final String EVENT = "record/event.json";
    static final String PROCEEDINGS = "record/proceedings.json";
    static final String GUESTS = "record/guests.json";
    static final String PHOTOGRAPHS = "photographs/";
    private static final String SCHEMA = "record/schema.json";
    private static final String CALENDAR = "calendar/";
    private static final String STORIES = "stories/";

    public Dossier {
        documents = Map.copyOf(documents);
        stories = List.copyOf(stories);
    }

    /**
     * The dossier with its checksums. The same dossier gives the same bag.
     *
     * @param zone of the clock at the office
     */
    public Bag bag(ZoneId zone) {
        var payload = new TreeMap<String, byte[]>();
        documents.forEach((name, pdf) -> payload.put("documents/" + name, pdf));
        payload.put(HEAD, DossierHeadFile.write(head));
        payload.put(SCHEMA, schema());
        payload.put(EVENT, EventFileWriter.write(event.plan()));
        payload.put(PROCEEDINGS, ProceedingsFileWriter.write(event.day(), event.inRecord(), event.bodiesInRecord()));
        if (!event.list().isEmpty()) {
            payload.put(GUESTS, GuestsFile.write(head.event(), event.list(), event.onList(), event.bodiesOnList()));
        }
        putCalendars(payload, zone);
        RecordTables.of(event).forEach((name, table) -> payload.put("tables/" + name, table));
        putPhotographs(payload);
        putStories(payload);
        return Bag.of(
                payload, Map.of("README.txt", DossierReadme.of(this)), info(LocalDate.ofInstant(head.madeAt(), zone)));
    }

    /** The form of the record for programs, as JSON Schema, so that nobody needs this program to know it. */
    private static byte[] schema() {
        try (var stream = Dossier.class.getResourceAsStream("dossier.schema.json")) {
            if (stream == null) {
                throw new IllegalStateException("the schema of the record is missing from the program");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What lies in the clear beside the bag of a full one. */
    public static Map<String, byte[]> beside() {
        return Map.of("HOW-TO-OPEN.txt", DossierReadme.locked());
    }

    /**
     * For calendars and for programmes of conferences. The public one names nobody: whoever agreed to it is not told.
     */
    private void putCalendars(Map<String, byte[]> payload, ZoneId zone) {
        boolean full = head.form() == DossierForm.FULL;
        for (Language language : event.plan().event().languages()) {
            String ending = "-" + language.tag();
            payload.put(
                    CALENDAR + "event" + ending + ".ics",
                    CalendarFile.ofEvent(event.plan(), language, zone, head.madeAt()));
            payload.put(
                    CALENDAR + "schedule" + ending + ".xml",
                    ScheduleFile.write(event.plan(), language, zone, _ -> full));
        }
    }

    private void putPhotographs(Map<String, byte[]> payload) {
        for (var photograph : event.day().photographs()) {
            var picture = event.pictures().get(photograph.id());
            if (picture != null) {
                payload.put(PHOTOGRAPHS + ProceedingsFileWriter.picture(photograph), picture.bytes());
            }
            var copy = event.copies().get(photograph.id());
            if (copy != null) {
                payload.put(
                        PHOTOGRAPHS + ProceedingsFileWriter.copy(photograph),
                        copy.picture().bytes());
            }
        }
    }

    private void putStories(Map<String, byte[]> payload) {
        if (!stories.isEmpty()) {
            payload.put(STORIES + "stories.json", StoriesFile.json(stories));
        }
        stories.stream()
                .map(ClearedStory::language)
                .distinct()
                .forEach(language -> payload.put(
                        STORIES + "stories-" + language.tag() + ".txt", StoriesFile.text(stories, language)));
    }

    private Map<String, String> info(LocalDate day) {
        var info = new LinkedHashMap<String, String>();
        if (!host.isEmpty()) {
            info.put("Source-Organization", host.best(Language.ENGLISH));
        }
        info.put("External-Description", event.plan().event().title().best(Language.ENGLISH));
        info.put("External-Identifier", "urn:uuid:" + head.id());
        info.put("Internal-Sender-Identifier", "urn:uuid:" + head.event());
        info.put("Bagging-Date", day.toString());
        return info;
    }
}
