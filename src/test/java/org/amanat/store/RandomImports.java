package org.amanat.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.amanat.model.change.Operation;
import org.amanat.model.event.EventId;
import org.amanat.model.importing.ImportCounts;
import org.amanat.model.importing.ImportId;
import org.amanat.model.importing.ImportRun;
import org.amanat.model.importing.ImportTrace;

/** What imports write, for {@link RandomChanges}: several other changes in one step, and their trace. */
final class RandomImports {

    private RandomImports() {}

    /** What an import of this kind consists of; of each kind of change as many as it holds. */
    static List<Operation> parts(Operation kind) {
        return kind == Operation.IMPORT_EVENT
                ? List.of(
                        Operation.ADD_VENUE,
                        Operation.ADD_EVENT,
                        Operation.ADD_PERSON,
                        Operation.ADD_ITEM,
                        Operation.ADD_ITEM,
                        Operation.ADD_APPEARANCE)
                : List.of(
                        Operation.ADD_ORGANISATION,
                        Operation.ADD_PERSON,
                        Operation.ADD_PERSON,
                        Operation.EDIT_PERSON,
                        Operation.ADD_GUEST);
    }

    /** By which a list is taken back later. */
    static void trace(Records records, Random random, Optional<EventId> event) {
        var made = Map.of(new UUID(random.nextLong(), random.nextLong()).toString(), "hash");
        records.imports()
                .insert(
                        new ImportRun(
                                new ImportId(new UUID(random.nextLong(), random.nextLong())),
                                event,
                                "guests' \"list\".csv",
                                new ImportCounts(2, 1, 1, 0, 0),
                                Instant.EPOCH.plusSeconds(random.nextInt(10_000)),
                                Optional.empty()),
                        new ImportTrace(made, Map.of(), Map.of(), Map.of(), Map.of()));
    }

    static void takeBack(Records records, Random random) {
        var runs = records.imports().all();
        if (!runs.isEmpty()) {
            records.imports()
                    .takenBack(
                            runs.get(random.nextInt(runs.size())).id(),
                            Instant.EPOCH.plusSeconds(10_000 + random.nextInt(10_000)));
        }
    }
}
