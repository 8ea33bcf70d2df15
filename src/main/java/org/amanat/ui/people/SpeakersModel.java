package org.amanat.ui.people;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.change.Operation;
import org.amanat.model.event.EventPlan;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.texts.Match;
import org.amanat.operations.People;
import org.amanat.ui.common.form.Pick;
import org.amanat.ui.common.plan.LivePlan;
import org.amanat.ui.common.plan.NewName;
import org.amanat.ui.common.plan.PlanEdits;

/** The speakers of an event without controls: who is found, who is chosen, and changing what is known of them. */
final class SpeakersModel implements PersonEdits {

    private final LivePlan live;
    private final People people;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private String searched = "";
    private Optional<PersonId> awaited = Optional.empty();

    /**
     * What the screen shows.
     *
     * @param found those of all speakers whom the search finds
     * @param chosen one of all speakers, found or not
     */
    record Shown(List<Speaker> all, List<Speaker> found, Optional<PersonId> chosen) {

        private static final Shown NOTHING = new Shown(List.of(), List.of(), Optional.empty());

        Optional<Speaker> chosenSpeaker() {
            return chosen.flatMap(id -> find(all, id));
        }

        private static Optional<Speaker> find(List<Speaker> speakers, PersonId id) {
            return speakers.stream().filter(speaker -> speaker.id().equals(id)).findFirst();
        }
    }

    SpeakersModel(LivePlan live, People people) {
        this.live = live;
        this.people = people;
        live.planProperty().subscribe(_ -> show(awaited.or(() -> shown.get().chosen())));
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Shown shown() {
        return shown.get();
    }

    void search(String typed) {
        searched = typed;
        show(shown.get().chosen());
    }

    /** Somebody who is not loaded yet is chosen once they are. */
    void choose(PersonId person) {
        awaited = Optional.of(person);
        show(awaited);
    }

    /** Saves what is known of a person of this event. */
    @Override
    public void save(Person changed) {
        boolean isNew = live.plan()
                .map(plan -> plan.persons().get(changed.id()))
                .filter(known -> !known.equals(changed))
                .isPresent();
        if (isNew) {
            live.change(Operation.EDIT_PERSON, plan -> PlanEdits.withPerson(plan, changed), () -> people.edit(changed));
        }
    }

    @Override
    public void employ(Person person, Pick<Organisation> organisation) {
        switch (organisation) {
            case Pick.Known<Organisation>(var known) ->
                live.change(
                        Operation.EDIT_PERSON,
                        plan -> PlanEdits.withPerson(
                                PlanEdits.withOrganisation(plan, known), person.speakingFor(Optional.of(known.id()))),
                        () -> people.edit(person.speakingFor(Optional.of(known.id()))));
            case Pick.New<Organisation>(var name) ->
                live.add(Operation.EDIT_PERSON, () -> people.employ(person, NewName.of(name)), _ -> {});
        }
    }

    Optional<EventPlan> plan() {
        return live.plan();
    }

    /** Keeps the choice while the person is there; else the first who is found. */
    private void show(Optional<PersonId> wanted) {
        var match = Match.of(searched);
        var all = live.plan().map(Speaker::of).orElse(List.of());
        var found = all.stream().filter(speaker -> speaker.isFoundBy(match)).toList();
        var chosen = wanted.filter(id -> Shown.find(all, id).isPresent())
                .or(() -> found.stream().findFirst().map(Speaker::id));
        shown.set(new Shown(all, found, chosen));
        if (awaited.equals(chosen)) {
            awaited = Optional.empty();
        }
    }
}
