package org.amanat.model.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.amanat.model.LocalizedText;

/**
 * An event as a list of events shows it.
 *
 * @param venue name of the venue, if one is chosen
 * @param items how many the programme has
 * @param persons how many different persons appear, those who declined or withdrew left out
 * @param unanswered how many of those appearances are still to be invited or answered
 */
public record EventSummary(
        EventId id,
        LocalizedText title,
        LocalDate date,
        LocalTime starts,
        LocalTime ends,
        EventState state,
        Optional<LocalizedText> venue,
        int items,
        int persons,
        int unanswered) {}
