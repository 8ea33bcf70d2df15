package org.amanat.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;

/**
 * This program's claim on a file, so that it never touches a file twice at once. Other programs are kept out by
 * SQLite's lock on the file itself.
 */
final class FileClaim implements AutoCloseable {

    /**
     * The files that are open in this virtual machine. It has to be one list for all, because Unix gives locks to the
     * process, and gives all of them up when the process closes any handle of the file.
     */
    private static final Set<Path> CLAIMED = ConcurrentHashMap.newKeySet();

    private final Path real;

    private FileClaim(Path real) {
        this.real = real;
    }

    /** @throws ProblemException if this program has the file open already */
    static FileClaim on(Path file, Clock clock) {
        Path real = real(file);
        if (!CLAIMED.add(real)) {
            throw inUse(file, clock);
        }
        return new FileClaim(real);
    }

    /** What to tell of a file that somebody else has open, naming them if they left a note. */
    static ProblemException inUse(Path file, Clock clock) {
        String name = String.valueOf(file.getFileName());
        return OwnerNote.read(file)
                .map(note -> new ProblemException(
                        ProblemCode.WORKSPACE_IN_USE, name, note.user(), note.computer(), note.sinceWritten(clock)))
                .orElseGet(() -> new ProblemException(ProblemCode.WORKSPACE_IN_USE_ELSEWHERE, name));
    }

    @Override
    public void close() {
        CLAIMED.remove(real);
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException notThere) {
            return file.toAbsolutePath().normalize();
        }
    }
}
