package org.amanat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/schema.md} and its picture true. */
final class SchemaDocumentTest {

    private static final String RENEW = "mvn -q test -Dtest=SchemaDocumentTest -Damanat.renew=schema";

    @Test
    void theDescriptionOfTheSchemaIsThatOfTheMigrations() throws Exception {
        try (var file = new MemoryFile()) {
            var tables = SchemaTable.all(file.connection());
            agrees(Path.of("docs/schema.md"), SchemaPage.of(tables));
            agrees(Path.of("docs/schema.svg"), SchemaPicture.of(tables));
        }
    }

    private static void agrees(Path document, String expected) throws Exception {
        if (System.getProperty("amanat.renew", "").contains("schema")) {
            Files.writeString(document, expected);
        }
        assertThat(document).as("renew it with: " + RENEW).exists();
        assertThat(Files.readString(document)).as("renew it with: " + RENEW).isEqualTo(expected);
    }
}
