package org.amanat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** archive close, write, check and read, against real files. */
final class ArchiveCommandsTest {

    private static final String DOSSIER_WORD = "eleven lamps wait beside the river";

    @TempDir
    private Path folder;

    private Office office;
    private Path workspace;
    private String event;

    @BeforeEach
    void openTheOfficeWithTheSample() {
        office = new Office(folder);
        workspace = office.workspace("office.amanat");
        event = amanat("import", "event", workspace, "sample-data/world-day-2025/event.json")
                .out()
                .strip();
    }

    @Test
    void anEventIsClosedAndItsDossierWrittenAndChecked() throws Exception {
        var early = amanat("archive", "write", workspace, "--event", event, "-o", office.file("early.zip"));
        assertThat(early.code()).isEqualTo(ExitCode.PROBLEM);
        assertThat(early.err()).contains("still open", "amanat archive close");
        assertThat(office.file("early.zip")).doesNotExist();

        var look = amanat("archive", "close", workspace, "--event", event, "--dry-run");
        assertThat(look.err()).contains("Nobody’s words are recorded.");
        assertThat(amanat("archive", "close", workspace, "--event", event).code())
                .isEqualTo(ExitCode.DONE);

        Path words = Files.writeString(office.file("words.txt"), "\uFEFFThe hall was the small one.\n");
        assertThat(amanat("archive", "add", workspace, "--event", event).code()).isEqualTo(ExitCode.NOT_UNDERSTOOD);
        assertThat(amanat("archive", "add", workspace, "--event", event, "--en", words)
                        .code())
                .isEqualTo(ExitCode.DONE);
        Path picture = Files.write(office.file("words.png"), new byte[] {(byte) 0x89, 'P'});
        assertThat(amanat("archive", "add", workspace, "--event", event, "--ur", picture)
                        .err())
                .contains("words.png holds no words");

        Path dossier = office.file("dossier.zip");
        var written = amanat("archive", "write", workspace, "--event", event, "-o", dossier);
        assertThat(written.code()).as(written.err()).isEqualTo(ExitCode.DONE);
        assertThat(written.out()).isEqualTo(dossier + System.lineSeparator());
        try (var zip = new ZipFile(dossier.toFile())) {
            var head = zip.getEntry("amanat-2025-07-30-public/data/record/dossier.json");
            assertThat(zip.getInputStream(head))
                    .asString(StandardCharsets.UTF_8)
                    .contains("\"The hall was the small one.\"");
        }
        assertThat(names(dossier))
                .contains("amanat-2025-07-30-public/bagit.txt", "amanat-2025-07-30-public/README.txt")
                .noneMatch(name -> name.contains("guests"));

        var checked = amanatWithout("archive", "check", dossier);
        assertThat(checked.code()).as(checked.out()).isEqualTo(ExitCode.DONE);
        assertThat(checked.out()).startsWith("The dossier is whole");
    }

    @Test
    void aFullDossierOpensOnlyWithItsOwnPassphrase() throws Exception {
        amanat("archive", "close", workspace, "--event", event);
        Path dossier = office.file("full.zip");
        Path word = Files.writeString(office.file("word"), DOSSIER_WORD + "\n");
        var written = amanat(
                "archive",
                "write",
                workspace,
                "--event",
                event,
                "--full",
                "--dossier-passphrase-file",
                word,
                "-o",
                dossier);
        assertThat(written.code()).as(written.err()).isEqualTo(ExitCode.DONE);

        assertThat(amanatWithout("archive", "check", dossier).code()).isEqualTo(ExitCode.PASSPHRASE);
        Path wrong = Files.writeString(office.file("wrong"), "another\n");
        var refused = amanatWithout("archive", "check", dossier, "--dossier-passphrase-file", wrong);
        assertThat(refused.code()).isEqualTo(ExitCode.PASSPHRASE);
        assertThat(refused.err()).contains("does not open full.zip");
        var checked = amanatWithout("archive", "check", dossier, "--dossier-passphrase-file", word);
        assertThat(checked.code()).as(checked.out()).isEqualTo(ExitCode.DONE);
        assertThat(new String(Files.readAllBytes(dossier), StandardCharsets.ISO_8859_1))
                .doesNotContain("amanat-event");
    }

    private List<String> names(Path zip) throws Exception {
        try (var file = new ZipFile(zip.toFile())) {
            var names = new ArrayList<String>();
            file.entries().asIterator().forEachRemaining(entry -> names.add(entry.getName()));
            return names;
        }
    }

    private Office.Outcome amanat(Object... arguments) {
        var all = new ArrayList<Object>(List.of(arguments));
        all.add("--passphrase-stdin");
        return office.withStandardInput(Office.PASSPHRASE + "\n").amanat(all.toArray());
    }

    private Office.Outcome amanatWithout(Object... arguments) {
        return office.withStandardInput("").amanat(arguments);
    }
}
