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

    /**
     * Makes the file of the newest form, if the command asks for it and there is none: who wants another deletes it.
     */
    static void renewIfAsked(int form) throws Exception {
        Path path = path(form);
        boolean asked = System.getProperty("amanat.renew", "").contains("form");
        if (form != Migrations.newest() || !asked || Files.exists(path)) {
            return;
        }
        Files.createDirectories(path.getParent());
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
