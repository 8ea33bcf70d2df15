package org.amanat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.mc.SQLiteMCSqlCipherConfig;

final class EncryptedDatabaseTest {

    private static final int PAGE = 4096;
    private static final int SALT = 16;
    private static final int IV = 16;
    private static final int HMAC = 64;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void makeFile() {
        file = folder.resolve("office.amanat");
        Office.make(file);
    }

    /** As https://www.zetetic.net/sqlcipher/design describes version 4, with nothing but the JDK. */
    @Test
    void theFirstPageIsSealedAsSqlcipher4Says() throws Exception {
        byte[] page = Arrays.copyOf(Files.readAllBytes(file), PAGE);
        byte[] salt = Arrays.copyOf(page, SALT);
        byte[] key = pbkdf2(Office.PASSPHRASE.toCharArray(), salt, 256_000);
        byte[] macSalt = salt.clone();
        for (int i = 0; i < macSalt.length; i++) {
            macSalt[i] ^= 0x3a;
        }
        byte[] macKey = hmacKey(key, macSalt);
        int sealed = PAGE - IV - HMAC;

        var mac = Mac.getInstance("HmacSHA512");
        mac.init(new SecretKeySpec(macKey, "HmacSHA512"));
        mac.update(page, SALT, sealed + IV - SALT);
        mac.update(
                ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(1).array());
        assertThat(mac.doFinal()).isEqualTo(Arrays.copyOfRange(page, sealed + IV, PAGE));

        var cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(key, "AES"),
                new IvParameterSpec(Arrays.copyOfRange(page, sealed, sealed + IV)));
        byte[] opened = cipher.doFinal(page, SALT, sealed - SALT);
        // What follows "SQLite format 3\0" in the header: the page size, and further on the application id.
        assertThat(ByteBuffer.wrap(opened).getShort(0)).isEqualTo((short) PAGE);
        assertThat(ByteBuffer.wrap(opened).getInt(68 - SALT)).isEqualTo(WorkspaceFile.APPLICATION_ID);
    }

    @Test
    void anotherToolOpensTheFileWithThePassphraseItself() throws Exception {
        var withPassphrase = new SQLiteMCSqlCipherConfig()
                .setLegacy(4)
                .withKey(Office.PASSPHRASE)
                .build()
                .toProperties();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file, withPassphrase)) {
            assertThat(EncryptedDatabase.column(connection, "SELECT country FROM workspace", 1))
                    .containsExactly("PK");
        }
    }

    @Test
    void theConnectionIsSetAsThePromisesNeedIt() throws Exception {
        try (Connection connection = Office.connect(file)) {
            assertThat(EncryptedDatabase.column(connection, "PRAGMA locking_mode", 1))
                    .containsExactly("exclusive");
            assertThat(EncryptedDatabase.column(connection, "PRAGMA journal_mode", 1))
                    .containsExactly("delete");
            assertThat(EncryptedDatabase.number(connection, "PRAGMA synchronous"))
                    .isEqualTo(2);
            assertThat(EncryptedDatabase.number(connection, "PRAGMA secure_delete"))
                    .isEqualTo(1);
            assertThat(EncryptedDatabase.number(connection, "PRAGMA temp_store"))
                    .isEqualTo(2);
            assertThat(EncryptedDatabase.number(connection, "PRAGMA foreign_keys"))
                    .isEqualTo(1);
        }
    }

    @Test
    void whatIsDeletedIsOverwritten() throws Exception {
        String canary = "a name that was deleted";
        Path plain = folder.resolve("plain.sqlite");
        try (Connection connection = Office.connect(file)) {
            EncryptedDatabase.run(
                    connection, "INSERT INTO venue (id, name) VALUES ('v', '{\"en\":\"" + canary + "\"}')");
            EncryptedDatabase.run(connection, "DELETE FROM venue");
            // The driver's own backup command copies page by page and leaves the encryption away.
            EncryptedDatabase.run(connection, "backup to '" + plain + "'");
        }
        assertThat(Files.readString(plain, StandardCharsets.ISO_8859_1))
                .doesNotContain(canary)
                .contains("venue");
    }

    private static byte[] pbkdf2(char[] passphrase, byte[] salt, int rounds) throws Exception {
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(new PBEKeySpec(passphrase, salt, rounds, 256))
                .getEncoded();
    }

    /**
     * PBKDF2 with two rounds of which the "password" is the key itself, written out because the JDK wants characters.
     */
    private static byte[] hmacKey(byte[] key, byte[] salt) throws Exception {
        var mac = Mac.getInstance("HmacSHA512");
        mac.init(new SecretKeySpec(key, "HmacSHA512"));
        mac.update(salt);
        byte[] first = mac.doFinal(new byte[] {0, 0, 0, 1});
        byte[] second = mac.doFinal(first);
        byte[] derived = new byte[32];
        for (int i = 0; i < derived.length; i++) {
            derived[i] = (byte) (first[i] ^ second[i]);
        }
        return derived;
    }
}
