package org.amanat.model.proceedings;

import java.time.LocalDate;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;
import org.amanat.model.figures.Figure;

/**
 * What is compared of an event with those of other years.
 *
 * @param came how many people, as it may be printed; nothing if it may not
 * @param met how many of the demands were met
 * @param kept how many of the commitments were kept
 */
public record Year(
        EventId event,
        LocalizedText title,
        LocalDate date,
        Optional<Figure> came,
        int demands,
        int met,
        int commitments,
        int kept) {}
