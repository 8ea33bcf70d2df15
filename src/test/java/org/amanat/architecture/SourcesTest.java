package org.amanat.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every source keeps the rules that only its text shows, and each rule can fail. */
final class SourcesTest {

    private static final Path SOURCES = Path.of("src");
    /** This folder names in its rules what nobody may write. */
    private static final Path RULES = Path.of("src/test/java/org/amanat/architecture");

    static Stream<SourceRule> rules() {
        return SourceRule.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everySourceKeeps(SourceRule rule) throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path source : sources()) {
            rule.brokenLines(Files.readAllLines(source)).forEach(line -> broken.add(source + ":" + line));
        }
        assertThat(broken).as("%s", rule).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleCanFail(SourceRule rule) {
        assertThat(rule.brokenLines(rule.planted())).contains(rule.planted().size());
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(RULES))
                    .toList();
        }
    }
}
