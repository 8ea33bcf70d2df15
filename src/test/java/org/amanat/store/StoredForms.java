package org.amanat.store;

import java.nio.file.Files;
import java.nio.file.Path;

/** The files of each form of the schema that tests keep, so that every later program proves that it reads them. */
final class StoredForms {

    /** How many changes the newest one has seen. */
    static final int CHANGES = 60;

    static final String RENEW =
            "the newest form is stored by: mvn -q test -Dtest=MigrationsTest -Damanat.renew=form (never once it was"
                    + " released)";

    private StoredForms() {}

    static Path path(int form) {
        return Path.of("src/test/resources/org/amanat/store/forms/form-%03d.bin".formatted(form));
    }

    /** Makes the file of the newest form anew, if the command asks for it. */
    static void renewIfAsked(int form) throws Exception {
        if (form != Migrations.newest() || !"form".equals(System.getProperty("amanat.renew"))) {
            return;
        }
        Path path = path(form);
        Files.createDirectories(path.getParent());
        Files.deleteIfExists(path);
        Office.make(path);
        try (var connection = Office.connect(path)) {
            var session = new Session(path, connection, () -> {});
            for (int i = 1; i <= CHANGES; i++) {
                int number = i;
                session.change(RandomChanges.kind(number), records -> BusyOffice.change(records, number));
            }
        }
    }
}
