package org.amanat.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;

/**
 * The folder beside a file that holds copies of it, encrypted under the key that the file had when they were made.
 * Their names say when, on the clock of the computer.
 */
final class Backups {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss", Locale.ROOT);

    private final Path file;
    private final Clock clock;

    Backups(Path file, Clock clock) {
        this.file = file.toAbsolutePath();
        this.clock = clock;
    }

    static Path folder(Path file) {
        Path absolute = file.toAbsolutePath();
        return absolute.resolveSibling(absolute.getFileName() + "-backups");
    }

    /** A copy and when it was made. */
    record Backup(Path path, LocalDateTime made) {}

    /** All copies, the newest first. Files with other names are not ours and stay. */
    List<Backup> all() throws IOException {
        Path folder = folder(file);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.flatMap(entry -> read(entry).stream())
                    .sorted(Comparator.comparing(Backup::made).reversed())
                    .toList();
        }
    }

    /** A copy of the file as it is now, unless the newest copy is of the same state; then lets old ones go. */
    void makeIfChanged(Connection connection) {
        try {
            var newest = all().stream().findFirst();
            if (newest.isPresent()
                    && Files.getLastModifiedTime(newest.get().path()).equals(state())) {
                return;
            }
        } catch (IOException unreadable) {
            throw problem(unreadable);
        }
        make(connection);
    }

    /**
     * A copy of the file as it is now; then lets old ones go.
     *
     * @return where it is
     * @throws ProblemException if it cannot be written
     */
    Path make(Connection connection) {
        try {
            Path folder = folder(file);
            Files.createDirectories(folder);
            Path backup = folder.resolve(name(LocalDateTime.now(clock)));
            FileTime state = state();
            FileBeside.fill(backup, beside -> {
                EncryptedDatabase.copyInto(connection, beside);
                Files.setLastModifiedTime(beside, state);
            });
            for (Backup old : BackupRotation.outdated(all(), LocalDateTime.now(clock))) {
                Files.deleteIfExists(old.path());
            }
            return backup;
        } catch (IOException | SQLException failure) {
            throw problem(failure);
        }
    }

    /**
     * Makes a copy of the file as it is now and lets every older one go: they hold what was erased.
     *
     * @return those that could not be deleted
     * @throws ProblemException if no copy can be written; then all are still there
     */
    List<Path> makeOnly(Connection connection) {
        Path kept = make(connection);
        try {
            var left = new ArrayList<Path>();
            for (Backup backup : all()) {
                if (!backup.path().equals(kept) && !isDeleted(backup.path())) {
                    left.add(backup.path());
                }
            }
            return left;
        } catch (IOException unreadable) {
            throw problem(unreadable);
        }
    }

    private static boolean isDeleted(Path backup) {
        try {
            return Files.deleteIfExists(backup) || !Files.exists(backup);
        } catch (IOException held) {
            return false;
        }
    }

    /** When the newest copy was made. */
    Optional<LocalDateTime> newest() {
        try {
            return all().stream().findFirst().map(Backup::made);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Stands for the state of the file: every change of it moves this time. A copy carries it. */
    private FileTime state() throws IOException {
        return Files.getLastModifiedTime(file);
    }

    private String name(LocalDateTime made) {
        return stem() + " " + STAMP.format(made) + WorkspaceFile.SUFFIX;
    }

    private Optional<Backup> read(Path entry) {
        String name = String.valueOf(entry.getFileName());
        String before = stem() + " ";
        if (!name.startsWith(before) || !name.endsWith(WorkspaceFile.SUFFIX)) {
            return Optional.empty();
        }
        String stamp = name.substring(
                before.length(), Math.max(before.length(), name.length() - WorkspaceFile.SUFFIX.length()));
        try {
            return Optional.of(new Backup(entry, LocalDateTime.parse(stamp, STAMP)));
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }

    private String stem() {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(WorkspaceFile.SUFFIX)
                ? name.substring(0, name.length() - WorkspaceFile.SUFFIX.length())
                : name;
    }

    private ProblemException problem(Exception failure) {
        return new ProblemException(
                failure, ProblemCode.BACKUP_FAILED, folder(file).toString());
    }
}
