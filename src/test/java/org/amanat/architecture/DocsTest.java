package org.amanat.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amanat.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the pages in {@code docs} promise is there. */
final class DocsTest {

    private static final Path DOCS = Path.of("docs");
    private static final Pattern LINK = Pattern.compile("(?:\\]\\(|(?:src|href)=\")([^)\"#]+)");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+Test)`");

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            var link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                String target = link.group(1);
                if (!target.contains("://") && !Files.exists(page.resolveSibling(target))) {
                    broken.add(page + ": " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyDecisionStandsInTheirList() throws IOException {
        String list = Files.readString(DOCS.resolve("decisions/README.md"));
        try (var files = Files.list(DOCS.resolve("decisions"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(list).contains("(" + name + ")"));
        }
    }

    @Test
    void everyTestThatAPageNamesIsThere() throws IOException {
        List<String> tests = new ArrayList<>();
        for (Path page : pages()) {
            TEST.matcher(Files.readString(page)).results().forEach(name -> tests.add(name.group(1) + ".java"));
        }
        try (var files = Files.walk(Path.of("src/test/java"))) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .containsAll(tests);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyExitCodeIsPromised(ExitCode code) throws IOException {
        assertThat(Files.readString(DOCS.resolve("command-line.md"))).contains("| " + code.number() + " | ");
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(DOCS);
                var top = Files.list(Path.of(""))) {
            return Stream.concat(files, top)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }
}
