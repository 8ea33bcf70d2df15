package org.amanat.store;

import static java.util.Map.entry;
import static org.amanat.store.schema.Tables.APPEARANCE;
import static org.amanat.store.schema.Tables.ATTENDANCE;
import static org.amanat.store.schema.Tables.DOCUMENT;
import static org.amanat.store.schema.Tables.EVENT;
import static org.amanat.store.schema.Tables.EVENT_PARTNER;
import static org.amanat.store.schema.Tables.HELPLINE;
import static org.amanat.store.schema.Tables.LOGO;
import static org.amanat.store.schema.Tables.ORGANISATION;
import static org.amanat.store.schema.Tables.PERSON;
import static org.amanat.store.schema.Tables.PROGRAMME_ITEM;
import static org.amanat.store.schema.Tables.VENUE;
import static org.amanat.store.schema.Tables.WORKSPACE;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amanat.model.change.Aggregate;
import org.jooq.Table;

/** Which aggregate each table belongs to. A test holds that no table is missing. */
final class TouchedAggregates {

    private static final Map<Table<?>, Aggregate> BY_TABLE = Map.ofEntries(
            entry(WORKSPACE, Aggregate.WORKSPACE),
            entry(HELPLINE, Aggregate.WORKSPACE),
            entry(LOGO, Aggregate.WORKSPACE),
            entry(EVENT, Aggregate.EVENTS),
            entry(EVENT_PARTNER, Aggregate.EVENTS),
            entry(PROGRAMME_ITEM, Aggregate.PROGRAMME),
            entry(APPEARANCE, Aggregate.PROGRAMME),
            entry(ATTENDANCE, Aggregate.GUESTS),
            entry(PERSON, Aggregate.PEOPLE),
            entry(ORGANISATION, Aggregate.PEOPLE),
            entry(VENUE, Aggregate.VENUES),
            entry(DOCUMENT, Aggregate.DOCUMENTS));

    private static final Map<String, Aggregate> BY_NAME = BY_TABLE.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(e -> e.getKey().getName(), Map.Entry::getValue));

    private TouchedAggregates() {}

    static Set<Aggregate> of(Collection<String> tables) {
        return tables.stream().map(TouchedAggregates::of).collect(Collectors.toUnmodifiableSet());
    }

    static Aggregate of(String table) {
        Aggregate aggregate = BY_NAME.get(table);
        if (aggregate == null) {
            throw new IllegalStateException("the table " + table + " belongs to no aggregate");
        }
        return aggregate;
    }
}
