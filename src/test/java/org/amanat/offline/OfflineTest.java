package org.amanat.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job, from a new file to paper, in a virtual machine that ends when anything wants a socket or a name. */
final class OfflineTest {

    @TempDir
    private Path folder;

    @Test
    void theWholeSampleIsMadeAndPrintedWithoutASocket() throws Exception {
        Ended ended = run(true, "sample", folder.resolve("sample").toString());

        assertThat(ended.code()).as(ended.output()).isZero();
        try (var files = Files.list(folder.resolve("sample"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.endsWith(".amanat"))
                    .anyMatch(name -> name.endsWith(".pdf"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"socket", "url", "client", "name"})
    void whoeverWantsOutIsCaught(String planted) throws Exception {
        Ended ended = run(true, planted);

        assertThat(ended.code()).as(ended.output()).isEqualTo(NoWayOut.WANTED_OUT);
    }

    /** With the JDK's own look-up of names, which the other tests put theirs in the place of. */
    @Test
    void theProgramItselfSwitchesOffTheLookUpOfNames() throws Exception {
        Ended ended = run(false, Sealed.ASKS_FOR_A_NAME_AT_THE_END);

        assertThat(ended.code()).as(ended.output()).isEqualTo(Sealed.NO_NAME_WAS_LOOKED_UP);
    }

    /** How a process ended, and everything that it said. */
    private record Ended(int code, String output) {}

    private Ended run(boolean endsAtANameLookUp, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Djava.nio.channels.spi.SelectorProvider=" + NoWayOut.class.getName(),
                "-Duser.home=" + folder,
                "-Dstdout.encoding=UTF-8",
                "--class-path",
                System.getProperty("java.class.path"),
                Sealed.class.getName()));
        command.addAll(List.of(arguments));
        Path said = folder.resolve("said.txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        builder.environment().remove(NoNames.SWITCH);
        if (endsAtANameLookUp) {
            builder.environment().put(NoNames.SWITCH, "on");
        }
        int code = builder.start().waitFor();
        return new Ended(code, Files.readString(said));
    }
}
