package org.amanat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AmanatCommandLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"print programme f.amanat", "-q print badges f.amanat", "--lang ur print speakers", "sample d"})
    void commandsThatSetPagesAreForeseen(String line) {
        assertThat(AmanatCommandLine.willPrint(words(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "info print.amanat", "print programme --help", "sample -h", "f.amanat"})
    void othersAreNot(String line) {
        assertThat(AmanatCommandLine.willPrint(words(line))).isFalse();
    }

    private static List<String> words(String line) {
        return List.of(line.split(" ", -1));
    }
}
