package org.amanat.operations;

import java.util.List;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.change.Operation;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventState;
import org.amanat.model.event.EventSummary;
import org.amanat.model.event.ItemId;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.proceedings.Demand;
import org.amanat.model.proceedings.DemandId;
import org.amanat.model.proceedings.DemandState;
import org.amanat.model.proceedings.Response;
import org.amanat.model.proceedings.ResponseId;
import org.amanat.model.proceedings.ResponseKinds;
import org.amanat.print.design.EarlierDemands;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/** What an event asks of those who have a duty, and what they answer. */
public final class Demands {

    private final Workspace workspace;

    Demands(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Adds a demand as a draft, with the next number of its event. */
    public DemandId add(
            EventId event, LocalizedText wording, List<OrganisationId> addressees, Optional<ItemId> raisedIn) {
        return workspace.change(Operation.ADD_DEMAND, records -> {
            records.events().get(event);
            var demand = new Demand(
                    DemandId.next(),
                    event,
                    records.demands().nextNumber(event),
                    wording,
                    addressees,
                    List.of(),
                    raisedIn,
                    DemandState.DRAFT,
                    Optional.empty());
            records.demands().insert(demand);
            return demand.id();
        });
    }

    /** @throws ProblemException if there is no such demand */
    public void edit(Demand demand) {
        workspace.run(Operation.EDIT_DEMAND, records -> records.demands().update(demand));
    }

    /**
     * Takes a demand out with its answers. Its number is given to no other that comes before a higher one.
     *
     * @throws ProblemException if there is no such demand
     */
    public void delete(DemandId demand) {
        workspace.run(Operation.DELETE_DEMAND, records -> records.demands().delete(demand));
    }

    /**
     * Notes an answer; the demand becomes what such an answer means, which can be changed afterwards.
     *
     * @throws ProblemException if there is no such demand
     */
    public void respond(Response response) {
        workspace.run(Operation.ADD_RESPONSE, records -> {
            var demand = records.demands().get(response.demand());
            records.responses().insert(response);
            ResponseKinds.find(response.kind())
                    .map(kind -> demand.with(kind.state()))
                    .ifPresent(records.demands()::update);
        });
    }

    /** @throws ProblemException if there is no such answer */
    public void edit(Response response) {
        workspace.run(Operation.EDIT_RESPONSE, records -> records.responses().update(response));
    }

    /** @throws ProblemException if there is no such answer */
    public void delete(ResponseId response) {
        workspace.run(Operation.DELETE_RESPONSE, records -> records.responses().delete(response));
    }

    /**
     * Repeats a demand of an earlier event in another one, as a draft that names the one before.
     *
     * @throws ProblemException if there is no such demand or event
     */
    public DemandId repeat(DemandId earlier, EventId event) {
        return workspace.change(Operation.ADD_DEMAND, records -> {
            records.events().get(event);
            var before = records.demands().get(earlier);
            var demand = new Demand(
                    DemandId.next(),
                    event,
                    records.demands().nextNumber(event),
                    before.wording(),
                    before.addressees(),
                    before.supporters(),
                    Optional.empty(),
                    DemandState.DRAFT,
                    Optional.of(earlier));
            records.demands().insert(demand);
            return demand.id();
        });
    }

    /** The event before this one that tells what became of its demands, if there is one. */
    public Optional<EventId> before(EventId event) {
        return workspace.read(records -> before(records, records.events().get(event)));
    }

    /**
     * The latest event before this one of which demands are in the file: of the same world day if this one has one,
     * else of any. What was cancelled does not count.
     */
    static Optional<EventId> before(Records records, Event event) {
        return records.events().all().stream()
                .filter(other -> other.date().isBefore(event.date()) && other.state() != EventState.CANCELLED)
                .map(EventSummary::id)
                .filter(other -> event.observance().isEmpty()
                        || records.events().get(other).observance().equals(event.observance()))
                .filter(other -> !records.demands().of(other).isEmpty())
                .findFirst();
    }

    /** What became of the demands of the event before this one. */
    static EarlierDemands earlier(Records records, Event event) {
        return before(records, event)
                .map(records.events()::get)
                .map(before -> new EarlierDemands(
                        before.title(), before.date(), records.demands().of(before.id())))
                .orElse(EarlierDemands.none());
    }
}
