package org.amanat.operations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amanat.model.change.Operation;
import org.amanat.model.event.EventState;
import org.amanat.model.event.EventSummary;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.proceedings.Commitment;
import org.amanat.model.proceedings.CommitmentId;
import org.amanat.model.proceedings.CommitmentState;
import org.amanat.model.proceedings.Demand;
import org.amanat.model.proceedings.Progress;
import org.amanat.model.proceedings.ProgressId;
import org.amanat.model.proceedings.ProgressKind;
import org.amanat.model.proceedings.Promise;
import org.amanat.model.proceedings.Standing;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/** What was promised, over all events. */
public final class Commitments {

    private static final Comparator<Promise> BY_URGENCY = Comparator.<Promise, Boolean>comparing(
                    promise -> promise.standing().timing() == Standing.Timing.CLOSED)
            .thenComparing(promise -> promise.standing().next().orElse(LocalDate.MAX))
            .thenComparing(Promise::eventDate, Comparator.reverseOrder())
            .thenComparing(promise -> promise.commitment().id().toString());

    private final Workspace workspace;
    private final Clock clock;

    Commitments(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** Adding, editing, ordering and deleting them within their events. */
    public Entries<Commitment, CommitmentId> entries() {
        return new Entries<>(
                workspace,
                Records::commitments,
                Operation.ADD_COMMITMENT,
                Operation.EDIT_COMMITMENT,
                Operation.DELETE_COMMITMENT);
    }

    /**
     * Every commitment with everything that a ledger says of it, as it stands today: what is waited for first by its
     * date, then what has none, then what is closed. Those of cancelled events are not there.
     */
    public List<Promise> all() {
        return workspace.read(records -> all(records, Today.in(records, clock)));
    }

    /** Those that are late or due soon. */
    public List<Promise> asking() {
        return all().stream().filter(promise -> promise.standing().asks()).toList();
    }

    /** The day that standings are told for. */
    public LocalDate today() {
        return workspace.read(records -> Today.in(records, clock));
    }

    /**
     * Notes what became of a commitment; its state follows: a step begins it, what was done or missed once closes it
     * unless it recurs.
     *
     * @throws ProblemException if there is no such commitment
     */
    public void note(Progress progress) {
        workspace.run(Operation.ADD_PROGRESS, records -> {
            var commitment = records.commitments().get(progress.commitment());
            records.progress().insert(progress);
            var state = after(commitment, progress.kind());
            if (state != commitment.state()) {
                records.commitments().update(commitment.with(state));
            }
        });
    }

    /** @throws ProblemException if there is no such entry */
    public void edit(Progress progress) {
        workspace.run(Operation.EDIT_PROGRESS, records -> records.progress().update(progress));
    }

    /** @throws ProblemException if there is no such entry */
    public void delete(ProgressId progress) {
        workspace.run(Operation.DELETE_PROGRESS, records -> records.progress().delete(progress));
    }

    private static CommitmentState after(Commitment commitment, ProgressKind kind) {
        boolean once = !commitment.rhythm().recurs();
        return switch (kind) {
            case STEP -> commitment.state() == CommitmentState.NOT_BEGUN ? CommitmentState.BEGUN : commitment.state();
            case DONE -> once ? CommitmentState.KEPT : CommitmentState.BEGUN;
            case MISSED -> once ? CommitmentState.NOT_KEPT : CommitmentState.BEGUN;
        };
    }

    static List<Promise> all(Records records, LocalDate today) {
        var events = records.events().all().stream()
                .filter(event -> event.state() != EventState.CANCELLED)
                .collect(Collectors.toMap(EventSummary::id, Function.identity()));
        var organisations =
                records.organisations().all().stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        var persons = records.persons().all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var demands = records.demands().all().stream().collect(Collectors.toMap(Demand::id, Function.identity()));
        var progress = records.progress().all().stream().collect(Collectors.groupingBy(Progress::commitment));
        return records.commitments().all().stream()
                .filter(commitment -> events.containsKey(commitment.event()))
                .map(commitment -> {
                    var entries = progress.getOrDefault(commitment.id(), List.of());
                    var event = Objects.requireNonNull(events.get(commitment.event()));
                    return new Promise(
                            commitment,
                            event.title(),
                            event.date(),
                            commitment.by().map(organisations::get),
                            commitment.spokenBy().map(persons::get),
                            commitment.answers().map(demands::get),
                            entries,
                            Standing.of(commitment, entries, today));
                })
                .sorted(BY_URGENCY)
                .toList();
    }
}
