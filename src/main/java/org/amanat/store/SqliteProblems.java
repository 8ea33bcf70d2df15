package org.amanat.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's result codes (sqlite.org/rescode.html) mean to the person in front of the file. */
final class SqliteProblems {

    private static final int PRIMARY_CODE = 0xff;

    private SqliteProblems() {}

    /**
     * What to throw instead.
     *
     * @return a {@link ProblemException}, or an {@link IllegalStateException} for what is a fault of the program
     */
    static RuntimeException of(Exception failure, Path file) {
        if (failure instanceof ProblemException told) {
            return told;
        }
        SQLiteErrorCode code = code(failure);
        String name = String.valueOf(file.getFileName());
        return switch (primary(code)) {
            case SQLITE_FULL -> new ProblemException(failure, ProblemCode.DISK_FULL, name);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(failure, file, code.name());
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
                vanishedOr(failure, file, ProblemCode.FOLDER_READ_ONLY, String.valueOf(file.getParent()));
            case SQLITE_IOERR -> vanishedOr(failure, file, ProblemCode.CANNOT_WRITE_FILE, name);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new ProblemException(failure, ProblemCode.WORKSPACE_IN_USE_ELSEWHERE, name);
            case SQLITE_CONSTRAINT -> constraint(failure, code);
            default -> failure instanceof RuntimeException fault ? fault : new IllegalStateException(failure);
        };
    }

    static ProblemException damaged(@Nullable Exception failure, Path file, String what) {
        return new ProblemException(
                failure,
                ProblemCode.WORKSPACE_DAMAGED,
                String.valueOf(file.getFileName()),
                what,
                Backups.folder(file).toString());
    }

    /** The result code below an exception of the driver or of jOOQ; unknown if there is none. */
    static SQLiteErrorCode code(Exception failure) {
        Throwable at = failure instanceof DataAccessException ? failure.getCause() : failure;
        if (at instanceof SQLiteException sqlite) {
            return sqlite.getResultCode();
        }
        return at instanceof SQLException sql
                ? SQLiteErrorCode.getErrorCode(sql.getErrorCode())
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    /** The code without its details, such as "input or output error" for all kinds of those. */
    static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return code == SQLiteErrorCode.UNKNOWN_ERROR ? code : SQLiteErrorCode.getErrorCode(code.code & PRIMARY_CODE);
    }

    private static RuntimeException constraint(Exception failure, SQLiteErrorCode code) {
        return switch (code) {
            // A row refers to one that is not there.
            case SQLITE_CONSTRAINT_FOREIGNKEY -> new ProblemException(failure, ProblemCode.NOT_THERE_ANY_MORE);
            // Either our guard of closed events or ON DELETE RESTRICT.
            case SQLITE_CONSTRAINT_TRIGGER ->
                new ProblemException(
                        failure, ClosedEvents.refused(failure) ? ProblemCode.EVENT_CLOSED : ProblemCode.STILL_IN_USE);
            default -> new IllegalStateException(failure);
        };
    }

    private static ProblemException vanishedOr(Exception failure, Path file, ProblemCode otherwise, String detail) {
        return Files.exists(file)
                ? new ProblemException(failure, otherwise, detail)
                : new ProblemException(failure, ProblemCode.FILE_VANISHED, String.valueOf(file.getFileName()));
    }
}
