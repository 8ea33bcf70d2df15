package org.amanat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Java itself crashes, with a story in its memory: with the options that are shipped, no report and no core is left.
 */
final class CrashTest {

    /** With which Amanat is started on each system; packages take them from there, too. */
    private static final Path SHIPPED = Path.of("packaging", "launcher", "java.args");

    @TempDir
    private Path folder;

    @Test
    void whatIsShippedLeavesNothingBehind() throws Exception {
        var options = Files.readAllLines(SHIPPED).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        assertThat(crash(options)).isNotZero();
        assertThat(files()).as("neither report nor core").isEmpty();
        assertThat(Files.readString(said()).strip())
                .as("it ended there, by no exception, and said nothing of it")
                .isEqualTo(Crashing.BEFORE);
    }

    @Test
    void withoutTheOptionsAReportWouldShowPartsOfMemory() throws Exception {
        assertThat(crash(List.of("--enable-native-access=ALL-UNNAMED", "-XX:-CreateCoredumpOnCrash")))
                .isNotZero();
        assertThat(files()).singleElement().satisfies(name -> assertThat(name).startsWith("hs_err_pid"));
        assertThat(Files.readString(folder.resolve("work").resolve(files().getFirst())))
                .contains("Stack slot to memory mapping", "Register to memory mapping");
    }

    private int crash(List<String> options) throws IOException, InterruptedException {
        Path work = Files.createDirectory(folder.resolve("work"));
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + work, "-cp", classPath(), Crashing.class.getName()));
        var java = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said().toFile())
                .start();
        assertThat(java.waitFor(1, TimeUnit.MINUTES)).as("it ended").isTrue();
        return java.exitValue();
    }

    /** As paths that are right in another folder, too. */
    private static String classPath() {
        return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path said() {
        return folder.resolve("said.txt");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("work"))) {
            return all.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
