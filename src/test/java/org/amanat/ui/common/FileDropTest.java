package org.amanat.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileDropTest {

    @Test
    void aFileIsTakenAndAFolderIsNot(@TempDir Path folder) throws Exception {
        var file = Files.createFile(folder.resolve("مہمان list.csv"));
        assertThat(FileDrop.first(List.of(folder.toFile(), file.toFile()))).contains(file);
        assertThat(FileDrop.first(List.of(folder.toFile()))).isEmpty();
        assertThat(FileDrop.first(List.of())).isEmpty();
    }
}
