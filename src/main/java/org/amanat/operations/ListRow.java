package org.amanat.operations;

import java.util.Optional;
import java.util.Set;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.Party;
import org.amanat.model.event.Role;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;

/**
 * A row of a list that is exported: a person, or an organisation by itself.
 *
 * @param organisation that the person speaks for, or that the row is about
 * @param attendance how the person stands to the event, if the list is of guests
 * @param roles what the person does in the programme, if the list is of speakers
 */
record ListRow(
        Optional<Person> person,
        Optional<Organisation> organisation,
        Optional<Attendance> attendance,
        Optional<Party> party,
        Set<Role> roles) {

    static ListRow of(Person person, Optional<Organisation> organisation) {
        return new ListRow(Optional.of(person), organisation, Optional.empty(), Optional.empty(), Set.of());
    }

    static ListRow of(Organisation organisation) {
        return new ListRow(Optional.empty(), Optional.of(organisation), Optional.empty(), Optional.empty(), Set.of());
    }

    ListRow at(Attendance event, Optional<Party> with) {
        return new ListRow(person, organisation, Optional.of(event), with, roles);
    }

    ListRow in(Set<Role> parts) {
        return new ListRow(person, organisation, attendance, party, parts);
    }
}
