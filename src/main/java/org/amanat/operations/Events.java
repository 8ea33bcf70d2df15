package org.amanat.operations;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.change.Operation;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.EventState;
import org.amanat.model.event.EventSummary;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.Workspace;

/** Events: what is planned, and when and where. */
public final class Events {

    private final Workspace workspace;

    Events(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Every event, the latest first. */
    public List<EventSummary> all() {
        return workspace.read(records -> records.events().all());
    }

    /**
     * Everything that is planned for one event.
     *
     * @throws ProblemException if there is no such event
     */
    public EventPlan plan(EventId id) {
        return workspace.read(records -> Plans.of(records, id));
    }

    /** A new event in state planned, in English and Urdu, with an empty programme. */
    public EventId add(LocalizedText title, LocalDate date, LocalTime starts, LocalTime ends) {
        var event = new Event(
                EventId.next(),
                title,
                LocalizedText.empty(),
                Optional.empty(),
                date,
                starts,
                ends,
                Optional.empty(),
                List.of(Language.ENGLISH, Language.URDU),
                List.of(),
                EventState.PLANNED,
                LocalizedText.empty());
        add(event);
        return event.id();
    }

    /** A new event with everything that is known of it, in one step. Its programme is empty. */
    public void add(Event event) {
        workspace.run(Operation.ADD_EVENT, records -> records.events().insert(event));
    }

    /** {@link #add(Event)} at a venue that is not in the file yet, in one step. */
    public void addAt(LocalizedText newVenue, Event event) {
        var venue = Venues.named(newVenue);
        workspace.run(Operation.ADD_EVENT, records -> {
            records.venues().insert(venue);
            records.events().insert(event.heldAt(Optional.of(venue.id())));
        });
    }

    /**
     * Moves the event to a venue that is not in the file yet, in one step.
     *
     * @throws ProblemException if there is no such event
     */
    public void moveTo(LocalizedText newVenue, Event event) {
        var venue = Venues.named(newVenue);
        workspace.run(Operation.EDIT_EVENT, records -> {
            records.venues().insert(venue);
            records.events().update(event.heldAt(Optional.of(venue.id())));
        });
    }

    /** @throws ProblemException if there is no such event */
    public void edit(Event event) {
        workspace.run(Operation.EDIT_EVENT, records -> records.events().update(event));
    }

    /**
     * Takes the event out with its programme.
     *
     * @throws ProblemException if there is no such event, or documents of it are in the register
     */
    public void delete(EventId id) {
        workspace.run(Operation.DELETE_EVENT, records -> records.events().delete(id));
    }
}
