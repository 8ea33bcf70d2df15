package org.amanat.ui.events;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.operations.Events;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** What stands over the tabs of an event: its title, and when, where and in which languages it is. */
public final class EventModel {

    private static final String BETWEEN = " · ";

    private final Events events;
    private final Tasks tasks;
    private final UiTexts texts;
    private final Clock clock;
    private final Runnable gone;
    private final ReadOnlyObjectWrapper<Optional<EventPlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param gone what follows when the event is not in the file any more, because adding it was taken back */
    public EventModel(Events events, Tasks tasks, UiTexts texts, Clock clock, Runnable gone) {
        this.gone = gone;
        this.clock = clock;
        this.events = events;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** Nothing until it is loaded. */
    public ReadOnlyObjectProperty<Optional<EventPlan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** Loads an event, or loads it again. */
    public void load(EventId event) {
        tasks.create(texts.get("ui.events.loading"), _ -> events.plan(event))
                .onSuccess(loaded -> plan.set(Optional.of(loaded)))
                .onProblem(_ -> gone.run())
                .start();
    }

    /** Whether it is the day of the event, on the clock of this computer. */
    public boolean isToday(Event event) {
        return event.date().equals(LocalDate.now(clock));
    }

    /** Thu 30 July 2026 · 10:00 to 13:30 · Community hall · English and Urdu. */
    public String line(EventPlan loaded) {
        Event event = loaded.event();
        var line = texts.date(event.date()) + BETWEEN + texts.times(event.starts(), event.ends());
        if (loaded.venue().isPresent()) {
            line += BETWEEN + texts.best(loaded.venue().get().name());
        }
        return line + BETWEEN + EventChoices.languages(event.languages(), texts);
    }
}
