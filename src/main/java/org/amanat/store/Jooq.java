package org.amanat.store;

import java.sql.Connection;
import org.jooq.DSLContext;
import org.jooq.Log;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.tools.JooqLogger;

/** jOOQ as it is used here: silent, because what it would log are people's names. */
final class Jooq {

    static {
        // Its advice, its banner, and its warning that it was tested with a newer SQLite than the one with encryption.
        JooqLogger.globalThreshold(Log.Level.ERROR);
    }

    private Jooq() {}

    static DSLContext on(Connection connection) {
        return DSL.using(
                connection,
                SQLDialect.SQLITE,
                new Settings()
                        .withExecuteLogging(false)
                        .withDiagnosticsLogging(false)
                        .withRenderSchema(false)
                        .withRenderCatalog(false));
    }
}
