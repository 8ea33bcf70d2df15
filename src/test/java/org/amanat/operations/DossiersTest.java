package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.amanat.exchange.Sample;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.archive.Damage;
import org.amanat.model.archive.DossierReport.Outcome;
import org.amanat.model.consent.StoryPaper;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.press.VeraPdf;
import org.amanat.vault.Passphrase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The dossier of the sample. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DossiersTest {

    private static final String FOLDER = "amanat-2025-07-30-public/";

    private Path folder;
    private OpenWorkspace open;
    private EventId event;
    private Path dossier;
    private Path full;

    @BeforeAll
    void writeTheDossiersOfTheSample(@TempDir Path empty) throws Exception {
        folder = empty;
        var clock = Clock.fixed(Instant.parse("2025-12-02T06:00:00Z"), ZoneOffset.UTC);
        open = new Workspaces(folder.resolve("recent.txt"), clock).createSample(folder.resolve("sample.amanat"));
        event = open.events().all().getFirst().id();
        FullEvent.fill(open, event, folder);
        open.archive().close(event);
        open.archive().add(event, LocalizedText.of("The minister wrote in October.", "وزیر نے اکتوبر میں لکھا۔"));
        dossier = folder.resolve("dossier.zip");
        assertThat(open.dossiers().writePublic(event, dossier).missing()).isEmpty();
        full = folder.resolve("full.zip");
        try (var passphrase = passphrase()) {
            open.dossiers().writeFull(event, passphrase, full);
        }
    }

    @AfterAll
    void lock() {
        open.close();
    }

    @Test
    void itIsABagByUnzipAndSha256SumAlone() throws Exception {
        var files = unzipped();
        assertThat(text(files, "bagit.txt")).isEqualTo("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        var payload = paths(files).filter(path -> path.startsWith("data/")).toList();
        long octets =
                payload.stream().mapToLong(path -> bytes(files, path).length).sum();
        assertThat(text(files, "bag-info.txt"))
                .contains("Bagging-Date: 2025-12-02\n", "Payload-Oxum: " + octets + "." + payload.size() + "\n");
        for (var algorithm : Map.of("sha256", "SHA-256", "sha512", "SHA-512").entrySet()) {
            assertThat(sums(files, payload, algorithm.getValue()))
                    .isEqualTo(text(files, "manifest-" + algorithm.getKey() + ".txt"));
            var beside = paths(files)
                    .filter(path -> !path.startsWith("data/") && !path.startsWith("tagmanifest-"))
                    .toList();
            assertThat(sums(files, beside, algorithm.getValue()))
                    .isEqualTo(text(files, "tagmanifest-" + algorithm.getKey() + ".txt"));
        }
    }

    @Test
    void everyDocumentInItPassesBothProfiles() throws Exception {
        var files = unzipped();
        var documents = paths(files).filter(path -> path.endsWith(".pdf")).toList();
        assertThat(documents)
                .contains(
                        "data/documents/summary-en.pdf",
                        "data/documents/summary-ur.pdf",
                        "data/documents/programme-ur.pdf");
        assertThat(documents)
                .allSatisfy(
                        path -> assertThat(VeraPdf.failures(bytes(files, path))).isEmpty());
    }

    @Test
    void itIsThereForCalendarsAndForProgrammesOfConferencesWithoutNames() throws Exception {
        var files = unzipped();
        assertThat(text(files, "data/calendar/event-en.ics")).contains("BEGIN:VEVENT", "Awareness forum");
        assertThat(text(files, "data/calendar/schedule-ur.xml"))
                .contains("<schedule", "مطالبات")
                .doesNotContain("فرحت پروین");
    }

    @Test
    void storiesInItAreInTheRegisterAndARecallNamesIt() throws Exception {
        var entry = open.archive().of(event).dossiers().getFirst();
        var told = open.storyPlans().of(event).stream()
                .map(plan -> plan.story())
                .distinct()
                .toList();
        var holding = told.stream()
                .filter(story -> open.withdrawals().uses(story).stream()
                        .anyMatch(use -> use.paper() == StoryPaper.DOSSIER
                                && use.document().equals(entry.id())))
                .toList();
        assertThat(holding).hasSize(1);
        assertThat(open.withdrawals().recallList(holding.getFirst()))
                .anyMatch(line -> line.document().equals(entry.id()) && line.printed() == 1);
        var head = text(unzipped(), "data/record/dossier.json");
        assertThat(head)
                .contains(holding.getFirst().toString(), "\"clearedOn\": \"2025-12-02\"")
                .doesNotContain("Noor");
    }

    @Test
    void itIsWholeAndOneFlippedByteIsNamed() throws Exception {
        assertThat(Dossiers.check(dossier, Optional.empty()).damage()).isEmpty();
        Path damaged = withFlippedByte("data/documents/summary-en.pdf", 1000);
        assertThat(Dossiers.check(damaged, Optional.empty()).damage())
                .containsExactly(new Damage(Damage.Kind.CHANGED, "data/documents/summary-en.pdf"));
    }

    @Test
    void thePublicFormHoldsNothingThatMustStayAtHome() throws Exception {
        var files = unzipped();
        assertThat(files).isNotEmpty();
        files.forEach((path, bytes) -> {
            String text =
                    path.endsWith(".pdf") ? TextReader.PDFBOX.read(bytes) : new String(bytes, StandardCharsets.UTF_8);
            assertThat(text)
                    .as(path)
                    .doesNotContain(FullEvent.SECRET, FullEvent.PHONE, "5557193", "Kiran", "Sahar")
                    .doesNotContain(openings("kiran"))
                    .doesNotContain(openings("sahar"));
        });
        assertThat(paths(files).filter(path -> path.endsWith(".jpg"))).hasSize(2);
    }

    /** How the paragraphs of a story begin that is not agreed to the archive. */
    private static List<String> openings(String story) {
        return Stream.of(Language.ENGLISH, Language.URDU)
                .flatMap(language -> Sample.story(story, language)
                        .lines()
                        // that it is fictional is said of each
                        .filter(line -> !Sample.story("noor", language).contains(line)))
                .filter(line -> line.length() > 40)
                .map(line -> line.substring(0, 30))
                .toList();
    }

    @Test
    void aFreshWorkspaceHoldsAfterwardsWhatTheFirstOneHolds() {
        try (var other = another("other.amanat");
                var passphrase = passphrase()) {
            var report = other.dossiers().read(full, Optional.of(passphrase));
            assertThat(report.isWhole()).isTrue();
            assertThat(report.outcome()).isEqualTo(Outcome.READ);
            assertThat(other.events().plan(event)).isEqualTo(open.events().plan(event));
            var day = open.proceedings().of(event);
            assertThat(other.proceedings().of(event)).isEqualTo(day);
            assertThat(other.guests().of(event)).isEqualTo(open.guests().of(event));
            assertThat(other.guests().parties(event)).isEqualTo(open.guests().parties(event));
            day.photographs()
                    .forEach(photograph -> assertThat(other.photographs().picture(photograph.id()))
                            .isEqualTo(open.photographs().picture(photograph.id())));
            var shelf = other.archive().of(event);
            assertThat(shelf.closedAt()).isEqualTo(open.archive().of(event).closedAt());
            assertThat(shelf.additions()).isEqualTo(open.archive().of(event).additions());
            assertThat(shelf.dossiers()).hasSize(1);

            var again = other.dossiers().read(full, Optional.of(passphrase));
            assertThat(again.outcome()).isEqualTo(Outcome.HERE_ALREADY);
            assertThat(other.events().all()).hasSize(1);
            assertThat(other.proceedings().of(event)).isEqualTo(day);
            assertThat(other.archive().of(event).dossiers()).hasSize(1);

            other.history().undo();
            assertThat(other.events().all()).isEmpty();
        }
    }

    @Test
    void itsOwnWorkspaceIsNotChangedByReadingItIn() {
        var before = open.proceedings().of(event);
        assertThat(open.dossiers().read(dossier, Optional.empty()).outcome()).isEqualTo(Outcome.HERE_ALREADY);
        assertThat(open.proceedings().of(event)).isEqualTo(before);
    }

    @Test
    void whatIsSoundOfADamagedOneIsReadAndAWholeOneCompletesIt() throws Exception {
        Path damaged = withFlippedByte("data/record/proceedings.json", 120);
        try (var other = another("damaged.amanat")) {
            var report = other.dossiers().read(damaged, Optional.empty());
            assertThat(report.damage())
                    .containsExactly(new Damage(Damage.Kind.CHANGED, "data/record/proceedings.json"));
            assertThat(other.events().plan(event).items()).isNotEmpty();
            assertThat(other.proceedings().of(event).statements()).isEmpty();

            assertThat(other.dossiers().read(dossier, Optional.empty()).outcome())
                    .isEqualTo(Outcome.READ);
            assertThat(other.proceedings().of(event).demands())
                    .isEqualTo(open.proceedings().of(event).demands());
        }
        Path lost = withFlippedByte("data/record/event.json", 120);
        try (var other = another("lost.amanat")) {
            assertThatThrownBy(() -> other.dossiers().read(lost, Optional.empty()))
                    .isInstanceOf(ProblemException.class)
                    .extracting(
                            refusal -> ((ProblemException) refusal).problem().code())
                    .isEqualTo(ProblemCode.DOSSIER_EVENT_DAMAGED);
            assertThat(other.events().all()).isEmpty();
        }
    }

    private OpenWorkspace another(String name) {
        var clock = Clock.fixed(Instant.parse("2026-01-02T06:00:00Z"), ZoneOffset.UTC);
        try (var passphrase = Passphrase.copyOf("correct horse battery")) {
            return new Workspaces(folder.resolve("recent.txt"), clock).create(folder.resolve(name), passphrase);
        }
    }

    private static Passphrase passphrase() {
        return Passphrase.copyOf("eleven lamps wait beside the river");
    }

    /** Flips a bit so many bytes behind the name in the head of a file. */
    private Path withFlippedByte(String file, int behind) throws IOException {
        byte[] bytes = Files.readAllBytes(dossier);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(file) + file.length() + behind;
        bytes[at] ^= 1;
        return Files.write(folder.resolve("flipped.zip"), bytes);
    }

    private Map<String, byte[]> unzipped() throws IOException {
        try (var zip = new ZipFile(dossier.toFile())) {
            var files = new TreeMap<String, byte[]>();
            for (var entry : zip.stream().toList()) {
                assertThat(entry.getName()).startsWith(FOLDER);
                files.put(
                        entry.getName().substring(FOLDER.length()),
                        zip.getInputStream(entry).readAllBytes());
            }
            return files;
        }
    }

    private static Stream<String> paths(Map<String, byte[]> files) {
        return files.keySet().stream();
    }

    private static byte[] bytes(Map<String, byte[]> files, String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(bytes(files, path), StandardCharsets.UTF_8);
    }

    private static String sums(Map<String, byte[]> files, List<String> paths, String algorithm) throws Exception {
        var digest = MessageDigest.getInstance(algorithm);
        return paths.stream()
                .map(path -> HexFormat.of().formatHex(digest.digest(bytes(files, path))) + "  " + path + "\n")
                .collect(Collectors.joining());
    }
}
