package org.amanat.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.vault.FileKey;

/** What can be seen of a file without its key. */
final class FileHead {

    private static final byte[] PLAIN_SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /** The smallest page of an encrypted file. */
    private static final int SMALLEST_FILE = 512;

    private FileHead() {}

    /**
     * The salt of an encrypted file.
     *
     * <p>Never called for a file that this program has open: on Unix, closing any handle of a file gives up all locks
     * that the process holds on it (sqlite.org/howtocorrupt.html, section 2.2). {@link FileClaim} sees to that.
     *
     * @throws ProblemException if it is not there, cannot be read, or cannot be a workspace
     */
    static byte[] salt(Path file) {
        if (!Files.exists(file)) {
            throw new ProblemException(ProblemCode.FILE_NOT_FOUND, file.toString());
        }
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(ProblemCode.NOT_A_WORKSPACE, name);
        }
        byte[] head;
        try (var stream = Files.newInputStream(file)) {
            head = stream.readNBytes(SMALLEST_FILE);
        } catch (NoSuchFileException gone) {
            throw new ProblemException(gone, ProblemCode.FILE_NOT_FOUND, file.toString());
        } catch (IOException unreadable) {
            throw new ProblemException(unreadable, ProblemCode.FILE_UNREADABLE, name);
        }
        byte[] salt = Arrays.copyOf(head, FileKey.SALT_BYTES);
        if (head.length < SMALLEST_FILE || Arrays.equals(salt, PLAIN_SQLITE)) {
            throw new ProblemException(ProblemCode.NOT_A_WORKSPACE, name);
        }
        return salt;
    }
}
