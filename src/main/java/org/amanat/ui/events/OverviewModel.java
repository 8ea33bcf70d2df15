package org.amanat.ui.events;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.Venue;
import org.amanat.model.people.Organisation;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Everything about an event that is not its programme. Each edit is saved at once, on its own. */
public final class OverviewModel {

    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Event event;
    private int unsaved;

    /** What the tab shows: the event with its venue, and what can be chosen. */
    public record Shown(EventPlan plan, List<Venue> venues, List<Organisation> organisations) {}

    public OverviewModel(OpenWorkspace workspace, Tasks tasks, UiTexts texts) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** Nothing until it is loaded. */
    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public void load(EventId id) {
        tasks.create(
                        texts.get("ui.events.loading"),
                        _ -> new Shown(
                                workspace.events().plan(id),
                                workspace.venues().all(),
                                workspace.people().organisations()))
                .onSuccess(this::show)
                .onProblem(_ -> {})
                .start();
    }

    /** Changes one field of the event. */
    void edit(UnaryOperator<EventDraft> change) {
        if (event == null) {
            return;
        }
        Event changed = change.apply(new EventDraft(event)).event();
        event = changed;
        save(() -> workspace.events().edit(changed));
    }

    /** A start after the end moves the end, so that the event keeps its length as far as the day allows. */
    void starts(LocalTime starts) {
        edit(draft -> draft.times(starts, EventTimes.endFor(draft.event(), starts)));
    }

    /** @return whether the event ends after it starts; otherwise nothing has changed */
    boolean ends(LocalTime ends) {
        if (event == null || ends.isBefore(event.starts())) {
            return false;
        }
        edit(draft -> draft.times(draft.event().starts(), ends));
        return true;
    }

    /** Puts a venue into the file and the event into it. */
    void addVenue(LocalizedText name) {
        if (event == null) {
            return;
        }
        Event current = event;
        save(() -> workspace.events().moveTo(name, current));
    }

    void edit(Venue venue) {
        save(() -> workspace.venues().edit(venue));
    }

    private void save(Runnable change) {
        unsaved++;
        tasks.create(texts.get("ui.saving"), _ -> {
                    change.run();
                    return change;
                })
                .onEnd(() -> {
                    unsaved--;
                    reload();
                })
                .start();
    }

    private void reload() {
        if (event != null) {
            load(event.id());
        }
    }

    /** What was loaded before a later edit is saved does not know of it, and is not shown. */
    private void show(Shown loaded) {
        if (unsaved == 0) {
            event = loaded.plan().event();
            shown.set(Optional.of(loaded));
        }
    }
}
