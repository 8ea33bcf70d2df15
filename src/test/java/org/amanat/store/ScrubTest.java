package org.amanat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amanat.model.change.Operation;
import org.amanat.model.story.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was erased is looked for, byte by byte, in every file that the program wrote. */
final class ScrubTest {

    private static final String CANARY = "the canary sang in a brick kiln";

    @TempDir
    private Path folder;

    private final Stories kept = new Stories();
    private Path file;
    private Workspace workspace;

    @BeforeEach
    void keepAStoryThatFillsPages() {
        file = folder.resolve("office.amanat");
        workspace = Office.create(file);
        workspace.run(Operation.ADD_STORY, kept::write);
        var words = Wording.of(CANARY, (CANARY + ". ").repeat(2_000));
        workspace.run(
                Operation.WRITE_TEXT,
                records -> records.storyTexts().insert(kept.id, kept.text.edited(words), Stories.NOW));
        workspace.run(
                Operation.WRITE_TEXT,
                records -> records.storyTexts()
                        .insert(
                                kept.id,
                                kept.text.edited(words).edited(Wording.of(CANARY, "It " + CANARY)),
                                Stories.NOW));
        workspace.undo();
    }

    @AfterEach
    void lock() {
        workspace.close();
    }

    @Test
    void afterAnErasureNoByteOfAStoryIsInTheFileItsJournalOrABackup() throws IOException, SQLException {
        workspace.backUp();
        assertThat(holdingTheCanary()).hasSizeGreaterThanOrEqualTo(2).contains(file);

        workspace.run(Operation.ERASE_STORY, records -> records.stories().delete(kept.id));
        assertThat(workspace.scrub()).isEmpty();

        assertThat(holdingTheCanary()).isEmpty();
        assertThat(backups()).hasSize(1);
        Path journal = folder.resolve("office.amanat-journal");
        assertThat(Files.notExists(journal) || Files.size(journal) == 0).isTrue();
        assertThat(workspace.undoable()).isEmpty();
        assertThat(workspace.redoable()).isEmpty();
    }

    @Test
    void theFileIsAsGoodAsBeforeAndCanBeWrittenOn() throws SQLException {
        workspace.run(Operation.ERASE_STORY, records -> records.stories().delete(kept.id));
        workspace.scrub();
        workspace.run(Operation.ADD_EVENT, records -> records.events().insert(Sketches.event("After")));
        workspace.undo();
        workspace.redo();
        workspace.close();
        workspace = Office.open(file);
        assertThat(workspace.<Integer>read(records -> records.events().count())).isEqualTo(2);
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> files = Files.list(Backups.folder(file))) {
            return files.toList();
        }
    }

    /** The files under the folder that hold the canary once they are decrypted. */
    private List<Path> holdingTheCanary() throws IOException, SQLException {
        List<Path> written;
        try (Stream<Path> files = Files.walk(folder)) {
            written = files.filter(path -> path.toString().endsWith(WorkspaceFile.SUFFIX))
                    .toList();
        }
        var holding = new ArrayList<Path>();
        for (Path path : written) {
            if (decrypted(path).contains(CANARY)) {
                holding.add(path);
            }
        }
        return holding;
    }

    /** Every page of a file, also those that are free, as they are behind the encryption. */
    private String decrypted(Path path) throws IOException, SQLException {
        Path copy = folder.resolve("copy");
        Files.copy(path, copy);
        try {
            try (var connection = Office.connect(copy)) {
                EncryptedDatabase.run(connection, "PRAGMA rekey = ''");
            }
            return new String(Files.readAllBytes(copy), StandardCharsets.ISO_8859_1);
        } finally {
            Files.delete(copy);
        }
    }
}
