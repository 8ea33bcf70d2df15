package org.amanat.model.attendance;

import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.people.Sector;

/** Somebody of a sector who came to an event, or did not. */
final class SketchedGuest {

    private SketchedGuest() {}

    static Guest of(EventId event, Sector sector, boolean attended) {
        var name = LocalizedText.of(Language.ENGLISH, "Somebody");
        var organisation = Organisation.named(name, sector);
        var person = Person.named(name).speakingFor(Optional.of(organisation.id()));
        var state = attended ? AttendanceState.ATTENDED : AttendanceState.DID_NOT_COME;
        return new Guest(Attendance.of(event, person.id(), state), person, Optional.of(organisation));
    }
}
