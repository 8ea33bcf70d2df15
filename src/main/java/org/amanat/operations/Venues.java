package org.amanat.operations;

import java.util.List;
import java.util.OptionalInt;
import org.amanat.model.LocalizedText;
import org.amanat.model.change.Operation;
import org.amanat.model.event.Venue;
import org.amanat.model.event.VenueId;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.Workspace;

/** Where events are held. */
public final class Venues {

    private final Workspace workspace;

    Venues(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Every venue, in the order in which they were added. */
    public List<Venue> all() {
        return workspace.read(records -> records.venues().all());
    }

    /** A venue of which only the name is known. */
    public VenueId add(LocalizedText name) {
        var venue = named(name);
        workspace.run(Operation.ADD_VENUE, records -> records.venues().insert(venue));
        return venue.id();
    }

    /** A new venue of which only the name is known. */
    static Venue named(LocalizedText name) {
        return new Venue(VenueId.next(), name, LocalizedText.empty(), OptionalInt.empty());
    }

    /** @throws ProblemException if there is no such venue */
    public void edit(Venue venue) {
        workspace.run(Operation.EDIT_VENUE, records -> records.venues().update(venue));
    }
}
