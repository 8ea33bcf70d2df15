package org.amanat.store;

import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.jooq.exception.DataAccessException;
import org.sqlite.SQLiteErrorCode;

/**
 * What comes from elsewhere may have the id of something that is here, or name what is nowhere. In the file's own
 * changes that is a fault of the program; in a file from somebody else it is a mistake that a person is told.
 */
public final class Clash {

    private Clash() {}

    /**
     * Brings something in.
     *
     * @param code what is told, with these details, if it fits neither to what is here nor to itself
     * @throws ProblemException with that code; whoever asked takes the whole change back
     */
    public static void refused(Runnable bringIn, ProblemCode code, String... details) {
        try {
            bringIn.run();
        } catch (DataAccessException failure) {
            if (SqliteProblems.primary(SqliteProblems.code(failure)) == SQLiteErrorCode.SQLITE_CONSTRAINT) {
                throw new ProblemException(failure, code, details);
            }
            throw failure;
        }
    }
}
