package org.amanat.ui.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventState;
import org.amanat.model.event.VenueId;
import org.amanat.model.people.OrganisationId;

/** An event while it is being changed, field by field. */
final class EventDraft {

    private final EventId id;
    private LocalizedText title;
    private LocalizedText subtitle;
    private Optional<String> observance;
    private LocalDate date;
    private LocalTime starts;
    private LocalTime ends;
    private Optional<VenueId> venue;
    private List<Language> languages;
    private List<OrganisationId> partners;
    private EventState state;
    private LocalizedText note;

    EventDraft(Event event) {
        id = event.id();
        title = event.title();
        subtitle = event.subtitle();
        observance = event.observance();
        date = event.date();
        starts = event.starts();
        ends = event.ends();
        venue = event.venue();
        languages = event.languages();
        partners = event.partners();
        state = event.state();
        note = event.note();
    }

    /** @throws IllegalArgumentException if the fields do not make an event together */
    Event event() {
        return new Event(id, title, subtitle, observance, date, starts, ends, venue, languages, partners, state, note);
    }

    EventDraft title(LocalizedText value) {
        title = value;
        return this;
    }

    EventDraft subtitle(LocalizedText value) {
        subtitle = value;
        return this;
    }

    EventDraft observance(Optional<String> value) {
        observance = value;
        return this;
    }

    EventDraft date(LocalDate value) {
        date = value;
        return this;
    }

    /** From when until when, in this order. */
    EventDraft times(LocalTime from, LocalTime until) {
        starts = from;
        ends = until;
        return this;
    }

    EventDraft venue(Optional<VenueId> value) {
        venue = value;
        return this;
    }

    EventDraft languages(List<Language> value) {
        languages = value;
        return this;
    }

    EventDraft partners(List<OrganisationId> value) {
        partners = value;
        return this;
    }

    EventDraft state(EventState value) {
        state = value;
        return this;
    }

    EventDraft note(LocalizedText value) {
        note = value;
        return this;
    }
}
