package org.amanat.operations;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.change.Operation;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.AppearanceId;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.EventState;
import org.amanat.model.event.EventSummary;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ProgrammeItem;
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
     * Copies an event to another day, as planned, in one step: its programme, and if wanted who had which part in it,
     * still to be invited. What it left behind, its guests and its stories stay with it.
     *
     * @throws ProblemException if there is no such event
     */
    public EventId copy(EventId id, LocalDate date, boolean withPeople) {
        return workspace.change(Operation.ADD_EVENT, records -> {
            Event old = records.events().get(id);
            var copy = new Event(
                    EventId.next(),
                    old.title(),
                    old.subtitle(),
                    old.observance(),
                    date,
                    old.starts(),
                    old.ends(),
                    old.venue(),
                    old.languages(),
                    old.partners(),
                    EventState.PLANNED,
                    old.note());
            records.events().insert(copy);
            var appearances = records.appearances().of(id);
            int index = 0;
            for (var item : records.programme().of(id)) {
                var copied = new ProgrammeItem(
                        ItemId.next(),
                        copy.id(),
                        item.kind(),
                        item.title(),
                        item.note(),
                        item.minutes(),
                        item.pinnedStart());
                records.programme().insert(copied, index++);
                appearances.stream()
                        .filter(appearance -> withPeople && appearance.item().equals(item.id()))
                        .map(appearance -> asked(appearance, copied.id()))
                        .forEach(records.appearances()::append);
            }
            return copy.id();
        });
    }

    /** What somebody spoke about last time is not what they will speak about. */
    private static Appearance asked(Appearance before, ItemId item) {
        return new Appearance(
                AppearanceId.next(),
                item,
                before.person(),
                before.role(),
                InvitationState.TO_INVITE,
                Optional.empty(),
                Optional.empty(),
                LocalizedText.empty());
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
