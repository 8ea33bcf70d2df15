package org.amanat.store;

import static org.amanat.store.Problems.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amanat.model.change.Operation;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.workspace.OpeningStep;
import org.amanat.model.workspace.Progress;
import org.amanat.vault.Passphrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sqlite.mc.SQLiteMCSqlCipherConfig;

/** Making and opening files: what works, and what a person is told when it does not. */
@Execution(ExecutionMode.CONCURRENT)
final class WorkspaceFileTest {

    @TempDir
    private Path temporary;

    private Path folder;
    private Path path;

    @BeforeEach
    void name() throws Exception {
        folder = Files.createDirectory(temporary.resolve("دفتر کے کاغذات 100% #1"));
        path = folder.resolve("ہمارا دفتر's file.amanat");
    }

    @Test
    void aFileIsMadeLockedAndOpenedAgain() {
        try (var passphrase = Office.passphrase();
                var made = file().create(passphrase)) {
            addVenue(made);
            assertThat(made.isOpen()).isTrue();
        }
        var steps = new ArrayList<OpeningStep>();
        try (var passphrase = Office.passphrase();
                var opened = file().open(passphrase, steps::add)) {
            int venues = opened.read(records -> records.venues().all().size());
            assertThat(venues).isEqualTo(1);
            assertThat(opened.undoable()).isEmpty();
            assertThat(opened.backupProblem()).isEmpty();
        }
        assertThat(steps).containsExactly(OpeningStep.values());
    }

    @Test
    void nothingButTheFileAndItsBackupsIsLeftBesideItWhenItIsLocked() throws Exception {
        Office.create(path).close();
        try (var entries = Files.list(folder)) {
            assertThat(entries).containsExactlyInAnyOrder(path, Backups.folder(path));
        }
    }

    @Test
    void noFileIsWrittenOver() throws Exception {
        Files.writeString(path, "something of somebody's");
        try (var passphrase = Office.passphrase()) {
            assertThat(code(() -> file().create(passphrase))).isEqualTo(ProblemCode.FILE_EXISTS);
        }
        assertThat(path).hasContent("something of somebody's");
    }

    @Test
    void aWrongPassphraseOpensNothingAndChangesNothing() throws Exception {
        Office.make(path);
        byte[] before = Files.readAllBytes(path);
        try (var wrong = Passphrase.copyOf(Office.PASSPHRASE + " ")) {
            assertThat(code(() -> file().open(wrong, Progress.silent()))).isEqualTo(ProblemCode.WRONG_PASSPHRASE);
            assertThat(code(() -> file().check(wrong))).isEqualTo(ProblemCode.WRONG_PASSPHRASE);
        }
        assertThat(path).hasBinaryContent(before);
        Office.open(path).close();
    }

    @Test
    void aSecondOpeningInTheSameProgramIsToldWhoHasIt() {
        try (var first = Office.create(path)) {
            var problem = Problems.of(() -> Office.open(path));
            assertThat(problem.code()).isEqualTo(ProblemCode.WORKSPACE_IN_USE);
            assertThat(problem.details()).contains(System.getProperty("user.name"));
            assertThat(first.isOpen()).isTrue();
            addVenue(first);
        }
        Office.open(path).close();
    }

    @Test
    void aLinkToAnOpenFileIsTheSameFile() throws Exception {
        Path link = folder.resolve("link.amanat");
        try (var first = Office.create(path)) {
            Files.createSymbolicLink(link, path);
            assertThat(code(() -> Office.open(link)))
                    .isIn(ProblemCode.WORKSPACE_IN_USE, ProblemCode.WORKSPACE_IN_USE_ELSEWHERE);
            assertThat(first.isOpen()).isTrue();
        }
    }

    @Test
    void aNoteThatACrashLeftBehindIsInNobodysWay() {
        Office.make(path);
        new OwnerNote("somebody", "elsewhere", Office.CLOCK.instant().atZone(Office.CLOCK.getZone())).write(path);
        try (var opened = Office.open(path)) {
            assertThat(OwnerNote.read(path).orElseThrow().user()).isEqualTo(System.getProperty("user.name"));
            assertThat(opened.isOpen()).isTrue();
        }
        assertThat(OwnerNote.read(path)).isEmpty();
    }

    @Test
    void aFileOfANewerProgramIsRefusedAndNotTouched() throws Exception {
        Office.make(path);
        try (Connection connection = Office.connect(path)) {
            EncryptedDatabase.run(connection, "PRAGMA user_version = " + (Migrations.newest() + 1));
        }
        byte[] before = Files.readAllBytes(path);
        var modified = Files.getLastModifiedTime(path);

        var problem = Problems.of(() -> Office.open(path));

        assertThat(problem.code()).isEqualTo(ProblemCode.WORKSPACE_NEWER);
        assertThat(path).hasBinaryContent(before);
        assertThat(Files.getLastModifiedTime(path)).isEqualTo(modified);
        try (var entries = Files.list(folder)) {
            assertThat(entries).containsExactly(path);
        }
    }

    @Test
    void whatIsNotAWorkspaceIsToldApartFromAWrongPassphrase() throws Exception {
        Path text = Files.writeString(folder.resolve("letter.amanat"), "Dear colleagues");
        Path empty = Files.createFile(folder.resolve("empty.amanat"));
        Path plain = folder.resolve("plain.amanat");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + plain)) {
            EncryptedDatabase.run(connection, "CREATE TABLE t (x)");
        }
        for (Path other : List.of(text, empty, plain, folder)) {
            byte[] before = Files.isRegularFile(other) ? Files.readAllBytes(other) : new byte[0];
            assertThat(openingCode(other)).as(other.toString()).isEqualTo(ProblemCode.NOT_A_WORKSPACE);
            assertThat(Files.isRegularFile(other) ? Files.readAllBytes(other) : new byte[0])
                    .isEqualTo(before);
        }
    }

    @Test
    void anEncryptedFileOfAnotherProgramIsNotAWorkspace() throws Exception {
        var cipher = new SQLiteMCSqlCipherConfig()
                .setLegacy(4)
                .withKey(Office.PASSPHRASE)
                .build()
                .toProperties();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path, cipher)) {
            EncryptedDatabase.run(connection, "CREATE TABLE t (x)");
        }
        assertThat(openingCode(path)).isEqualTo(ProblemCode.NOT_A_WORKSPACE);
    }

    @Test
    void aFileThatIsNotThereIsNamedWithItsFolder() {
        try (var passphrase = Office.passphrase()) {
            var problem = Problems.of(() -> file().open(passphrase, Progress.silent()));
            assertThat(problem.code()).isEqualTo(ProblemCode.FILE_NOT_FOUND);
            assertThat(problem.details()).containsExactly(path.toString());
        }
        assertThat(path).doesNotExist();
    }

    @Test
    void damageAnywhereIsFoundAtOpeningAndTheBackupsAreNamed() throws Exception {
        try (var workspace = Office.create(path)) {
            addVenue(workspace);
        }
        byte[] whole = Files.readAllBytes(path);
        for (int at = 4096 + 100; at < whole.length; at += 4096) {
            byte[] broken = whole.clone();
            broken[at] ^= 1;
            Files.write(path, broken);
            var problem = Problems.of(() -> Office.open(path));
            assertThat(problem.code()).as("byte " + at).isEqualTo(ProblemCode.WORKSPACE_DAMAGED);
            assertThat(problem.details()).contains(Backups.folder(path).toString());
            assertThat(path).hasBinaryContent(broken);
        }
        Files.write(path, Arrays.copyOf(whole, whole.length - 4096));
        assertThat(code(() -> Office.open(path))).isEqualTo(ProblemCode.WORKSPACE_DAMAGED);
        Files.write(path, whole);
        Office.open(path).close();
    }

    @Test
    void aCheckAnswersWithTheDamageAndChangesNothing() throws Exception {
        Office.make(path);
        try (var passphrase = Office.passphrase()) {
            assertThat(file().check(passphrase).isSound()).isTrue();
            byte[] broken = Files.readAllBytes(path);
            broken[3 * 4096 + 9] ^= 1;
            Files.write(path, broken);
            var report = file().check(passphrase);
            assertThat(report.isSound()).isFalse();
            assertThat(report.damage()).isNotEmpty();
            assertThat(path).hasBinaryContent(broken);
        }
    }

    @Test
    void referencesToNothingAreDamage() throws Exception {
        Office.make(path);
        try (Connection connection = Office.connect(path)) {
            EncryptedDatabase.run(connection, "PRAGMA foreign_keys = OFF");
            EncryptedDatabase.run(
                    connection, "INSERT INTO person (id, name, organisation_id) VALUES ('p', '{}', 'not there')");
        }
        assertThat(Problems.of(() -> Office.open(path)).details()).contains("person");
    }

    private WorkspaceFile file() {
        return new WorkspaceFile(path, Office.CLOCK);
    }

    private static ProblemCode openingCode(Path other) {
        try (var passphrase = Office.passphrase()) {
            return code(() -> new WorkspaceFile(other, Office.CLOCK).open(passphrase, Progress.silent()));
        }
    }

    private static void addVenue(Workspace workspace) {
        workspace.run(Operation.ADD_VENUE, records -> records.venues().insert(Sketches.venue("hall")));
    }
}
