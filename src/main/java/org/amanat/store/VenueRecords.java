package org.amanat.store;

import static org.amanat.store.schema.Tables.VENUE;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.amanat.model.event.Venue;
import org.amanat.model.event.VenueId;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.schema.tables.records.VenueRecord;
import org.jooq.DSLContext;

/** Venues. */
public final class VenueRecords {

    private final DSLContext sql;

    VenueRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** Every venue, in the order in which they were added. */
    public List<Venue> all() {
        return sql.selectFrom(VENUE).orderBy(VENUE.ID).fetch(VenueRecords::read);
    }

    /** One venue, if it is there. */
    public Optional<Venue> find(VenueId id) {
        return sql.selectFrom(VENUE).where(VENUE.ID.eq(id)).fetchOptional(VenueRecords::read);
    }

    public void insert(Venue venue) {
        sql.insertInto(VENUE).set(written(venue)).execute();
    }

    /** @throws ProblemException if there is no such venue */
    public void update(Venue venue) {
        Found.one(sql.update(VENUE)
                .set(written(venue))
                .where(VENUE.ID.eq(venue.id()))
                .execute());
    }

    private static Venue read(VenueRecord row) {
        Integer capacity = row.getCapacity();
        return new Venue(
                row.getId(),
                row.getName(),
                row.getAddress(),
                capacity == null ? OptionalInt.empty() : OptionalInt.of(capacity));
    }

    private static VenueRecord written(Venue venue) {
        var row = new VenueRecord();
        row.setId(venue.id());
        row.setName(venue.name());
        row.setAddress(venue.address());
        row.setCapacity(venue.capacity().isPresent() ? venue.capacity().getAsInt() : null);
        return row;
    }
}
