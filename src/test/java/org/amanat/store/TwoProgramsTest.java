package org.amanat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.amanat.model.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
final class TwoProgramsTest {

    @TempDir
    private Path folder;

    @Test
    void aSecondProgramIsToldWhoHasTheFileAndGetsItOnceTheFirstIsGone() throws Exception {
        Path path = folder.resolve("office.amanat");
        Office.make(path);
        try (var other = ChildProgram.start(BusyOffice.class, path.toString(), "3")) {
            other.awaitLine("ready");
            other.say("go");
            other.awaitLine("done");

            byte[] before = Files.readAllBytes(path);
            var problem = Problems.of(() -> Office.open(path));
            assertThat(problem.code()).isEqualTo(ProblemCode.WORKSPACE_IN_USE);
            assertThat(problem.details())
                    .startsWith("office.amanat", System.getProperty("user.name"))
                    .last()
                    .asString()
                    .matches("\\d\\d:\\d\\d");
            assertThat(path).hasBinaryContent(before);

            Files.delete(OwnerNote.path(path));
            assertThat(Problems.code(() -> Office.open(path))).isEqualTo(ProblemCode.WORKSPACE_IN_USE_ELSEWHERE);

            other.kill();
        }
        try (var workspace = Office.open(path)) {
            int changes = workspace.read(BusyOffice::number);
            assertThat(changes).isEqualTo(3);
        }
    }
}
