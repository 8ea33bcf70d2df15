package org.amanat.model.attendance;

import java.util.Optional;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;

/**
 * Somebody who is asked to an event, with what a list, a badge or a letter says of them.
 *
 * @param organisation what the person speaks for, if anything
 */
public record Guest(Attendance attendance, Person person, Optional<Organisation> organisation) {}
