package org.amanat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** create, info, check, backup and list, against real files. */
final class WorkspaceCommandsTest {

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void sitDown() {
        office = new Office(folder);
    }

    @Test
    void createMakesAnEncryptedFileAndSaysThatThereIsNoWayRoundTheWord() throws IOException {
        var made = office.typing(Office.PASSPHRASE, Office.PASSPHRASE).amanat("create", office.file("office.amanat"));

        assertThat(made.code()).isEqualTo(ExitCode.DONE);
        assertThat(made.err()).contains("no way round a lost passphrase");
        assertThat(Files.readString(office.file("office.amanat"), StandardCharsets.ISO_8859_1))
                .isNotEmpty()
                .doesNotContain("SQLite", "CREATE TABLE");
    }

    @Test
    void createTakesAPathInUrduWithBlanks() {
        var made = office.withStandardInput(Office.PASSPHRASE)
                .amanat("create", office.file("دفتر کی فائل.amanat"), "--passphrase-stdin");

        assertThat(made.code()).isEqualTo(ExitCode.DONE);
        assertThat(office.file("دفتر کی فائل.amanat")).exists();
    }

    @Test
    void createDrawsSixWordsThatOpenTheFile() {
        var made = office.amanat("create", office.file("office.amanat"), "--six-words");

        assertThat(made.code()).isEqualTo(ExitCode.DONE);
        assertThat(made.out().strip().split(" ")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(office.withStandardInput(made.out())
                        .amanat("info", office.file("office.amanat"), "--passphrase-stdin")
                        .code())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void createRefusesAWeakPassphrase() {
        var made =
                office.withStandardInput("karachi\n").amanat("create", office.file("a.amanat"), "--passphrase-stdin");

        assertThat(made.code()).isEqualTo(ExitCode.PASSPHRASE);
        assertThat(made.err()).contains("guessed too soon", "--six-words").doesNotContain("karachi");
        assertThat(office.file("a.amanat")).doesNotExist();
    }

    @Test
    void createRefusesTwoPassphrasesThatDiffer() {
        var made = office.typing(Office.PASSPHRASE, Office.PASSPHRASE + "!").amanat("create", office.file("a.amanat"));

        assertThat(made.code()).isEqualTo(ExitCode.PASSPHRASE);
        assertThat(made.err()).contains("not the same");
        assertThat(office.file("a.amanat")).doesNotExist();
    }

    @Test
    void createNeverWritesOverAFile() throws IOException {
        Files.writeString(office.file("a.amanat"), "something");
        var made = office.withStandardInput(Office.PASSPHRASE)
                .amanat("create", office.file("a.amanat"), "--passphrase-stdin");

        assertThat(made.code()).isEqualTo(ExitCode.PROBLEM);
        assertThat(made.err()).contains("already a file");
        assertThat(office.file("a.amanat")).hasContent("something");
    }

    @Test
    void infoSaysWhatTheFileIs() throws IOException {
        long newestForm;
        try (var migrations = Files.list(Path.of("src/main/resources/org/amanat/store/migrations"))) {
            newestForm = migrations.count();
        }
        Path file = office.workspace("office.amanat");
        var told = office.amanat("info", file, "--passphrase-stdin");

        assertThat(told.code()).isEqualTo(ExitCode.DONE);
        assertThat(told.out())
                .contains("File: " + file, "Form: " + newestForm + "\n", "Events: 0", "Persons: 0", "July 2026");
        assertThat(told.err()).contains("Unlocking the file");
    }

    @Test
    void quietLeavesOutTheProgress() {
        Path file = office.workspace("office.amanat");

        assertThat(office.amanat("-q", "info", file, "--passphrase-stdin").err())
                .isEmpty();
    }

    @Test
    void thePassphraseMayStandInAFile() throws IOException {
        Path file = office.workspace("office.amanat");
        Files.writeString(office.file("word.txt"), "\uFEFF" + Office.PASSPHRASE + "\r\nnot this\n");

        assertThat(office.amanat("info", file, "--passphrase-file", office.file("word.txt"))
                        .code())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void aWrongPassphraseHasItsOwnCode() {
        Path file = office.workspace("office.amanat");
        var told = office.withStandardInput("something else\n").amanat("info", file, "--passphrase-stdin");

        assertThat(told.code()).isEqualTo(ExitCode.PASSPHRASE);
        assertThat(told.err()).contains("does not open this file").doesNotContain("something else");
        assertThat(told.out()).isEmpty();
    }

    @Test
    void withoutAKeyboardAndWithoutAPassphraseItSaysHowToGiveOne() {
        Path file = office.workspace("office.amanat");
        var told = office.amanat("info", file);

        assertThat(told.code()).isEqualTo(ExitCode.PASSPHRASE);
        assertThat(told.err()).contains("--passphrase-file", "--passphrase-stdin");
    }

    @Test
    void anEmptyLineIsNoPassphrase() {
        Path file = office.workspace("office.amanat");

        assertThat(office.withStandardInput("\n")
                        .amanat("info", file, "--passphrase-stdin")
                        .code())
                .isEqualTo(ExitCode.PASSPHRASE);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        var told = office.withStandardInput("word").amanat("info", office.file("gone.amanat"), "--passphrase-stdin");

        assertThat(told.code()).isEqualTo(ExitCode.PROBLEM);
        assertThat(told.err()).contains("There is no file", "gone.amanat");
    }

    @Test
    void aPassphraseFileThatIsNotThereIsNamed() {
        Path file = office.workspace("office.amanat");
        var told = office.amanat("info", file, "--passphrase-file", office.file("gone.txt"));

        assertThat(told.code()).isEqualTo(ExitCode.PROBLEM);
        assertThat(told.err()).contains("gone.txt");
    }

    @Test
    void aFileThatIsNoTextIsNoPassphrase() throws IOException {
        Path file = office.workspace("office.amanat");
        Files.write(office.file("picture.png"), new byte[10_000]);
        var told = office.amanat("info", file, "--passphrase-file", office.file("picture.png"));

        assertThat(told.code()).isEqualTo(ExitCode.PROBLEM);
        assertThat(told.err()).contains("picture.png", "cannot be read");
    }

    @Test
    void somethingElseIsNoWorkspace() throws IOException {
        Files.writeString(office.file("notes.amanat"), "These are notes.".repeat(1000));
        var told = office.withStandardInput("word").amanat("info", office.file("notes.amanat"), "--passphrase-stdin");

        assertThat(told.code()).isIn(ExitCode.PROBLEM, ExitCode.PASSPHRASE);
        assertThat(told.err()).isNotBlank();
    }

    @Test
    void checkFindsASoundFileSound() {
        Path file = office.workspace("office.amanat");
        var told = office.amanat("check", file, "--passphrase-stdin");

        assertThat(told.code()).isEqualTo(ExitCode.DONE);
        assertThat(told.out()).contains("Sound");
    }

    @Test
    void checkFindsDamageAndSaysWhatToDo() throws IOException {
        Path file = office.workspace("office.amanat");
        byte[] bytes = Files.readAllBytes(file);
        for (int at = bytes.length / 2; at < bytes.length / 2 + 64; at++) {
            bytes[at] ^= 0x55;
        }
        Files.write(file, bytes);
        var told = office.amanat("check", file, "--passphrase-stdin");

        assertThat(told.code()).isEqualTo(ExitCode.DAMAGED);
        assertThat(told.err()).contains("backup");
    }

    @Test
    void backupWritesWhereTheCopyIs() {
        Path file = office.workspace("office.amanat");
        var told = office.amanat("backup", file, "--passphrase-stdin");

        assertThat(told.code()).isEqualTo(ExitCode.DONE);
        assertThat(Path.of(told.out().strip())).exists();
    }

    @Test
    void anEmptyFileListsNoEvents() {
        Path file = office.workspace("office.amanat");
        var told = office.amanat("list", "events", file, "--passphrase-stdin");

        assertThat(told.code()).isEqualTo(ExitCode.DONE);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains("no events");
    }
}
