package org.amanat.model.proceedings;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;
import org.amanat.model.people.OrganisationId;

/**
 * Everything that an event left behind, in one value, but for the bytes of pictures. Each list is in its order.
 *
 * @param responses to any of the demands
 * @param progress of any of the commitments, by day
 * @param blurred which faces are blurred in the copy of a photograph, where there is a copy
 */
public record DayRecord(
        EventId event,
        Map<RecordText, LocalizedText> texts,
        List<Statement> statements,
        List<NoteLine> notes,
        List<Demand> demands,
        List<Response> responses,
        List<Commitment> commitments,
        List<Progress> progress,
        List<Photograph> photographs,
        Map<PhotographId, List<Face>> blurred,
        List<PressMention> press,
        List<Cost> costs,
        List<Lesson> lessons) {

    public DayRecord {
        texts = Map.copyOf(texts);
        statements = List.copyOf(statements);
        notes = List.copyOf(notes);
        demands = List.copyOf(demands);
        responses = List.copyOf(responses);
        commitments = List.copyOf(commitments);
        progress = List.copyOf(progress);
        photographs = List.copyOf(photographs);
        blurred = Map.copyOf(blurred);
        press = List.copyOf(press);
        costs = List.copyOf(costs);
        lessons = List.copyOf(lessons);
    }

    /** Own words of a kind, empty if nobody wrote any. */
    public LocalizedText text(RecordText kind) {
        return texts.getOrDefault(kind, LocalizedText.empty());
    }

    public List<Response> responsesTo(DemandId demand) {
        return responses.stream().filter(one -> one.demand().equals(demand)).toList();
    }

    public List<Progress> progressOf(CommitmentId commitment) {
        return progress.stream()
                .filter(one -> one.commitment().equals(commitment))
                .toList();
    }

    /** Commitments that answer a demand. */
    public List<Commitment> answersTo(DemandId demand) {
        return commitments.stream()
                .filter(one -> one.answers().filter(demand::equals).isPresent())
                .toList();
    }

    /** Of whom something is asked, and then who else promised something, each once. */
    public List<OrganisationId> dutyBearers() {
        return Stream.concat(
                        demands.stream().flatMap(demand -> demand.addressees().stream()),
                        commitments.stream().flatMap(commitment -> commitment.by().stream()))
                .distinct()
                .toList();
    }

    /** How a photograph can be shown. */
    public PrintablePhotograph.Showing showing(Photograph photograph) {
        return PrintablePhotograph.Showing.of(photograph, blurred.getOrDefault(photograph.id(), List.of()));
    }

    /** The number that the next demand gets: one above the highest that was given. */
    public int nextNumber() {
        return demands.stream().mapToInt(Demand::number).max().orElse(0) + 1;
    }
}
