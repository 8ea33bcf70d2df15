package org.amanat.store;

import static org.amanat.store.Problems.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import org.amanat.model.change.Operation;
import org.amanat.model.problem.ProblemCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told when the disk or the folder fails under a file, and that nothing is lost. */
final class WorkspaceFileInTroubleTest {

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
    void aFolderThatCannotBeWrittenToIsNamed() {
        // Nobody, not even root, makes files there.
        Path nowhere = Path.of("/sys/x.amanat");
        try (var passphrase = Office.passphrase()) {
            assertThat(code(() -> new WorkspaceFile(nowhere, Office.CLOCK).create(passphrase)))
                    .isEqualTo(ProblemCode.FOLDER_READ_ONLY);
            assertThat(code(() ->
                            new WorkspaceFile(folder.resolve("no/such/x.amanat"), Office.CLOCK).create(passphrase)))
                    .isEqualTo(ProblemCode.FILE_NOT_FOUND);
        }
    }

    @Test
    void withoutAPlaceForTheJournalTheChangeIsRefusedAndTheFileStaysAsItWas() throws Exception {
        Office.make(path);
        var before = Office.dump(path);
        // A folder of that name is in the way.
        Files.createDirectory(folder.resolve(path.getFileName() + "-journal"));
        try (var workspace = Office.open(path)) {
            assertThat(code(() -> addVenue(workspace))).isEqualTo(ProblemCode.FOLDER_READ_ONLY);
        }
        assertThat(Office.dump(path)).isEqualTo(before);
    }

    @Test
    void aFullDiskIsToldAndNothingIsLost() throws Exception {
        Office.create(path).close();
        var before = Office.dump(path);
        try (Connection connection = Office.connect(path)) {
            var session = new Session(path, connection, () -> {});
            int pages = EncryptedDatabase.number(connection, "PRAGMA page_count");
            EncryptedDatabase.run(connection, "PRAGMA max_page_count = " + pages);
            var problem = Problems.of(() -> session.change(Operation.ADD_VENUE, records -> {
                records.venues().insert(Sketches.venue("long ".repeat(20_000)));
                return records;
            }));
            assertThat(problem.code()).isEqualTo(ProblemCode.DISK_FULL);
        }
        assertThat(Office.dump(path)).isEqualTo(before);
    }

    @Test
    void aFileThatVanishesWhileItIsOpenTakesNoMoreChanges() throws Exception {
        try (var workspace = Office.create(path)) {
            addVenue(workspace);
            Files.move(path, folder.resolve("moved away.amanat"));
            assertThat(code(() -> addVenue(workspace))).isEqualTo(ProblemCode.FILE_VANISHED);
            assertThat(code(workspace::undo)).isEqualTo(ProblemCode.FILE_VANISHED);

            Files.writeString(path, "something else in its place");
            assertThat(code(() -> addVenue(workspace))).isEqualTo(ProblemCode.FILE_VANISHED);

            Files.move(folder.resolve("moved away.amanat"), path, StandardCopyOption.REPLACE_EXISTING);
            addVenue(workspace);
        }
        try (var workspace = Office.open(path)) {
            int venues = workspace.read(records -> records.venues().all().size());
            assertThat(venues).isEqualTo(2);
        }
    }

    @Test
    void whatAnInterruptedCreationLeftBehindIsNoHindrance() throws Exception {
        Files.writeString(folder.resolve(path.getFileName() + "-new"), "half a file", StandardCharsets.UTF_8);
        Office.create(path).close();
        assertThat(folder.resolve(path.getFileName() + "-new")).doesNotExist();
    }

    private static void addVenue(Workspace workspace) {
        workspace.run(Operation.ADD_VENUE, records -> records.venues().insert(Sketches.venue("hall")));
    }
}
