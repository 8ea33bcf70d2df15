package org.amanat.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * An empty file in memory that is made, opened and thrown away. What is slow only the first time (the driver, the
 * schema, jOOQ, the undo log) is then done when a real file comes.
 */
public final class TrialFile {

    private TrialFile() {}

    /** Makes it, opens it, asks it for its events. */
    public static void use() {
        try (Connection connection = EncryptedDatabase.inMemory()) {
            Migrations.bringUpToDate(connection);
            new Session(Path.of("trial"), connection, () -> {})
                    .read(records -> records.events().all());
        } catch (SQLException failure) {
            throw new IllegalStateException("an empty file in memory", failure);
        }
    }
}
