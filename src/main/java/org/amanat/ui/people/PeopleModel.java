package org.amanat.ui.people;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventSummary;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Sector;
import org.amanat.operations.AddressBooks;
import org.amanat.operations.Listed;
import org.amanat.operations.OpenWorkspace;
import org.amanat.operations.PersonCard;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.Pick;
import org.amanat.ui.common.plan.NewName;
import org.amanat.ui.common.task.Tasks;

/** Everybody without controls: who is found, in which order, who is chosen, and what is changed. */
final class PeopleModel implements PersonEdits {

    private static final Set<Aggregate> LISTED =
            Set.of(Aggregate.PEOPLE, Aggregate.GUESTS, Aggregate.PROGRAMME, Aggregate.EVENTS);

    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;
    private final FoundPeople list;
    private final ReadOnlyObjectWrapper<Chosen> chosen = new ReadOnlyObjectWrapper<>(new Chosen.Nothing());
    private final ReadOnlyObjectWrapper<List<EventSummary>> events = new ReadOnlyObjectWrapper<>(List.of());

    /** What is shown beside the list. */
    sealed interface Chosen {

        record Nothing() implements Chosen {}

        record Someone(PersonCard card) implements Chosen {}

        record Body(Organisation organisation) implements Chosen {}
    }

    PeopleModel(OpenWorkspace workspace, Tasks tasks, UiTexts texts, Clock clock) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
        list = new FoundPeople(workspace.peopleListing(), tasks, texts, LocalDate.now(clock));
    }

    /** Everybody, and who of them is found. */
    FoundPeople list() {
        return list;
    }

    ReadOnlyObjectProperty<Chosen> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The events that the list can be narrowed down to, the latest first. */
    ReadOnlyObjectProperty<List<EventSummary>> eventsProperty() {
        return events.getReadOnlyProperty();
    }

    void load() {
        list.load();
        tasks.create(texts.get("ui.people.loading"), _ -> workspace.events().all())
                .onSuccess(events::set)
                .start();
    }

    void changed(ChangeSet changes) {
        if (changes.touched().stream().anyMatch(LISTED::contains)) {
            load();
            switch (chosen.get()) {
                case Chosen.Nothing nothing -> {}
                case Chosen.Someone(var card) -> choose(card.person().id());
                case Chosen.Body(var body) -> choose(body.id());
            }
        }
    }

    void choose(Listed listed) {
        switch (listed) {
            case Listed.Someone someone -> choose(someone.person().id());
            case Listed.Body body -> choose(body.organisation().id());
        }
    }

    void choose(PersonId person) {
        tasks.create(
                        texts.get("ui.people.loading"),
                        _ -> workspace.people().find(person).<Chosen>map(Chosen.Someone::new))
                .onSuccess(someone -> chosen.set(someone.orElseGet(Chosen.Nothing::new)))
                .start();
    }

    void choose(OrganisationId organisation) {
        tasks.create(texts.get("ui.people.loading"), _ -> workspace.people().organisation(organisation))
                .onSuccess(body -> chosen.set(body.<Chosen>map(Chosen.Body::new).orElseGet(Chosen.Nothing::new)))
                .start();
    }

    /** Adds somebody of whom only the name is known, and shows them. */
    void addPerson(String name) {
        tasks.create(texts.get("ui.people.adding"), _ -> workspace.people().add(NewName.of(name)))
                .onSuccess(this::choose)
                .start();
    }

    /** Adds an organisation of which only the name is known, and shows it. */
    void addOrganisation(String name) {
        tasks.create(
                        texts.get("ui.people.adding"),
                        _ -> workspace.people().addOrganisation(NewName.of(name), Sector.OTHER))
                .onSuccess(this::choose)
                .start();
    }

    @Override
    public void save(Person changed) {
        if (chosen.get() instanceof Chosen.Someone(var card) && !card.person().equals(changed)) {
            run(() -> workspace.people().edit(changed));
        }
    }

    void save(Organisation changed) {
        if (chosen.get() instanceof Chosen.Body(var body) && !body.equals(changed)) {
            run(() -> workspace.people().edit(changed));
        }
    }

    @Override
    public void employ(Person person, Pick<Organisation> organisation) {
        switch (organisation) {
            case Pick.Known<Organisation>(var known) -> save(person.speakingFor(Optional.of(known.id())));
            case Pick.New<Organisation>(var name) ->
                run(() -> workspace.people().employ(person, NewName.of(name)));
        }
    }

    /** @param done called with what became of the cards */
    void bringIn(Path file, Consumer<AddressBooks.BroughtIn> done) {
        tasks.create(
                        texts.get("ui.people.bringing-in"),
                        _ -> workspace.addressBooks().bringIn(file))
                .onSuccess(done)
                .start();
    }

    /** Changes something of several persons, in one step. */
    void changeAll(List<PersonId> persons, UnaryOperator<Person> change) {
        run(() -> workspace.people().editAll(persons, change));
    }

    /** Lets several persons speak for an organisation that is not in the file yet, in one step. */
    void employAll(List<PersonId> persons, String organisation) {
        run(() -> workspace.people().employAll(persons, NewName.of(organisation)));
    }

    /** Puts several persons on the list of an event, in one step. */
    void invite(List<PersonId> persons, EventId event) {
        run(() -> workspace.guests().invite(event, persons));
    }

    /** The events that somebody can be asked to, by their names. */
    Map<String, EventId> open(LocalDate today) {
        var names = new TreeMap<String, EventId>();
        events.get().stream()
                .filter(event -> !event.date().isBefore(today))
                .forEach(event -> names.put(texts.best(event.title()) + " · " + texts.date(event.date()), event.id()));
        return names;
    }

    private void run(Runnable change) {
        tasks.create(texts.get("ui.saving"), _ -> {
                    change.run();
                    return change;
                })
                .start();
    }
}
