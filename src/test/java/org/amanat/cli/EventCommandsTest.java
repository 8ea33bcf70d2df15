package org.amanat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** import, list and export, against real files. */
final class EventCommandsTest {

    private static final Path SAMPLE = Path.of("sample-data/world-day-2025/event.json");

    @TempDir
    private Path folder;

    private Office office;
    private Path workspace;

    @BeforeEach
    void openTheOffice() {
        office = new Office(folder);
        workspace = office.workspace("office.amanat");
    }

    @Test
    void anImportedEventIsListedInTheLanguageAskedFor() {
        var imported = office.amanat("import", "event", workspace, SAMPLE, "--passphrase-stdin");
        assertThat(imported.code()).as(imported.err()).isEqualTo(ExitCode.DONE);
        String id = imported.out().strip();

        assertThat(office.amanat("list", "events", workspace, "--passphrase-stdin")
                        .out())
                .isEqualToIgnoringNewLines(id + "  Wed 30 July 2025  Held  Awareness forum against human trafficking");
        assertThat(office.amanat("list", "events", workspace, "--passphrase-stdin", "--lang=ur")
                        .out())
                .startsWith(id)
                .contains("انسانی اسمگلنگ کے خلاف آگاہی فورم");
    }

    @Test
    void whatIsExportedCanBeImportedElsewhereAndIsTheSame() throws IOException {
        String id = office.amanat("import", "event", workspace, SAMPLE, "--passphrase-stdin")
                .out()
                .strip();
        var exported = office.amanat(
                "export",
                "event",
                workspace,
                "--event",
                id,
                "--purpose=the other office",
                "-o",
                office.file("one.json"),
                "--passphrase-stdin");
        assertThat(exported.code()).isEqualTo(ExitCode.DONE);
        assertThat(exported.err()).contains("not encrypted");

        Path other = office.workspace("other.amanat");
        office.amanat("import", "event", other, office.file("one.json"), "--passphrase-stdin");
        office.amanat(
                "export",
                "event",
                other,
                "--event",
                id,
                "--purpose=a test",
                "-o",
                office.file("two.json"),
                "--passphrase-stdin");

        assertThat(office.file("two.json")).hasSameTextualContentAs(office.file("one.json"));
    }

    @Test
    void anEventIsNotImportedTwice() {
        office.amanat("import", "event", workspace, SAMPLE, "--passphrase-stdin");
        var again = office.amanat("import", "event", workspace, SAMPLE, "--passphrase-stdin");

        assertThat(again.code()).isEqualTo(ExitCode.PROBLEM);
        assertThat(again.err()).contains("event.json", "already");
    }

    @Test
    void aMistakeInTheFileIsNamedByItsPlaceAndNothingIsImported() throws IOException {
        Path broken = office.file("event.json");
        Files.writeString(broken, Files.readString(SAMPLE).replace("\"minutes\": 15", "\"minutes\": \"soon\""));
        var told = office.amanat("import", "event", workspace, broken, "--passphrase-stdin");

        assertThat(told.code()).isEqualTo(ExitCode.PROBLEM);
        assertThat(told.err()).contains("minutes", "Nothing was imported");
        assertThat(office.amanat("info", workspace, "--passphrase-stdin").out()).contains("Events: 0", "Persons: 0");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(office.amanat("import", "event", workspace, office.file("gone.json"), "--passphrase-stdin")
                        .err())
                .contains("gone.json");
    }

    @Test
    void anEventThatIsNotThereIsNamed() {
        var told = office.amanat(
                "export",
                "event",
                workspace,
                "--event",
                "0000",
                "--purpose=a test",
                "-o",
                office.file("one.json"),
                "--passphrase-stdin");

        assertThat(told.code()).isEqualTo(ExitCode.PROBLEM);
        assertThat(told.err()).contains("There is no event 0000", "amanat list events");
        assertThat(office.file("one.json")).doesNotExist();
    }

    @Test
    void aFileIsWrittenOverOnlyWhenAskedTo() throws IOException {
        office.amanat("import", "event", workspace, SAMPLE, "--passphrase-stdin");
        Files.writeString(office.file("one.json"), "mine");
        Object[] export = {
            "export",
            "event",
            workspace,
            "--event",
            "0198",
            "--purpose=a test",
            "-o",
            office.file("one.json"),
            "--passphrase-stdin"
        };
        assertThat(office.amanat(export).code()).isEqualTo(ExitCode.PROBLEM);
        assertThat(office.file("one.json")).hasContent("mine");

        var told = office.amanat(
                "export",
                "event",
                workspace,
                "--event",
                "0198",
                "--purpose",
                "a test",
                "-o",
                office.file("one.json"),
                "--overwrite",
                "--passphrase-stdin");
        assertThat(told.code()).as(told.err()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(office.file("one.json"))).contains("amanat-event");
    }
}
