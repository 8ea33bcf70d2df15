package org.amanat.operations;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventState;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.proceedings.Commitment;
import org.amanat.model.proceedings.CommitmentId;
import org.amanat.model.proceedings.CommitmentState;
import org.amanat.model.proceedings.Demand;
import org.amanat.model.proceedings.DemandId;
import org.amanat.model.proceedings.DemandState;
import org.amanat.model.proceedings.NoteId;
import org.amanat.model.proceedings.NoteKind;
import org.amanat.model.proceedings.NoteLine;
import org.amanat.model.proceedings.PressMention;
import org.amanat.model.proceedings.PressMentionId;
import org.amanat.model.proceedings.Rhythm;
import org.amanat.store.Records;

/** A record with long words, scripts in one another, and many entries. */
final class StressRecord {

    private static final LocalizedText LONG = LocalizedText.of(
            "A review of why Article 370-A, though 15 % of cases are reported by 6:30, is not “carried out” (at all)",
            "دفعہ 370-A پر عمل کیوں نہیں ہوتا، حالانکہ 15٪ مقدمات شام 6:30 تک درج ہوتے ہیں (بالکل نہیں)؟");

    private StressRecord() {}

    static void add(Records records, EventId event) {
        var bodies =
                records.organisations().all().stream().map(Organisation::id).toList();
        for (int number = 1; number <= 12; number++) {
            addDemand(records, event, bodies, number);
        }
        for (int line = 0; line < 20; line++) {
            records.notes()
                    .append(new NoteLine(
                            NoteId.next(),
                            event,
                            Optional.empty(),
                            NoteKind.GROUP_WORK,
                            "Group " + line % 3,
                            LocalizedText.of("Lahore میں Karachi " + line, "Lahore میں Karachi سے " + line)));
        }
        records.pressMentions()
                .append(new PressMention(
                        PressMentionId.next(), event, "Dawn", LONG, Optional.of(LocalDate.of(2026, 8, 1)), "page 3"));
    }

    private static void addDemand(Records records, EventId event, List<OrganisationId> bodies, int number) {
        var demand = new Demand(
                DemandId.next(),
                event,
                number,
                LONG,
                bodies,
                bodies,
                Optional.empty(),
                any(DemandState.class, number),
                Optional.empty());
        records.demands().insert(demand);
        records.commitments()
                .append(new Commitment(
                        CommitmentId.next(),
                        event,
                        LONG,
                        bodies.stream().findFirst(),
                        Optional.empty(),
                        LONG,
                        Optional.of(demand.id()),
                        any(Rhythm.class, number),
                        Optional.of(LocalDate.of(2026, 9, number)),
                        Optional.empty(),
                        CommitmentState.BEGUN));
    }

    /**
     * Commitments of an event before, of every rhythm and state: those of one that was cancelled, as the plan that
     * nobody expects is, are kept by nobody and stand in no ledger.
     */
    static void addHeldBefore(Records records) {
        var held = new Event(
                EventId.next(),
                LONG,
                LONG,
                Optional.empty(),
                LocalDate.of(2025, 7, 30),
                LocalTime.of(8, 0),
                LocalTime.of(9, 0),
                Optional.empty(),
                List.of(Language.ENGLISH, Language.URDU),
                List.of(),
                EventState.HELD,
                LocalizedText.empty());
        records.events().insert(held);
        var bodies =
                records.organisations().all().stream().map(Organisation::id).toList();
        for (int number = 1; number <= 24; number++) {
            records.commitments()
                    .append(new Commitment(
                            CommitmentId.next(),
                            held.id(),
                            LONG,
                            bodies.stream().findFirst(),
                            Optional.empty(),
                            LONG,
                            Optional.empty(),
                            any(Rhythm.class, number),
                            Optional.of(LocalDate.of(2026, 9, number)),
                            Optional.empty(),
                            any(CommitmentState.class, number)));
        }
    }

    private static <E extends Enum<E>> E any(Class<E> kinds, int number) {
        var all = List.of(kinds.getEnumConstants());
        return all.get(number % all.size());
    }
}
