package org.amanat.model.importing;

import java.util.List;
import java.util.stream.Stream;

/** What the rows of a list are. */
public enum ListSubject {
    PEOPLE,
    ORGANISATIONS;

    private static final List<ImportField> OF_ORGANISATIONS = List.of(
            ImportField.NAME,
            ImportField.SECTOR,
            ImportField.LEVEL,
            ImportField.OFFICE,
            ImportField.PHONE,
            ImportField.EMAIL,
            ImportField.WEBSITE);

    /** What their columns can say. */
    public List<ImportField> fields() {
        return switch (this) {
            case PEOPLE ->
                Stream.of(ImportField.values())
                        .filter(field -> !field.isOfOrganisationsOnly())
                        .toList();
            case ORGANISATIONS -> OF_ORGANISATIONS;
        };
    }

    /** What stands over such columns. */
    ListWords headings() {
        return switch (this) {
            case PEOPLE -> ListWords.OF_FIELDS;
            case ORGANISATIONS -> ListWords.OF_ORGANISATION_FIELDS;
        };
    }
}
