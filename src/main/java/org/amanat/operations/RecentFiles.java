package org.amanat.operations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.FileBeside;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A list of paths in a small file, the latest first, one a line. It holds nothing else about the files. */
final class RecentFiles {

    private static final int KEPT = 10;
    private static final Logger LOG = LoggerFactory.getLogger(RecentFiles.class);

    private final Path list;

    RecentFiles(Path list) {
        this.list = list;
    }

    synchronized List<Path> all() {
        if (!Files.exists(list)) {
            return List.of();
        }
        try {
            return Files.readAllLines(list, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank())
                    .map(Path::of)
                    .toList();
        } catch (IOException | InvalidPathException unreadable) {
            LOG.warn(
                    "the list of recent files cannot be read: {}",
                    unreadable.getClass().getSimpleName());
            return List.of();
        }
    }

    synchronized void remember(Path file) {
        var files = without(file);
        files.addFirst(file.toAbsolutePath().normalize());
        write(files.subList(0, Math.min(KEPT, files.size())));
    }

    synchronized void forget(Path file) {
        write(without(file));
    }

    private List<Path> without(Path file) {
        var files = new ArrayList<>(all());
        files.remove(file.toAbsolutePath().normalize());
        return files;
    }

    /** A list that cannot be written is no reason not to open a file. */
    private void write(List<Path> files) {
        try {
            Files.createDirectories(list.toAbsolutePath().getParent());
            String lines = String.join("\n", files.stream().map(Path::toString).toList());
            FileBeside.write(list, lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException | ProblemException unwritable) {
            LOG.warn(
                    "the list of recent files cannot be written: {}",
                    unwritable.getClass().getSimpleName());
        }
    }
}
