package org.amanat.model.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.OrganisationId;

/**
 * An awareness forum, vigil, rally, training or press conference.
 *
 * @param subtitle one line under the title, may be empty
 * @param observance code of the world day in {@link Observances}
 * @param starts when the first item starts, on the clock of the place
 * @param ends until when the hall is booked, not before {@code starts}
 * @param languages what is spoken and printed, the main one first, never empty
 * @param partners organisations that hold the event together with the host, in the order in which they are named
 * @param note for the office only, never printed
 */
public record Event(
        EventId id,
        LocalizedText title,
        LocalizedText subtitle,
        Optional<String> observance,
        LocalDate date,
        LocalTime starts,
        LocalTime ends,
        Optional<VenueId> venue,
        List<Language> languages,
        List<OrganisationId> partners,
        EventState state,
        LocalizedText note) {

    public Event {
        languages = List.copyOf(languages);
        partners = List.copyOf(partners);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("an event has a language");
        }
        if (ends.isBefore(starts)) {
            throw new IllegalArgumentException("an event ends after it starts");
        }
    }

    /** The same event at another venue, or at none. */
    public Event heldAt(Optional<VenueId> other) {
        return new Event(id, title, subtitle, observance, date, starts, ends, other, languages, partners, state, note);
    }

    /** The same with other words for the office. */
    public Event noted(LocalizedText other) {
        return new Event(id, title, subtitle, observance, date, starts, ends, venue, languages, partners, state, other);
    }

    /** The same event, so much further. */
    public Event with(EventState changed) {
        return new Event(
                id, title, subtitle, observance, date, starts, ends, venue, languages, partners, changed, note);
    }
}
