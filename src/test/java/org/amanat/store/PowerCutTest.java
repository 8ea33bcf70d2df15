package org.amanat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Kills a program that writes, again and again, and looks what is in the file afterwards. */
@Execution(ExecutionMode.CONCURRENT)
final class PowerCutTest {

    private static final int CUTS = 20;
    private static final int CHANGES = 200;

    @TempDir
    private Path folder;

    @Test
    void nothingThatWasCommittedIsLostAndTheFileIsSound() throws Exception {
        Path path = folder.resolve("دفتر office.amanat");
        Office.make(path);
        var random = new Random(20);
        try (var mirror = new MemoryFile()) {
            int mirrored = 0;
            ChildProgram next = start(path);
            for (int cut = 0; cut < CUTS; cut++) {
                int committed;
                try (ChildProgram writer = next) {
                    writer.awaitLine("ready");
                    writer.say("go");
                    // The next one gets ready meanwhile; it opens the file only when it is told to.
                    next = start(path);
                    committed = killAfter(writer, 1 + random.nextInt(CHANGES - 1), mirrored);
                }
                int found = changesIn(path);
                // The last one may have been committed without a word of it getting out.
                assertThat(found).isBetween(committed, committed + 1);
                while (mirrored < found) {
                    int number = ++mirrored;
                    mirror.session().change(RandomChanges.kind(number), records -> BusyOffice.change(records, number));
                }
                assertThat(contentOf(path))
                        .as("after cut %d at change %d", cut, found)
                        .isEqualTo(contentOf(mirror));
            }
            next.close();
        }
    }

    /** Lets the program say so many numbers and kills it; answers with the last number that it said. */
    private static int killAfter(ChildProgram writer, int lines, int before) throws Exception {
        int last = before;
        for (int i = 0; i < lines; i++) {
            last = Integer.parseInt(String.valueOf(writer.line()));
        }
        writer.kill();
        for (String line = writer.line(); line != null && line.matches("[0-9]+"); line = writer.line()) {
            last = Integer.parseInt(line);
        }
        return last;
    }

    /** Opens the file as people do, with all its checks. */
    private static int changesIn(Path path) throws Exception {
        assertThat(Files.exists(OwnerNote.path(path)))
                .as("the killed program left its note")
                .isTrue();
        try (var workspace = Office.open(path)) {
            return workspace.read(BusyOffice::number);
        }
    }

    private static List<String> contentOf(Path path) throws Exception {
        try (Connection connection = Office.connect(path)) {
            assertThat(FileCheck.report(connection).isSound()).isTrue();
            return Dump.of(connection).stream()
                    .filter(line -> !line.startsWith("workspace|"))
                    .toList();
        }
    }

    private static List<String> contentOf(MemoryFile file) throws Exception {
        return file.dump().stream()
                .filter(line -> !line.startsWith("workspace|"))
                .toList();
    }

    private static ChildProgram start(Path path) throws Exception {
        return ChildProgram.start(BusyOffice.class, path.toString(), Integer.toString(CHANGES));
    }
}
