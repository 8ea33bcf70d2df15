package org.amanat.operations;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.archive.Addition;
import org.amanat.model.archive.AdditionId;
import org.amanat.model.archive.ClosingCheck;
import org.amanat.model.archive.ClosingPoint;
import org.amanat.model.archive.WrittenDossier;
import org.amanat.model.change.Operation;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventState;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/** Closing events: afterwards their record stays as it is, and can only be added to. */
public final class Archive {

    private final Workspace workspace;
    private final Clock clock;

    Archive(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * How far an event is.
     *
     * @param zone in which days are told
     * @param closedAt empty if it is open
     * @param missing what is still missing; nothing is looked for once it is closed
     * @param dossiers that were written of it, the latest first
     */
    public record Shelf(
            Event event,
            ZoneId zone,
            Optional<Instant> closedAt,
            List<ClosingPoint> missing,
            List<Addition> additions,
            List<WrittenDossier> dossiers) {

        /** Whether it may be closed now. */
        public boolean canClose() {
            return closedAt.isEmpty() && missing.stream().noneMatch(ClosingPoint::isInTheWay);
        }
    }

    /** @throws ProblemException if there is no such event */
    public Shelf of(EventId event) {
        return workspace.read(records -> of(records, event));
    }

    /**
     * Closes an event, whatever is missing that is not in the way. It can be undone until the file is locked.
     *
     * @throws ProblemException {@code EVENT_NOT_COMPLETE} if it is still to come or was cancelled; {@code EVENT_CLOSED}
     *     if it was closed before
     */
    public void close(EventId event) {
        workspace.run(Operation.CLOSE_EVENT, records -> {
            var shelf = of(records, event);
            if (shelf.closedAt().isPresent()) {
                throw new ProblemException(ProblemCode.EVENT_CLOSED);
            }
            if (!shelf.canClose()) {
                throw new ProblemException(ProblemCode.EVENT_NOT_COMPLETE);
            }
            records.events().update(shelf.event().with(EventState.ARCHIVED));
            records.closings().insert(event, clock.instant());
        });
    }

    /**
     * Adds to a closed event. It stands beside the record with its date, in each dossier that is written from now on.
     *
     * @throws ProblemException {@code EVENT_NOT_CLOSED} if the record itself can still be changed
     */
    public void add(EventId event, LocalizedText wording) {
        workspace.run(Operation.ADD_ADDITION, records -> {
            closedAt(records, event);
            records.additions().insert(new Addition(AdditionId.next(), event, clock.instant(), wording));
        });
    }

    /** The dossiers that were written of an event from this file, the latest first. */
    public List<WrittenDossier> written(EventId event) {
        return workspace.read(records -> records.dossiers().of(event).stream()
                .filter(dossier -> dossier.readAt().isEmpty())
                .toList());
    }

    static Instant closedAt(Records records, EventId event) {
        return records.closings().of(event).orElseThrow(() -> new ProblemException(ProblemCode.EVENT_NOT_CLOSED));
    }

    private Shelf of(Records records, EventId event) {
        var plan = Plans.of(records, event);
        var closedAt = records.closings().of(event);
        return new Shelf(
                plan.event(),
                records.settings().get().timeZone(),
                closedAt,
                closedAt.isPresent()
                        ? List.of()
                        : ClosingCheck.of(
                                plan,
                                records.attendances().of(event),
                                Proceedings.of(records, event),
                                Today.in(records, clock)),
                records.additions().of(event),
                records.dossiers().of(event));
    }
}
