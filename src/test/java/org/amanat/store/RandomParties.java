package org.amanat.store;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.Party;
import org.amanat.model.attendance.PartyId;
import org.amanat.model.change.Operation;
import org.amanat.model.event.EventId;

/** Parties that are made, joined and dissolved, for {@link RandomChanges}. */
final class RandomParties {

    private static final int MOST_HEADS = 9;

    private final Records records;
    private final Random random;
    private final EventId event;

    RandomParties(Records records, Random random, EventId event) {
        this.records = records;
        this.random = random;
        this.event = event;
    }

    void make(Operation kind) {
        switch (kind) {
            case ADD_PARTY ->
                records.parties().insert(party(new PartyId(new UUID(random.nextLong(), random.nextLong()))));
            case EDIT_PARTY ->
                any(records.parties().of(event)).ifPresent(old -> {
                    records.parties().update(party(old.id()));
                    any(records.attendances().of(event))
                            .ifPresent(guest -> records.attendances().update(guest.in(Optional.of(old.id()))));
                });
            case DELETE_PARTY ->
                any(records.parties().of(event))
                        .ifPresent(old -> records.parties().delete(old.id()));
            default -> throw new IllegalArgumentException(kind.name());
        }
    }

    private Party party(PartyId id) {
        var name = LocalizedText.of("party's \"" + random.nextInt(1000) + "\"", "");
        return new Party(id, event, name, Optional.empty(), 1 + random.nextInt(MOST_HEADS));
    }

    private <T> Optional<T> any(List<T> things) {
        return things.isEmpty() ? Optional.empty() : Optional.of(things.get(random.nextInt(things.size())));
    }
}
