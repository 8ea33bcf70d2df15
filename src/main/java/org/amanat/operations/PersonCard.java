package org.amanat.operations;

import java.util.List;
import java.util.Optional;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventSummary;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;

/**
 * Everything about a person.
 *
 * @param parts what they do or did in programmes, the latest event first
 * @param visits to which events they were asked or came, the latest first
 */
public record PersonCard(Person person, Optional<Organisation> organisation, List<Part> parts, List<Visit> visits) {

    /** An appearance. */
    public record Part(EventSummary event, ProgrammeItem item, Appearance appearance) {}

    /** An attendance. */
    public record Visit(EventSummary event, Attendance attendance) {}
}
