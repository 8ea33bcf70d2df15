package org.amanat.ui.events;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventState;
import org.amanat.model.event.Observances;
import org.amanat.model.event.Venue;
import org.amanat.model.event.VenueId;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** An event that is about to be begun. Nothing is in the file until {@link #create}. */
public final class NewEventModel {

    private static final LocalTime STARTS = LocalTime.of(10, 0);
    private static final LocalTime ENDS = LocalTime.of(13, 0);
    private static final int DAYS_AHEAD = 30;

    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;
    private final Clock clock;
    private EventDraft draft;
    private LocalizedText newVenue = LocalizedText.empty();

    public NewEventModel(OpenWorkspace workspace, Tasks tasks, UiTexts texts, Clock clock) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
        this.clock = clock;
        this.draft = begin();
    }

    /** As it stands now. */
    public Event event() {
        return draft.event();
    }

    /** Begins anew. */
    public void clear() {
        draft = begin();
        newVenue = LocalizedText.empty();
    }

    /** Loads the venues to choose from. */
    public void loadVenues(Consumer<List<Venue>> shown) {
        tasks.create(texts.get("ui.events.loading"), _ -> workspace.venues().all())
                .onSuccess(shown)
                .start();
    }

    public void title(LocalizedText title) {
        draft.title(title);
    }

    /** Chooses a world day; the event moves to the next time that it is observed. */
    public void observance(Optional<String> code) {
        draft.observance(code);
        code.flatMap(Observances::byCode).ifPresent(day -> draft.date(day.next(LocalDate.now(clock))));
    }

    public void date(LocalDate date) {
        draft.date(date);
    }

    /** A start after the end moves the end, so that the event keeps its length as far as the day allows. */
    public void starts(LocalTime starts) {
        draft.times(starts, EventTimes.endFor(event(), starts));
    }

    /** @return whether the event ends after it starts; otherwise nothing has changed */
    public boolean ends(LocalTime ends) {
        if (ends.isBefore(event().starts())) {
            return false;
        }
        draft.times(event().starts(), ends);
        return true;
    }

    public void venue(Optional<VenueId> venue) {
        draft.venue(venue);
    }

    /** A venue that is not in the file yet; it goes before one that was chosen. Blank for none. */
    public void newVenue(String name) {
        newVenue = LocalizedText.of(texts.language(), name);
    }

    public void languages(List<Language> languages) {
        draft.languages(languages);
    }

    /** Puts the event into the file. It should have a title. */
    public void create(Consumer<EventId> created) {
        Event event = event();
        LocalizedText venueName = newVenue;
        tasks.create(texts.get("ui.events.creating"), _ -> {
                    if (venueName.isEmpty()) {
                        workspace.events().add(event);
                    } else {
                        workspace.events().addAt(venueName, event);
                    }
                    return event.id();
                })
                .onSuccess(created)
                .start();
    }

    private EventDraft begin() {
        return new EventDraft(new Event(
                EventId.next(),
                LocalizedText.empty(),
                LocalizedText.empty(),
                Optional.empty(),
                LocalDate.now(clock).plusDays(DAYS_AHEAD),
                STARTS,
                ENDS,
                Optional.empty(),
                List.of(Language.ENGLISH, Language.URDU),
                List.of(),
                EventState.PLANNED,
                LocalizedText.empty()));
    }
}
