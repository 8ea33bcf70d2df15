package org.amanat.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.workspace.CheckReport;
import org.amanat.model.workspace.OpeningStep;
import org.amanat.model.workspace.Progress;
import org.amanat.vault.FileKey;
import org.amanat.vault.Passphrase;

/**
 * A workspace on the disk, and the procedures to make, open and check it. Whatever goes wrong is a
 * {@link ProblemException} and leaves the file as it was.
 */
public final class WorkspaceFile {

    /** What the names of these files end in. */
    public static final String SUFFIX = ".amanat";

    /** SQLite's application id of these files: "Aman" in ASCII. */
    static final int APPLICATION_ID = 0x416D_616E;

    private final Path path;
    private final Clock clock;

    public WorkspaceFile(Path path, Clock clock) {
        this.path = path.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /**
     * Makes the file and opens it.
     *
     * @throws ProblemException if something is there already, or the folder cannot be written to
     */
    public Workspace create(Passphrase passphrase) {
        if (Files.exists(path)) {
            throw new ProblemException(ProblemCode.FILE_EXISTS, String.valueOf(path.getFileName()));
        }
        return claimed(claim -> {
            try (FileKey key = FileKey.forNewFile(passphrase)) {
                NewFile.make(path, key, clock);
                return new Workspace(Opening.open(path, key, claim, clock, Progress.silent()));
            }
        });
    }

    /**
     * Opens the file: unlocks it under an exclusive lock, checks it, makes a backup if it changed since the last one,
     * and brings it up to date.
     *
     * @throws ProblemException if the passphrase is wrong, somebody else has it open, it is damaged or newer than this
     *     program, or the folder cannot be written to
     */
    public Workspace open(Passphrase passphrase, Progress progress) {
        return claimed(claim -> {
            progress.begins(OpeningStep.UNLOCK);
            try (FileKey key = FileKey.of(passphrase, FileHead.salt(path))) {
                return new Workspace(Opening.open(path, key, claim, clock, progress));
            }
        });
    }

    /**
     * Looks through the whole file without changing it.
     *
     * @throws ProblemException if the passphrase is wrong, somebody else has it open, or it is newer than this program
     */
    public CheckReport check(Passphrase passphrase) {
        return claimed(claim -> {
            try (claim;
                    FileKey key = FileKey.of(passphrase, FileHead.salt(path))) {
                return Opening.check(path, key, clock);
            }
        });
    }

    /** Claims the file for some work; lets it go again if that fails. */
    private <T> T claimed(Function<FileClaim, T> work) {
        FileClaim claim = FileClaim.on(path, clock);
        boolean done = false;
        try {
            T result = work.apply(claim);
            done = true;
            return result;
        } finally {
            if (!done) {
                claim.close();
            }
        }
    }
}
