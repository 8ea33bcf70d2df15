package org.amanat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amanat.model.Language;
import org.amanat.ui.common.preferences.Preferences;
import org.amanat.ui.common.theme.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {

    @TempDir
    private Path folder;

    @Test
    void holdsWhatWasChosen() {
        var chosen = new Preferences(Language.URDU, Look.DARK, 30, List.of("phone"), "مرکزی دروازہ");
        new PreferencesFile(folder.resolve("new")).write(chosen);

        assertThat(new PreferencesFile(folder.resolve("new")).read()).isEqualTo(chosen);
        assertThat(folder.resolve("new")).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void givesTheUsualOnesWhereNothingIsThereOrItCannotBeUnderstood() throws IOException {
        assertThat(new PreferencesFile(folder).read()).isEqualTo(Preferences.DEFAULT);

        Files.writeString(folder.resolve("window.properties"), "language=xx\nlook=plaid\n");
        assertThat(new PreferencesFile(folder).read()).isEqualTo(Preferences.DEFAULT);
    }
}
