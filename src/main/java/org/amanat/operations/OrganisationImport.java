package org.amanat.operations;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amanat.exchange.PhoneNumbers;
import org.amanat.model.importing.Decision;
import org.amanat.model.importing.ImportCounts;
import org.amanat.model.importing.ImportOrder;
import org.amanat.model.importing.ImportRow;
import org.amanat.model.importing.ImportTrace;
import org.amanat.model.importing.ListedOrganisation;
import org.amanat.model.importing.Pace;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.Records;

/** Takes one list of organisations in, within one change. */
final class OrganisationImport {

    private final Records records;
    private final ImportOrder order;
    private final Pace pace;
    private final PhoneNumbers numbers;
    private final Map<OrganisationId, Organisation> known;
    private final Map<String, String> made = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> filled = new LinkedHashMap<>();
    private int same;
    private int leftOut;
    private int held;

    OrganisationImport(Records records, ImportOrder order, Pace pace) {
        this.records = records;
        this.order = order;
        this.pace = pace;
        this.numbers = Numbering.of(records);
        this.known = records.organisations().all().stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity(), (a, _) -> a, HashMap::new));
    }

    /**
     * @throws ProblemException if an organisation that a row means is not there any more
     * @throws java.util.concurrent.CancellationException from the pace
     */
    void run() {
        int at = 0;
        for (var row : order.rows()) {
            pace.reached((double) at++ / order.rows().size());
            if (row.row().held()) {
                held++;
            } else {
                take(row);
            }
        }
        pace.reached(1);
    }

    private void take(ImportRow row) {
        var said = row.row().organisation();
        switch (row.decision()) {
            case Decision.LeaveOut() -> leftOut++;
            case Decision.SameOrganisation(var id) -> fill(id, said);
            case Decision.Add() -> {
                var added = KnownOrganisations.organisation(OrganisationId.next(), said, numbers);
                records.organisations().insert(added);
                made.put(added.id().toString(), ContentHash.of(added));
            }
            case Decision.Same _ -> throw new IllegalStateException("a person among organisations");
        }
    }

    private void fill(OrganisationId id, ListedOrganisation said) {
        same++;
        var there = known.get(id);
        if (there == null) {
            throw new ProblemException(ProblemCode.NOT_THERE_ANY_MORE);
        }
        var from = KnownOrganisations.organisation(id, said, numbers);
        var missing = Fillable.missing(OrganisationField.values(), there, from);
        if (!missing.isEmpty()) {
            var now = Fillable.filled(there, from, missing);
            records.organisations().update(now);
            known.put(id, now);
            var hashes = filled.computeIfAbsent(id.toString(), _ -> new LinkedHashMap<>());
            missing.forEach(field -> hashes.put(field.name(), field.hash(now)));
        }
    }

    ImportCounts counts() {
        return new ImportCounts(made.size(), same, 0, leftOut, held);
    }

    ImportTrace trace() {
        return new ImportTrace(Map.of(), made, Map.of(), filled, Map.of());
    }
}
