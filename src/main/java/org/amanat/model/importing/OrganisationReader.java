package org.amanat.model.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.DutyLevel;
import org.amanat.model.people.Sector;

/** Reads the rows of a list of organisations, in their order, and remembers which it has met. */
final class OrganisationReader {

    private final Mapping mapping;
    private final Map<ImportField, int[]> places;
    private final Map<String, Integer> met = new HashMap<>();

    OrganisationReader(Mapping mapping) {
        this.mapping = mapping;
        this.places = RowReader.places(mapping);
    }

    /** What a row says and what is wrong with it. */
    ReadRow read(SheetRow row) {
        var cells = new RowCells(row, mapping, places);
        var name = cells.names();
        var organisation = new ListedOrganisation(
                name,
                cells.constant(ImportField.SECTOR, Sector::valueOf),
                cells.constant(ImportField.LEVEL, DutyLevel::valueOf),
                cells.words(ImportField.OFFICE),
                cells.phones(),
                cells.email(),
                cells.text(ImportField.WEBSITE));
        if (name.isEmpty() && !cells.complained(ImportField.NAME)) {
            cells.complain(RowProblem.Kind.NO_NAME, ImportField.NAME, "");
        } else if (!name.isEmpty()) {
            seenBefore(name, row.number())
                    .ifPresent(number ->
                            cells.complain(RowProblem.Kind.SAME_AS_ROW, ImportField.NAME, String.valueOf(number)));
        }
        return new ReadRow(row, organisation, cells.problems());
    }

    /** Two organisations of one name are one: nothing else tells them apart, as where persons name them. */
    private Optional<Integer> seenBefore(LocalizedText name, int number) {
        return Optional.ofNullable(met.putIfAbsent(RowReader.key(name), number));
    }
}
