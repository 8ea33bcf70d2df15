package org.amanat.model.people;

import java.util.Optional;

/**
 * How a person counts in the figures of an event. Each is what the person gave; nobody has to, and nothing is guessed.
 *
 * @param sector of the person, where it is another than that of their organisation or there is none
 * @param district as it is written, may be empty
 */
public record CountedAs(Optional<Sector> sector, Optional<Gender> gender, Optional<AgeBand> ageBand, String district) {

    public static final CountedAs NOT_GIVEN = new CountedAs(Optional.empty(), Optional.empty(), Optional.empty(), "");
}
