package org.amanat.operations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.exchange.GuestsFile;
import org.amanat.exchange.ProceedingsFileReader;
import org.amanat.exchange.ReadDossier;
import org.amanat.model.archive.Addition;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.Party;
import org.amanat.model.door.CheckIn;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.proceedings.Commitment;
import org.amanat.model.proceedings.Cost;
import org.amanat.model.proceedings.DayRecord;
import org.amanat.model.proceedings.Demand;
import org.amanat.model.proceedings.DemandId;
import org.amanat.model.proceedings.Lesson;
import org.amanat.model.proceedings.NoteLine;
import org.amanat.model.proceedings.Photograph;
import org.amanat.model.proceedings.PhotographId;
import org.amanat.model.proceedings.PressMention;
import org.amanat.model.proceedings.Progress;
import org.amanat.model.proceedings.Response;
import org.amanat.model.proceedings.Statement;
import org.amanat.store.Clash;
import org.amanat.store.Records;

/**
 * What a dossier knows of an event and the file does not: each thing as the step that adds it, in an order that holds.
 */
final class Lacking {

    private final Records records;
    private final ReadDossier dossier;
    private final EventId event;
    private final Set<ItemId> items;
    private final List<Runnable> steps = new ArrayList<>();
    private String part = ReadDossier.HEAD;

    private Lacking(Records records, ReadDossier dossier, EventPlan plan) {
        this.records = records;
        this.dossier = dossier;
        this.event = plan.event().id();
        this.items = plan.items().stream().map(ProgrammeItem::id).collect(Collectors.toSet());
    }

    /** The steps; empty if nothing is lacking. The event itself is in the file. */
    static List<Runnable> of(Records records, ReadDossier dossier, EventPlan plan) {
        var lacking = new Lacking(records, dossier, plan);
        dossier.proceedings().ifPresent(lacking::record);
        dossier.guests().ifPresent(lacking::guests);
        lacking.part = ReadDossier.HEAD;
        dossier.head()
                .ifPresent(head -> lacking.add(
                        records.additions().of(lacking.event),
                        head.additions(),
                        Addition::id,
                        records.additions()::insert));
        return lacking.steps;
    }

    private void record(ProceedingsFileReader.Read read) {
        part = ReadDossier.PROCEEDINGS;
        int before = steps.size();
        var day = read.day();
        var here = Proceedings.of(records, event);
        day.texts().forEach((kind, words) -> {
            if (here.text(kind).isEmpty()) {
                step(() -> records.recordTexts().put(event, kind, words));
            }
        });
        add(
                here.statements(),
                day.statements(),
                Statement::id,
                one -> records.statements().append(known(one)));
        add(here.notes(), day.notes(), NoteLine::id, one -> records.notes().append(known(one)));
        var demands = all(day);
        add(here.demands(), day.demands(), Demand::id, one -> records.demands().insert(known(one, demands)));
        add(here.responses(), day.responses(), Response::id, records.responses()::insert);
        add(
                here.commitments(),
                day.commitments(),
                Commitment::id,
                one -> records.commitments().append(known(one, demands)));
        add(here.progress(), day.progress(), Progress::id, records.progress()::insert);
        add(here.press(), day.press(), PressMention::id, records.pressMentions()::append);
        add(here.costs(), day.costs(), Cost::id, records.costs()::append);
        add(here.lessons(), day.lessons(), Lesson::id, records.lessons()::append);
        add(here.photographs(), pictured(day), Photograph::id, this::addPhotograph);
        peopleFirst(before, read.persons(), read.organisations());
    }

    private void guests(GuestsFile.Read read) {
        part = ReadDossier.GUESTS;
        int before = steps.size();
        var list = read.list();
        add(records.parties().of(event), list.parties(), Party::id, records.parties()::insert);
        var known = records.attendances().of(event);
        var persons = known.stream().map(Attendance::person).collect(Collectors.toSet());
        var guests = Stream.concat(
                        known.stream(), list.guests().stream().filter(guest -> !persons.contains(guest.person())))
                .map(Attendance::id)
                .collect(Collectors.toSet());
        add(known, list.guests(), Attendance::person, records.attendances()::insert);
        add(
                records.checkIns().of(event),
                list.checkIns().stream()
                        .filter(fact -> guests.contains(fact.attendance()))
                        .toList(),
                CheckIn::id,
                records.checkIns()::insert);
        var here = records.countedGuests().of(event);
        list.counted().forEach((document, counted) -> {
            if (!here.containsKey(document)) {
                step(() -> records.countedGuests().insert(document, event, counted));
            }
        });
        peopleFirst(before, read.persons(), read.organisations());
    }

    /** Whoever the steps since then speak of comes in before them; for no step nobody does. */
    private void peopleFirst(
            int before, Map<PersonId, Person> persons, Map<OrganisationId, Organisation> organisations) {
        if (steps.size() > before) {
            steps.add(before, fitting(() -> EventFiles.addPeople(records, persons.values(), organisations.values())));
        }
    }

    private void step(Runnable step) {
        steps.add(fitting(step));
    }

    private Runnable fitting(Runnable step) {
        String file = part;
        return () -> Clash.refused(step, ProblemCode.DOSSIER_CONTRADICTS, file);
    }

    /** Each once, if it is not there. */
    private <T> void add(Collection<T> here, Collection<T> wanted, Function<T, ?> id, Consumer<T> insert) {
        var ids = here.stream().map(id).collect(Collectors.toCollection(HashSet<Object>::new));
        for (T one : wanted) {
            if (ids.add(id.apply(one))) {
                step(() -> insert.accept(one));
            }
        }
    }

    private List<Photograph> pictured(DayRecord day) {
        return day.photographs().stream()
                .filter(photograph -> dossier.pictures().containsKey(photograph.id()))
                .toList();
    }

    private void addPhotograph(Photograph photograph) {
        PhotographId id = photograph.id();
        Optional.ofNullable(dossier.pictures().get(id))
                .ifPresent(picture -> records.photographs().append(photograph, picture));
        Optional.ofNullable(dossier.copies().get(id))
                .ifPresent(copy -> records.blurredCopies().put(id, copy));
    }

    /** The demands of all events that are here, and those that come. */
    private Set<DemandId> all(DayRecord day) {
        var all = new HashSet<DemandId>();
        records.demands().all().forEach(demand -> all.add(demand.id()));
        day.demands().forEach(demand -> all.add(demand.id()));
        return all;
    }

    private Optional<ItemId> known(Optional<ItemId> item) {
        return item.filter(items::contains);
    }

    private Statement known(Statement one) {
        return new Statement(
                one.id(),
                event,
                one.speaker(),
                known(one.item()),
                one.language(),
                one.summary(),
                one.quotation(),
                one.mayQuote(),
                one.recording());
    }

    private NoteLine known(NoteLine one) {
        return new NoteLine(one.id(), event, known(one.item()), one.kind(), one.group(), one.wording());
    }

    /** A demand of another year that is not here cannot be named. */
    private Demand known(Demand one, Set<DemandId> demands) {
        return new Demand(
                one.id(),
                event,
                one.number(),
                one.wording(),
                one.addressees(),
                one.supporters(),
                known(one.item()),
                one.state(),
                one.carriedFrom().filter(demands::contains));
    }

    private Commitment known(Commitment one, Set<DemandId> demands) {
        return new Commitment(
                one.id(),
                event,
                one.wording(),
                one.by(),
                one.spokenBy(),
                one.toWhom(),
                one.answers().filter(demands::contains),
                one.rhythm(),
                one.due(),
                one.until(),
                one.state());
    }
}
