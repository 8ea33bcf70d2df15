package org.amanat.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class VersionTest {

    @Test
    void theBuildWroteTheVersionOfThePom() {
        assertThat(Version.current().number()).matches("\\d+\\.\\d+\\.\\d+(-[a-z0-9.]+)?");
    }
}
