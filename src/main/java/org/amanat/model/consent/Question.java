package org.amanat.model.consent;

import java.time.LocalDate;

/** What the gate was asked. */
record Question(StoryFacts facts, Use use, LocalDate today, Audience audience) {

    /** The last day on which consent must still hold: today, or the day of the event if that is to come. */
    LocalDate neededUntil() {
        return use.occasion()
                .map(Occasion::date)
                .filter(date -> date.isAfter(today))
                .orElse(today);
    }
}
