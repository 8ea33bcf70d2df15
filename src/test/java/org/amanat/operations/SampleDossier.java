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
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.amanat.model.LocalizedText;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.EventId;
import org.amanat.model.texts.Digits;
import org.amanat.vault.Passphrase;

/** The sample, filled up, closed, and both its dossiers. Nothing changes it, so all tests share one. */
final class SampleDossier implements AutoCloseable {

    static final String FOLDER = "amanat-2025-07-30-public/";

    static final String PASSPHRASE = "eleven lamps wait beside the river";

    private final Path folder;
    private final OpenWorkspace open;
    private final EventId event;
    private final Path dossier;
    private final Path full;

    /** @param folder in which they are written */
    SampleDossier(Path folder) throws IOException {
        this.folder = folder;
        var clock = Clock.fixed(Instant.parse("2025-12-02T06:00:00Z"), ZoneOffset.UTC);
        open = new Workspaces(folder.resolve("recent.txt"), clock).createSample(folder.resolve("sample.amanat"));
        event = open.events().all().getFirst().id();
        open.printing().save(summary(), 1, folder.resolve("before.pdf"));
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

    OpenWorkspace open() {
        return open;
    }

    EventId event() {
        return event;
    }

    /** The public one. */
    Path dossier() {
        return dossier;
    }

    /** The encrypted one. */
    Path full() {
        return full;
    }

    @Override
    public void close() {
        open.close();
    }

    PrintRequest summary() {
        return new PrintRequest(
                event,
                DocumentOrder.usual(DocumentKind.SUMMARY),
                new PrintOptions(DocumentLanguage.ENGLISH, PaperFormat.A4, false, TypeSize.NORMAL, Digits.EUROPEAN));
    }

    OpenWorkspace another(String name) {
        var clock = Clock.fixed(Instant.parse("2026-01-02T06:00:00Z"), ZoneOffset.UTC);
        try (var passphrase = Passphrase.copyOf("correct horse battery")) {
            return new Workspaces(folder.resolve("recent.txt"), clock).create(folder.resolve(name), passphrase);
        }
    }

    static Passphrase passphrase() {
        return Passphrase.copyOf(PASSPHRASE);
    }

    /** Flips a bit so many bytes behind the name in the head of a file. */
    Path withFlippedByte(String file, int behind) throws IOException {
        byte[] bytes = Files.readAllBytes(dossier);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(file) + file.length() + behind;
        bytes[at] ^= 1;
        return Files.write(folder.resolve("flipped.zip"), bytes);
    }

    Map<String, byte[]> unzipped() throws IOException {
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

    static Stream<String> paths(Map<String, byte[]> files) {
        return files.keySet().stream();
    }

    static byte[] bytes(Map<String, byte[]> files, String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    static String text(Map<String, byte[]> files, String path) {
        return new String(bytes(files, path), StandardCharsets.UTF_8);
    }

    static String sums(Map<String, byte[]> files, List<String> paths, String algorithm) throws Exception {
        var digest = MessageDigest.getInstance(algorithm);
        return paths.stream()
                .map(path -> HexFormat.of().formatHex(digest.digest(bytes(files, path))) + "  " + path + "\n")
                .collect(Collectors.joining());
    }
}
