package org.amanat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amanat.operations.InTheClear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After work and a violent end, no word that was typed is on the disk in the clear: in no file, and in no file's name.
 */
final class CanaryTest {

    static final int DIED = 97;

    /** Each begins every text, the passphrases, and nothing else on this computer. */
    private static final List<String> WORDS =
            List.of("qanaree", "بلبل", "zamboni", CanaryOffice.STORY_WORD, CanaryOffice.STORY_WORD_IN_URDU);

    private static final List<String> STORY_WORDS = List.of(CanaryOffice.STORY_WORD, CanaryOffice.STORY_WORD_IN_URDU);

    @TempDir
    private Path folder;

    @Test
    void nothingThatWasTypedIsFoundOnTheDisk() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path said = folder.resolve("said.txt");
        Path papers = Files.createDirectory(folder.resolve("papers"));
        assertThat(work(home, papers, said)).as(Files.readString(said)).isEqualTo(DIED);

        assertThat(files(home))
                .as("what would give a secret away, if anything did")
                .anyMatch(name -> name.endsWith("office.amanat"))
                .anyMatch(name -> name.endsWith("-journal"))
                .anyMatch(name -> name.endsWith("amanat.log"))
                .anyMatch(name -> name.endsWith("recent-files"))
                .anyMatch(name -> name.contains("backups") && name.endsWith(".amanat"));
        assertThat(Files.readString(AppPaths.under(home).log())).contains("CanaryOffice", "Exception");
        assertThat(InTheClear.finds(home, WORDS)).isEmpty();
        assertThat(InTheClear.finds(said, WORDS)).isEmpty();
        assertThat(InTheClear.finds(folder.resolve("scanner"), STORY_WORDS))
                .as("a signed form was scanned, and lies where the scanner put it")
                .isNotEmpty();
        assertThat(files(papers))
                .as("everything that is printed without a story")
                .contains("PROGRAMME.pdf", "RUN_SHEET.pdf", "SAFETY_CARD.pdf", "CONSENT_RECEIPT.pdf", "RECALL_LIST.pdf")
                .doesNotContain("STORY_HANDOUT.pdf", "READING_SCRIPT.pdf", "READ_BACK_SHEET.pdf");
        assertThat(InTheClear.finds(papers, STORY_WORDS)).isEmpty();
    }

    @Test
    void aWordInTheClearWouldBeFoundInEachEncoding() throws Exception {
        for (Charset encoding : InTheClear.ENCODINGS) {
            Path file = folder.resolve(encoding.name());
            Files.write(file, ("x".repeat(9_001) + CanaryOffice.canary("Planted")).getBytes(encoding));
            assertThat(InTheClear.finds(file, WORDS)).isNotEmpty();
        }
    }

    private static int work(Path home, Path papers, Path said) throws IOException, InterruptedException {
        Path temporary = Files.createDirectory(home.resolve("tmp"));
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:ErrorFile=" + home.resolve("crash.log"),
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Duser.home=" + home,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        CanaryOffice.class.getName(),
                        home.toString(),
                        papers.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("SQLITE_TMPDIR", temporary.toString());
        return builder.start().waitFor();
    }

    private static List<String> files(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> home.relativize(file).toString())
                    .toList();
        }
    }
}
