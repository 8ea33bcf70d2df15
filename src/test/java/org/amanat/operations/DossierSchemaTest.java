package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amanat.exchange.archive.UnpackedBag;
import org.amanat.model.archive.DossierForm;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.GuestPart;
import org.amanat.model.door.Way;
import org.amanat.model.event.EventState;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.Role;
import org.amanat.model.people.AgeBand;
import org.amanat.model.people.DutyLevel;
import org.amanat.model.people.Gender;
import org.amanat.model.people.PhoneKind;
import org.amanat.model.people.Sector;
import org.amanat.model.proceedings.CommitmentState;
import org.amanat.model.proceedings.DemandState;
import org.amanat.model.proceedings.FaceConsent;
import org.amanat.model.proceedings.LessonKind;
import org.amanat.model.proceedings.NoteKind;
import org.amanat.model.proceedings.ProgressKind;
import org.amanat.model.proceedings.RecordText;
import org.amanat.model.proceedings.Rhythm;
import org.amanat.model.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The record in a dossier is what the schema says that lies beside it, judged by a validator of others. */
@ExtendWith(SampleDossiers.class)
final class DossierSchemaTest {

    private static final Path PUBLISHED = Path.of("src/main/resources/org/amanat/exchange/dossier.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> NOT_IN_THE_SAMPLE = Set.of(
            "about",
            "alternative",
            "answeredOn",
            "carriedFrom",
            "honorific",
            "level",
            "nameAgreedOn",
            "nameRefusedOn",
            "phones",
            "pinnedStart",
            "photographRefusedOn",
            "recordingAgreedOn",
            "recordingRefusedOn",
            "replaces",
            "topics",
            "waitingSince",
            "website");

    private final SampleDossier sample;
    private final JsonNode written;
    private final JsonSchema schema;

    DossierSchemaTest(SampleDossier sample) throws IOException {
        this.sample = sample;
        this.written = JSON.readTree(PUBLISHED.toFile());
        this.schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(written);
    }

    @Test
    void everyFileOfTheRecordInBothFormsIsAsTheSchemaThatLiesBesideItSays() throws Exception {
        for (var files : List.of(publicOne(), fullOne())) {
            assertThat(files.get("data/record/schema.json")).isEqualTo(Files.readAllBytes(PUBLISHED));
            var records = records(files);
            assertThat(records).hasSizeGreaterThanOrEqualTo(4);
            for (var record : records.entrySet()) {
                assertThat(problems(record.getValue())).as(record.getKey()).isEmpty();
            }
        }
    }

    /** So that no field stands in the schema that no program writes, under another name perhaps. */
    @Test
    void theFullSampleHasNearlyEveryFieldOfTheSchema() throws Exception {
        var fields = new HashSet<String>();
        for (var record : records(fullOne()).values()) {
            gather(record, fields);
        }
        var described = new HashSet<String>();
        for (var definition : written.get("$defs")) {
            definition.path("properties").fieldNames().forEachRemaining(described::add);
        }
        described.removeAll(fields);
        assertThat(described).isEqualTo(NOT_IN_THE_SAMPLE);
    }

    @Test
    void whatIsNotAsItSaysIsRefused() throws Exception {
        var event = (ObjectNode) JSON.readTree(fullOne().get("data/record/event.json"));
        var wrongDate = event.deepCopy();
        ((ObjectNode) wrongDate.get("event")).put("date", "30 July 2026");
        var unknown = event.deepCopy().put("colour", "blue");
        var newer = event.deepCopy().put("version", 9);
        var foreign = event.deepCopy().put("format", "amanat-something");
        assertThat(Stream.of(wrongDate, unknown, newer, foreign))
                .allSatisfy(file -> assertThat(problems(file)).isNotEmpty());
    }

    @Test
    void itKnowsExactlyTheWordsOfTheProgram() {
        var words = Map.<String, Enum<?>[]>ofEntries(
                Map.entry("eventState", EventState.values()),
                Map.entry("itemKind", ItemKind.values()),
                Map.entry("role", Role.values()),
                Map.entry("invitationState", InvitationState.values()),
                Map.entry("sector", Sector.values()),
                Map.entry("dutyLevel", DutyLevel.values()),
                Map.entry("phoneKind", PhoneKind.values()),
                Map.entry("gender", Gender.values()),
                Map.entry("ageBand", AgeBand.values()),
                Map.entry("dossierForm", DossierForm.values()),
                Map.entry("recordText", RecordText.values()),
                Map.entry("noteKind", NoteKind.values()),
                Map.entry("demandState", DemandState.values()),
                Map.entry("rhythm", Rhythm.values()),
                Map.entry("commitmentState", CommitmentState.values()),
                Map.entry("progressKind", ProgressKind.values()),
                Map.entry("faceConsent", FaceConsent.values()),
                Map.entry("lessonKind", LessonKind.values()),
                Map.entry("attendanceState", AttendanceState.values()),
                Map.entry("guestPart", GuestPart.values()),
                Map.entry("way", Way.values()));
        words.forEach((name, constants) -> {
            var known = new HashSet<String>();
            written.get("$defs").get(name).get("enum").forEach(word -> known.add(word.textValue()));
            assertThat(known)
                    .as(name)
                    .isEqualTo(Set.copyOf(
                            Arrays.stream(constants).map(Texts::kebab).toList()));
        });
    }

    private Collection<ValidationMessage> problems(JsonNode file) {
        return schema.validate(file, run -> run.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    private static void gather(JsonNode node, Set<String> fields) {
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(fields::add);
        }
        node.forEach(inside -> gather(inside, fields));
    }

    private Map<String, byte[]> publicOne() throws IOException {
        return sample.unzipped();
    }

    private SortedMap<String, byte[]> fullOne() {
        return UnpackedBag.of(sample.full(), SampleDossier.PASSPHRASE.toCharArray())
                .sound();
    }

    private static Map<String, JsonNode> records(Map<String, byte[]> files) throws IOException {
        var records = new TreeMap<String, JsonNode>();
        for (var file : files.entrySet()) {
            if (file.getKey().endsWith(".json") && !file.getKey().endsWith("schema.json")) {
                records.put(file.getKey(), JSON.readTree(file.getValue()));
            }
        }
        return records;
    }
}
