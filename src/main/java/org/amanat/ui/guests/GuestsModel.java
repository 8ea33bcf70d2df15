package org.amanat.ui.guests;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.Guest;
import org.amanat.model.attendance.GuestPart;
import org.amanat.model.attendance.ListedParty;
import org.amanat.model.attendance.Party;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.Venue;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.texts.Match;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.Pick;
import org.amanat.ui.common.plan.NewName;
import org.amanat.ui.common.task.Tasks;
import org.jspecify.annotations.Nullable;

/** The guests of an event without controls: who is on the list, who is found, and what is done with them. */
final class GuestsModel {

    private static final Set<Aggregate> SHOWN =
            Set.of(Aggregate.GUESTS, Aggregate.PEOPLE, Aggregate.EVENTS, Aggregate.PROGRAMME, Aggregate.VENUES);

    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ObservableList<Guest> all = FXCollections.observableArrayList();
    private final FilteredList<Guest> found = new FilteredList<>(all);
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<GuestFilter> filter = new SimpleObjectProperty<>(GuestFilter.ALL);
    private final ReadOnlyObjectWrapper<Optional<GuestFigures>> figures = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PartiesModel parties;
    private final ReadOnlyObjectWrapper<Optional<Guest>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<PersonId> awaited = Optional.empty();
    private @Nullable EventId event;

    private record Loaded(EventId event, List<Guest> guests, List<Party> parties, EventPlan plan) {}

    GuestsModel(OpenWorkspace workspace, Tasks tasks, UiTexts texts) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
        this.parties = new PartiesModel(workspace, tasks, texts);
        query.subscribe(_ -> narrow());
        filter.subscribe(_ -> narrow());
    }

    /** Those whom the search and the state let through, in the order in which they were added. */
    ObservableList<Guest> found() {
        return FXCollections.unmodifiableObservableList(found);
    }

    /** Nothing until the event is loaded. */
    ReadOnlyObjectProperty<Optional<GuestFigures>> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /** Those who come together. */
    PartiesModel parties() {
        return parties;
    }

    /** Who is to be chosen in the list, once it is there. */
    ReadOnlyObjectProperty<Optional<Guest>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    void choose(PersonId person) {
        awaited = Optional.of(person);
        chooseAwaited();
    }

    private void chooseAwaited() {
        all.stream()
                .filter(guest -> awaited.equals(Optional.of(guest.person().id())))
                .findFirst()
                .ifPresent(guest -> {
                    awaited = Optional.empty();
                    chosen.set(Optional.of(guest));
                });
    }

    /** Words to look for in names, organisations, offices and phone numbers. */
    StringProperty queryProperty() {
        return query;
    }

    /** Which of them are shown. */
    ObjectProperty<GuestFilter> filterProperty() {
        return filter;
    }

    /** The event that is shown. */
    Optional<EventId> event() {
        return Optional.ofNullable(event);
    }

    void show(EventId shown) {
        if (!shown.equals(event)) {
            all.clear();
            figures.set(Optional.empty());
            parties.forget();
            query.set("");
            filter.set(GuestFilter.ALL);
        }
        event = shown;
        load(shown);
    }

    void changed(ChangeSet changes) {
        if (event != null && changes.touched().stream().anyMatch(SHOWN::contains)) {
            load(event);
        }
    }

    /** Puts somebody on the list; who is not in the file yet is added to it in the same step. */
    void invite(Pick<Person> who) {
        if (event == null) {
            return;
        }
        EventId at = event;
        save(
                "ui.guests.adding",
                switch (who) {
                    case Pick.Known<Person>(var known) ->
                        () -> workspace.guests().invite(at, List.of(known.id()));
                    case Pick.New<Person>(var name) -> () -> workspace.guests().inviteNew(at, NewName.of(name));
                });
    }

    /** Whether somebody is on the list already. */
    boolean isGuest(Person person) {
        return all.stream().anyMatch(guest -> guest.person().id().equals(person.id()));
    }

    void change(List<Guest> guests, AttendanceState to) {
        save("ui.guests.changing", () -> workspace.guests().change(ids(guests), to));
    }

    void assign(List<Guest> guests, GuestPart part) {
        save("ui.guests.changing", () -> workspace.guests().assign(ids(guests), part));
    }

    /** Gives the seat that is free to who has waited longest. */
    void seatNext() {
        figures.get()
                .flatMap(GuestFigures::next)
                .ifPresent(guest -> change(List.of(guest), AttendanceState.REGISTERED));
    }

    void remove(List<Guest> guests) {
        save("ui.guests.removing", () -> workspace.guests().remove(ids(guests)));
    }

    /** Takes the latest change back. */
    void undo() {
        save("ui.undo", () -> workspace.history().undo());
    }

    private static List<AttendanceId> ids(List<Guest> guests) {
        return guests.stream().map(guest -> guest.attendance().id()).toList();
    }

    private void save(String titleKey, Runnable change) {
        tasks.create(texts.get(titleKey), _ -> {
                    change.run();
                    return change;
                })
                .start();
    }

    private void load(EventId asked) {
        tasks.create(texts.get("ui.guests.loading"), _ -> loaded(asked))
                .onSuccess(this::took)
                .start();
    }

    private Loaded loaded(EventId asked) {
        return new Loaded(
                asked,
                workspace.guests().of(asked),
                workspace.parties().of(asked),
                workspace.events().plan(asked));
    }

    private void took(Loaded loaded) {
        if (loaded.event().equals(event)) {
            parties.show(loaded.event(), ListedParty.of(loaded.parties(), loaded.guests()));
            all.setAll(loaded.guests());
            chooseAwaited();
            var seats = loaded.plan().venue().map(Venue::capacity).orElse(OptionalInt.empty());
            figures.set(Optional.of(GuestFigures.of(loaded.guests(), loaded.parties(), seats, loaded.plan())));
        }
    }

    private void narrow() {
        var match = Match.of(query.get());
        var wanted = filter.get();
        found.setPredicate(guest -> wanted.shows(guest) && match.in(words(guest)));
    }

    private static String words(Guest guest) {
        var person = guest.person();
        var organisation = guest.organisation().map(Organisation::name).orElse(LocalizedText.empty());
        return String.join(
                " ",
                Stream.concat(
                                Stream.of(person.name(), person.office(), organisation)
                                        .flatMap(text -> text.texts().values().stream()),
                                Stream.of(person.phone()))
                        .toList());
    }
}
