package org.amanat.operations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.ClearedStory;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.StoryPaper;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.RecordOrder;
import org.amanat.model.document.RecordOrder.CommitmentLedger;
import org.amanat.model.document.RecordOrder.DemandsAndCommitments;
import org.amanat.model.document.RecordOrder.DutyBearerBrief;
import org.amanat.model.document.RecordOrder.ProgressLetter;
import org.amanat.model.document.RecordOrder.Summary;
import org.amanat.model.document.RecordOrder.YearsCompared;
import org.amanat.model.document.SummaryPart;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventPlan;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.proceedings.DayRecord;
import org.amanat.model.proceedings.Demand;
import org.amanat.model.proceedings.PrintablePhotograph;
import org.amanat.model.proceedings.Promise;
import org.amanat.model.proceedings.RecordText;
import org.amanat.model.proceedings.Statement;
import org.amanat.model.proceedings.Year;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.print.DemandsDocument;
import org.amanat.print.DutyBearerBriefDocument;
import org.amanat.print.LedgerDocument;
import org.amanat.print.PrintedRecord;
import org.amanat.print.PrintedRecord.Afterwards;
import org.amanat.print.ProgressLetterDocument;
import org.amanat.print.SummaryDocument;
import org.amanat.print.YearsDocument;
import org.amanat.print.design.DayOutcome;
import org.amanat.store.Records;

/** Gathers what an event left behind for each document about it, and asks the gate for each story of the summary. */
final class RecordDrafts {

    private final Records records;
    private final EventPlan plan;
    private final DayRecord day;
    private final LocalDate today;
    private final WorkspaceSettings settings;
    private final PrintOptions options;

    private RecordDrafts(Records records, PrintRequest request, EventPlan plan, LocalDate today) {
        this.records = records;
        this.plan = plan;
        this.day = Proceedings.of(records, request.event());
        this.today = today;
        this.settings = records.settings().get();
        this.options = request.options();
    }

    /** @throws ProblemException if there is nothing to print */
    static Drafts of(Records records, PrintRequest request, EventPlan plan, RecordOrder order, LocalDate today) {
        var drafts = new RecordDrafts(records, request, plan, today);
        return switch (order) {
            case Summary summary -> drafts.summary(summary);
            case DutyBearerBrief brief -> drafts.brief(brief);
            case ProgressLetter letter ->
                Drafts.plain(ProgressLetterDocument.of(
                        drafts.bare(), drafts.promises(), drafts.settings, letter, drafts.options));
            case DemandsAndCommitments demands ->
                Drafts.plain(DemandsDocument.of(drafts.bare(), drafts.promises(), drafts.settings, drafts.options));
            case CommitmentLedger ledger ->
                Drafts.plain(LedgerDocument.of(
                        drafts.plan,
                        ledger.allEvents() ? Commitments.all(records, today) : drafts.promises(),
                        drafts.settings,
                        drafts.options));
            case YearsCompared _ -> drafts.years();
        };
    }

    /** How many came to each of the events is printed, so it is noted who they were. */
    private Drafts years() {
        var years = Years.upTo(records, plan.event(), today);
        return new Drafts(
                YearsDocument.of(plan, years, settings, options),
                Optional.empty(),
                List.of(),
                years.stream()
                        .map(Year::event)
                        .collect(Collectors.toMap(
                                Function.identity(),
                                event -> CountedGuests.of(records, event).counted())));
    }

    private Drafts summary(Summary order) {
        var guests =
                order.parts().contains(SummaryPart.ATTENDANCE) || order.parts().contains(SummaryPart.BRIEF)
                        ? CountedGuests.of(records, plan.event().id())
                        : new CountedGuests(Optional.empty(), Set.of());
        var leftOut = new ArrayList<PrintNotice>();
        var told = new EventStories(records, plan.event(), today);
        var stories = order.parts().contains(SummaryPart.STORIES)
                ? told.ofAnyPlan(
                        Scope.SUMMARY_REPORT,
                        Audience.PUBLIC,
                        options.language().languages())
                : List.<ClearedStory>of();
        leftOut.addAll(told.leftOut());
        if (guests.figures().isEmpty() && order.parts().contains(SummaryPart.ATTENDANCE)) {
            leftOut.add(new PrintNotice.FiguresLeftOut());
        }
        var photographs = order.parts().contains(SummaryPart.PHOTOGRAPHS)
                ? Photographs.printable(records, plan.event().id())
                : List.<PrintablePhotograph>of();
        var record = record(guests, photographs, stories);
        return new Drafts(
                SummaryDocument.of(record, promises(), settings, order.parts(), leftOut, options),
                Optional.of(StoryPaper.SUMMARY),
                stories,
                Map.of(plan.event().id(), guests.counted()));
    }

    /** What the press is told after an event. */
    static DayOutcome outcome(Records records, Event event) {
        var day = Proceedings.of(records, event.id());
        var quotations = new ArrayList<DayOutcome.Quotation>();
        for (var statement : day.statements()) {
            statement
                    .printableQuotation()
                    .ifPresent(words -> records.persons().of(List.of(statement.speaker())).stream()
                            .map(PublicNames::in)
                            .map(speaker -> new DayOutcome.Quotation(speaker, words))
                            .forEach(quotations::add));
        }
        return new DayOutcome(day.text(RecordText.BRIEF), day.demands(), quotations);
    }

    private Drafts brief(DutyBearerBrief order) {
        var guests = CountedGuests.of(records, plan.event().id());
        var record = record(guests, List.of(), List.of());
        return new Drafts(
                DutyBearerBriefDocument.of(record, promises(), settings, order.to(), options),
                Optional.empty(),
                List.of(),
                Map.of(plan.event().id(), guests.counted()));
    }

    /** The record without figures, photographs and stories. */
    private PrintedRecord bare() {
        return record(new CountedGuests(Optional.empty(), Set.of()), List.of(), List.of());
    }

    private PrintedRecord record(
            CountedGuests guests, List<PrintablePhotograph> photographs, List<ClearedStory> stories) {
        return new PrintedRecord(
                plan, day, organisations(), persons(), guests.figures(), photographs, stories, afterwards(), before());
    }

    private Optional<Afterwards> afterwards() {
        var additions = records.additions().of(plan.event().id());
        return records.closings()
                .of(plan.event().id())
                .filter(_ -> !additions.isEmpty())
                .map(at -> new Afterwards(at, additions));
    }

    private List<Demand> before() {
        return Demands.before(records, plan.event()).map(records.demands()::of).orElse(List.of());
    }

    private List<Promise> promises() {
        return Commitments.all(records, today).stream()
                .filter(promise ->
                        promise.commitment().event().equals(plan.event().id()))
                .sorted((one, other) -> Integer.compare(at(one), at(other)))
                .toList();
    }

    /** On paper they stand in the order of the event. */
    private int at(Promise promise) {
        return day.commitments().indexOf(promise.commitment());
    }

    private Map<OrganisationId, Organisation> organisations() {
        var named = new LinkedHashSet<OrganisationId>(plan.organisations().keySet());
        day.demands().forEach(demand -> {
            named.addAll(demand.addressees());
            named.addAll(demand.supporters());
        });
        day.commitments().forEach(commitment -> commitment.by().ifPresent(named::add));
        return records.organisations().of(named).stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    private Map<PersonId, Person> persons() {
        var spoke = day.statements().stream().map(Statement::speaker).collect(Collectors.toSet());
        return records.persons().of(spoke).stream()
                .map(PublicNames::in)
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }
}
