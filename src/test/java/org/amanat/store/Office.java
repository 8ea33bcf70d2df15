package org.amanat.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.amanat.model.workspace.Progress;
import org.amanat.vault.FileKey;
import org.amanat.vault.Passphrase;

/**
 * What tests of files have in common: one passphrase, and one salt, so that the key is derived once for each test run
 * and not for each file, because that is slow on purpose.
 */
final class Office {

    static final String PASSPHRASE = "six words that an office knows امانت";
    static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Karachi"));

    private static final FileKey KEY = derived();

    private Office() {}

    /** Does beforehand what takes long when a file is opened for the first time. */
    static void warmUp() throws SQLException {
        new MemoryFile().close();
    }

    static Passphrase passphrase() {
        return Passphrase.copyOf(PASSPHRASE);
    }

    /** Makes the file and leaves it closed. */
    static void make(Path path) {
        NewFile.make(path, KEY, CLOCK);
    }

    static Workspace open(Path path) {
        return open(path, CLOCK);
    }

    static Workspace open(Path path, Clock clock) {
        var claim = FileClaim.on(path, clock);
        try {
            return new Workspace(Opening.open(path, KEY, claim, clock, Progress.silent()));
        } catch (RuntimeException failed) {
            claim.close();
            throw failed;
        }
    }

    static Workspace create(Path path) {
        make(path);
        return open(path);
    }

    /** A bare connection to a file that nobody has open. */
    static Connection connect(Path path) throws SQLException {
        return EncryptedDatabase.open(path, KEY);
    }

    static List<String> dump(Path path) throws SQLException {
        try (Connection connection = connect(path)) {
            return Dump.withoutRowids(connection);
        }
    }

    private static FileKey derived() {
        try (var passphrase = passphrase()) {
            return FileKey.of(passphrase, "salt of the test".getBytes(StandardCharsets.US_ASCII));
        }
    }
}
