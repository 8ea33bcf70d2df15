package org.amanat.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;

/**
 * Writes files so that a power cut leaves the old one or the new one, never half of one: beside their place, flushed to
 * the disk, then moved.
 */
public final class FileBeside {

    private static final String SUFFIX = "-new";

    private FileBeside() {}

    /** Fills a file that is not there yet. */
    @FunctionalInterface
    interface Filling {
        void into(Path file) throws IOException, SQLException;
    }

    /**
     * Writes a whole file, over one that is there.
     *
     * @throws ProblemException if it cannot be written; what was there before is there still
     */
    public static void write(Path target, byte[] content) {
        Path absolute = target.toAbsolutePath();
        try {
            fill(absolute, beside -> Files.write(beside, content));
        } catch (IOException failure) {
            throw problem(failure, absolute, content.length);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Lets a file be filled beside its place, then moves it there, over one that is there. */
    static void fill(Path target, Filling filling) throws IOException, SQLException {
        Path beside = beside(target);
        // What an earlier power cut may have left.
        Files.deleteIfExists(beside);
        try {
            filling.into(beside);
            publish(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Where a file is written before it takes its place. */
    static Path beside(Path target) {
        return target.resolveSibling(target.getFileName() + SUFFIX);
    }

    /** Flushes a finished file and moves it to its place, over one that is there. */
    static void publish(Path beside, Path target) throws IOException {
        try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        flushFolder(target);
    }

    /** What to tell of a file that could not be written. */
    static ProblemException problem(Exception failure, Path target, long bytes) {
        Path folder = target.toAbsolutePath().getParent();
        String name = String.valueOf(target.getFileName());
        if (folder == null || !Files.isDirectory(folder)) {
            return new ProblemException(failure, ProblemCode.FILE_NOT_FOUND, String.valueOf(folder));
        }
        boolean denied = failure instanceof AccessDeniedException && !Files.exists(target);
        if (denied || !Files.isWritable(folder)) {
            return new ProblemException(failure, ProblemCode.FOLDER_READ_ONLY, folder.toString());
        }
        return new ProblemException(
                failure, isFull(folder, bytes) ? ProblemCode.DISK_FULL : ProblemCode.CANNOT_WRITE_FILE, name);
    }

    private static boolean isFull(Path folder, long bytes) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < bytes;
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Makes the new name itself survive a power cut. Windows does so by itself and cannot open a folder. */
    private static void flushFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || System.getProperty("os.name", "").startsWith("Windows")) {
            return;
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
