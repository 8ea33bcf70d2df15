package org.amanat.ui.checkin;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.amanat.model.LocalizedText;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.change.ChangeSet.Direction;
import org.amanat.model.change.Operation;
import org.amanat.model.door.BadgeCode;
import org.amanat.model.door.DoorGuest;
import org.amanat.model.door.DoorList;
import org.amanat.model.door.DoorSearch;
import org.amanat.model.door.Way;
import org.amanat.model.event.EventId;
import org.amanat.model.people.PersonId;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.Pill.Tone;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.NewName;
import org.amanat.ui.common.task.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * The door without controls. Everybody is held in memory, so that a key costs no look into the file; what is noted is
 * said only once it is in the file.
 */
final class CheckInModel {

    private static final Set<Aggregate> SHOWN =
            Set.of(Aggregate.GUESTS, Aggregate.PEOPLE, Aggregate.EVENTS, Aggregate.PROGRAMME, Aggregate.VENUES);

    /** What this screen notes itself, one guest at a time, and need not load again. */
    private static final Set<Operation> OWN =
            Set.of(Operation.CHECK_IN, Operation.TAKE_BACK_CHECK_IN, Operation.ADD_WALK_IN);

    private final DoorDesk desk;
    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;
    private final DoorWords words;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<DoorGuest>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Hall>> hall = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Said>> said = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<PersonId> onTheirWay = new HashSet<>();
    private final LastIn last = new LastIn();
    private DoorSearch search = new DoorSearch(List.of());
    private OptionalInt seats = OptionalInt.empty();
    private LocalizedText title = LocalizedText.empty();
    private @Nullable EventId event;

    private record Loaded(DoorList list, DoorSearch search) {}

    CheckInModel(DoorDesk desk, DoorWords words) {
        this.desk = desk;
        this.workspace = desk.workspace();
        this.tasks = desk.tasks();
        this.texts = desk.texts();
        this.words = words;
        typed.subscribe(_ -> find());
    }

    /** What is in the box. */
    StringProperty typedProperty() {
        return typed;
    }

    /** Those who fit it, the best first. */
    ReadOnlyObjectProperty<List<DoorGuest>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Nothing until the event is loaded. */
    ReadOnlyObjectProperty<Optional<Hall>> hallProperty() {
        return hall.getReadOnlyProperty();
    }

    /** What happened last. */
    ReadOnlyObjectProperty<Optional<Said>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    LastIn lastIn() {
        return last;
    }

    Optional<EventId> event() {
        return Optional.ofNullable(event);
    }

    void show(EventId shown) {
        if (!shown.equals(event)) {
            event = shown;
            hall.set(Optional.empty());
            search = new DoorSearch(List.of());
            last.forget();
            typed.set("");
            said.set(Optional.empty());
        }
        load(shown, () -> {});
    }

    void changed(ChangeSet changes) {
        boolean own = changes.direction() == Direction.DONE && OWN.contains(changes.operation());
        if (event == null || own || changes.touched().stream().noneMatch(SHOWN::contains)) {
            return;
        }
        List<DoorGuest> before = search.all();
        load(event, () -> {
            if (changes.direction() != Direction.DONE) {
                sayWhoseChanged(before);
            }
        });
    }

    /** Why nobody is found, or why the code that was scanned fits nobody; nothing while somebody is. */
    Optional<String> nobody() {
        String text = typed.get();
        if (text.isBlank() || !found.get().isEmpty()) {
            return Optional.empty();
        }
        if (BadgeCode.isMistyped(text)) {
            return Optional.of(texts.get("checkin.code.mistyped"));
        }
        return Optional.of(texts.get(BadgeCode.read(text).isPresent() ? "checkin.code.other" : "checkin.nobody"));
    }

    /** Whether a code fits more than one guest, so that somebody has to look at the names. */
    boolean isAmbiguous() {
        if (typed.get().isBlank()) {
            return false;
        }
        var two = found.get().stream().limit(2).map(DoorGuest::code).distinct().toList();
        return found.get().size() > 1 && two.size() == 1;
    }

    void ambiguous() {
        say(Tone.CHECK, texts.get("checkin.code.two"), "");
    }

    /** Lets a guest in, with so many of their party in all. */
    void checkIn(DoorGuest guest, int arrived) {
        if (event == null || onTheirWay.contains(guest.person().id())) {
            return;
        }
        if (guest.arrived() == arrived) {
            typed.set("");
            last.seen(guest);
            say(Tone.CHECK, texts.get("checkin.already", words.name(guest), words.in(guest)), "");
            return;
        }
        var alike = search.alike(guest).stream().filter(DoorGuest::isIn).toList();
        EventId at = event;
        typed.set("");
        note(
                guest,
                "checkin.noting",
                () -> workspace.door().checkIn(at, guest.person().id(), arrived, desk.doorName()),
                in -> {
                    String more = alike.isEmpty() ? "" : texts.get("checkin.alike", words.names(alike));
                    say(alike.isEmpty() ? Tone.GOOD : Tone.CHECK, welcome(in), DoorWords.joined(words.needs(in), more));
                });
    }

    /** Takes a check-in back by hand: for somebody who was let in too long ago for Ctrl+Z. */
    void takeBack(DoorGuest guest) {
        if (event == null || !guest.isIn()) {
            return;
        }
        EventId at = event;
        note(
                guest,
                "checkin.taking-back",
                () -> workspace.door().takeBack(at, guest.person().id(), desk.doorName()),
                out -> say(Tone.CHECK, texts.get("checkin.taken-back", words.name(out)), ""));
    }

    /** Lets somebody in who is on no list. */
    void letIn(String name, int arrived) {
        if (event == null || name.isBlank()) {
            return;
        }
        EventId at = event;
        typed.set("");
        tasks.create(
                        texts.get("checkin.noting"),
                        _ -> workspace.door().letIn(at, NewName.of(name.strip()), arrived, Way.DOOR, desk.doorName()))
                .onSuccess(in -> {
                    noted(in);
                    say(Tone.GOOD, texts.get("checkin.walked-in", words.name(in)), "");
                })
                .start();
    }

    /** Those on the list who bear a name that is typed for somebody new. */
    List<DoorGuest> named(String name) {
        return name.isBlank() ? List.of() : search.named(name);
    }

    /** Says what is true where two doors say different things. */
    void decide(DoorGuest guest, int arrived) {
        if (event == null) {
            return;
        }
        EventId at = event;
        tasks.create(
                        texts.get("checkin.noting"),
                        _ -> workspace.door().decide(at, guest.person().id(), arrived, desk.doorName()))
                .start();
    }

    /** Takes the latest change back, whatever it was. */
    void undo() {
        tasks.create(texts.get("ui.undo"), _ -> workspace.history().undo()).start();
    }

    private String welcome(DoorGuest guest) {
        return guest.party() > 1
                ? texts.get("checkin.welcome.party", words.name(guest), guest.arrived(), guest.party())
                : texts.get("checkin.welcome", words.name(guest));
    }

    private void note(DoorGuest guest, String titleKey, Supplier<DoorGuest> noting, Consumer<DoorGuest> then) {
        onTheirWay.add(guest.person().id());
        tasks.create(texts.get(titleKey), _ -> noting.get())
                .onSuccess(noted -> {
                    noted(noted);
                    then.accept(noted);
                })
                .onProblem(problem -> {
                    say(Tone.STOP, texts.get("checkin.not-noted", words.name(guest)), "");
                    tasks.problems().tell(problem);
                })
                .onEnd(() -> onTheirWay.remove(guest.person().id()))
                .start();
    }

    private void noted(DoorGuest guest) {
        search.put(guest);
        last.seen(guest);
        refresh();
    }

    private void load(EventId asked, Runnable then) {
        tasks.create(texts.get("checkin.loading"), _ -> {
                    var list = workspace.door().list(asked);
                    return new Loaded(list, new DoorSearch(list.guests()));
                })
                .onSuccess(loaded -> {
                    if (loaded.list().event().equals(event)) {
                        search = loaded.search();
                        seats = loaded.list().seats();
                        title = loaded.list().title();
                        refresh();
                        then.run();
                    }
                })
                .start();
    }

    private void refresh() {
        var now = Hall.of(title, search.all(), seats, words.zone());
        last.know(search.all(), now.in());
        hall.set(Optional.of(now));
        find();
    }

    /** While nothing is typed, those who are missed are offered. */
    private void find() {
        String text = typed.get();
        found.set(text.isBlank() ? hall.get().map(Hall::missing).orElse(List.of()) : search.find(text));
    }

    private void sayWhoseChanged(List<DoorGuest> before) {
        var difference = Difference.between(before, search.all());
        if (!difference.gone().isEmpty()) {
            say(Tone.CHECK, texts.get("checkin.taken-back", words.names(difference.gone())), "");
        } else if (!difference.back().isEmpty()) {
            say(Tone.GOOD, texts.get("checkin.welcome", words.names(difference.back())), "");
        }
    }

    private void say(Tone tone, String sentence, String more) {
        say(new Said(tone, sentence, more));
    }

    void say(Said what) {
        said.set(Optional.of(what));
    }
}
