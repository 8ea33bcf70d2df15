package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.amanat.model.archive.Damage;
import org.amanat.model.consent.StoryPaper;
import org.amanat.model.event.EventId;
import org.amanat.press.VeraPdf;
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

    @BeforeAll
    void writeTheDossierOfTheSample(@TempDir Path empty) {
        folder = empty;
        var clock = Clock.fixed(Instant.parse("2025-12-02T06:00:00Z"), ZoneOffset.UTC);
        open = new Workspaces(folder.resolve("recent.txt"), clock).createSample(folder.resolve("sample.amanat"));
        event = open.events().all().getFirst().id();
        open.archive().close(event);
        dossier = folder.resolve("dossier.zip");
        assertThat(open.dossiers().writePublic(event, dossier).missing()).isEmpty();
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
        byte[] bytes = Files.readAllBytes(dossier);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("data/documents/summary-en.pdf") + 1000;
        bytes[at] ^= 1;
        Path damaged = Files.write(folder.resolve("damaged.zip"), bytes);
        assertThat(Dossiers.check(damaged, Optional.empty()).damage())
                .containsExactly(new Damage(Damage.Kind.CHANGED, "data/documents/summary-en.pdf"));
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
