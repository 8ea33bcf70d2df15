package org.amanat.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.vault.FileKey;
import org.amanat.vault.Passphrase;
import org.sqlite.SQLiteErrorCode;

/**
 * A whole copy of a file, beside it, under the key of another passphrase. Changing a passphrase means to put it in the
 * place of the file in one move: at no time is half a file under one key and half under the other.
 *
 * @param path where the copy is
 * @param presentKey of the file
 * @param nextKey of the copy
 */
record RekeyedCopy(Path path, FileKey presentKey, FileKey nextKey) implements AutoCloseable {

    /**
     * Makes the copy and checks it.
     *
     * @throws ProblemException if {@code present} is not the passphrase of the file, or the copy cannot be written
     */
    static RekeyedCopy make(Path file, Connection connection, Passphrase present, Passphrase next) {
        Path beside = FileBeside.beside(file);
        boolean done = false;
        try {
            Files.deleteIfExists(beside);
            EncryptedDatabase.copyInto(connection, beside);
            var copy = new RekeyedCopy(beside, FileKey.of(present, FileHead.salt(beside)), FileKey.forNewFile(next));
            copy.encryptAnew();
            copy.mustBeSound();
            done = true;
            return copy;
        } catch (IOException failure) {
            throw FileBeside.problem(failure, file, 0);
        } catch (SQLException failure) {
            throw SqliteProblems.of(failure, file);
        } finally {
            if (!done) {
                discard(beside);
            }
        }
    }

    /** Wipes the keys, and removes the copy unless it has taken its place. */
    @Override
    public void close() {
        presentKey.close();
        nextKey.close();
        discard(path);
    }

    private static void discard(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException left) {
            // It is encrypted, and the next copy is written over it.
        }
    }

    private void encryptAnew() throws SQLException {
        try (Connection copy = EncryptedDatabase.open(path, presentKey)) {
            EncryptedDatabase.changeKey(copy, nextKey);
        } catch (SQLException failure) {
            if (SqliteProblems.code(failure) == SQLiteErrorCode.SQLITE_NOTADB) {
                throw new ProblemException(failure, ProblemCode.WRONG_PASSPHRASE);
            }
            throw failure;
        }
    }

    private void mustBeSound() throws SQLException {
        try (Connection copy = EncryptedDatabase.open(path, nextKey)) {
            var damage = FileCheck.damage(copy);
            if (!damage.isEmpty()) {
                throw new IllegalStateException("the copy under the new key is not sound: " + damage.getFirst());
            }
        }
    }
}
