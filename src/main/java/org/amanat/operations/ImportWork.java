package org.amanat.operations;

import java.time.LocalDate;
import org.amanat.model.importing.ImportCounts;
import org.amanat.model.importing.ImportOrder;
import org.amanat.model.importing.ImportTrace;
import org.amanat.model.importing.Pace;
import org.amanat.store.Records;

/**
 * Takes one list in, within one change: what the next rows add is worked out while what those before add is written.
 */
final class ImportWork {

    private final Records records;
    private final int rows;
    private final Pace pace;
    private final ImportPlan plan;

    ImportWork(Records records, ImportOrder order, LocalDate today, Pace pace) {
        this.records = records;
        this.rows = order.rows().size();
        this.pace = pace;
        this.plan = new ImportPlan(records, order, today);
    }

    void run() {
        try (var batches = new Ahead<>(plan::next)) {
            int written = 0;
            pace.reached(0);
            for (var batch = batches.next(); batch.isPresent(); batch = batches.next()) {
                write(batch.get());
                written += batch.get().rows();
                pace.reached((double) written / rows);
            }
        }
    }

    ImportCounts counts() {
        return plan.counts();
    }

    ImportTrace trace() {
        return plan.trace();
    }

    private void write(ImportPlan.Batch batch) {
        batch.bodies().forEach(records.organisations()::insert);
        batch.filled().forEach(records.persons()::update);
        records.persons().insertAll(batch.persons());
        batch.parties().write(records);
        records.attendances().insertAll(batch.attendances());
    }
}
