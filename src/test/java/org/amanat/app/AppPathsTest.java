package org.amanat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class AppPathsTest {

    private static final Path HOME = Path.of("/home/office");

    @Test
    void linuxFollowsTheBaseDirectorySpecification() {
        var named = Map.of("XDG_CONFIG_HOME", "/srv/config", "XDG_STATE_HOME", "/srv/state");

        assertThat(AppPaths.of("Linux", HOME, named::get))
                .isEqualTo(new AppPaths(Path.of("/srv/config/amanat"), Path.of("/srv/state/amanat")));
        assertThat(AppPaths.of("Linux", HOME, Map.<String, String>of()::get))
                .isEqualTo(new AppPaths(HOME.resolve(".config/amanat"), HOME.resolve(".local/state/amanat")));
    }

    @Test
    void aRelativeFolderInTheEnvironmentIsIgnored() {
        assertThat(AppPaths.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "here")::get))
                .isEqualTo(AppPaths.of("Linux", HOME, Map.<String, String>of()::get));
    }

    @Test
    void windowsKeepsSettingsWithTheProfileAndTheRestOnTheComputer() {
        assertThat(AppPaths.of("Windows 11", HOME, Map.<String, String>of()::get))
                .isEqualTo(new AppPaths(HOME.resolve("AppData/Roaming/Amanat"), HOME.resolve("AppData/Local/Amanat")));
    }

    @Test
    void macKeepsSettingsInTheLibrary() {
        assertThat(AppPaths.of("Mac OS X", HOME, Map.<String, String>of()::get).settings())
                .isEqualTo(HOME.resolve("Library/Application Support/Amanat"));
    }
}
