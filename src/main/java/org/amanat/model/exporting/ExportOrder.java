package org.amanat.model.exporting;

import java.util.List;
import java.util.Optional;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.event.EventId;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.PersonId;

/** What shall leave the program, with whom it is about. */
public sealed interface ExportOrder {

    /** In the order in which they are given. */
    record People(List<PersonId> persons) implements ExportOrder {
        public People {
            persons = List.copyOf(persons);
        }
    }

    record Organisations(List<OrganisationId> organisations) implements ExportOrder {
        public Organisations {
            organisations = List.copyOf(organisations);
        }
    }

    /** In the order in which they are given. */
    record Guests(EventId of, List<AttendanceId> guests) implements ExportOrder {
        public Guests {
            guests = List.copyOf(guests);
        }
    }

    /** Everybody who appears in an event. */
    record Speakers(EventId of) implements ExportOrder {}

    record EventCalendar(EventId of) implements ExportOrder {}

    record PersonCalendar(EventId of, PersonId person) implements ExportOrder {}

    record Schedule(EventId of) implements ExportOrder {}

    record WholeEvent(EventId of) implements ExportOrder {}

    default ExportSubject subject() {
        return switch (this) {
            case People _ -> ExportSubject.PEOPLE;
            case Organisations _ -> ExportSubject.ORGANISATIONS;
            case Guests _ -> ExportSubject.GUESTS;
            case Speakers _ -> ExportSubject.SPEAKERS;
            case EventCalendar _ -> ExportSubject.EVENT_CALENDAR;
            case PersonCalendar _ -> ExportSubject.PERSON_CALENDAR;
            case Schedule _ -> ExportSubject.SCHEDULE;
            case WholeEvent _ -> ExportSubject.EVENT;
        };
    }

    /** The event that it is of, if it is of one. */
    default Optional<EventId> event() {
        return switch (this) {
            case People _ -> Optional.empty();
            case Organisations _ -> Optional.empty();
            case Guests guests -> Optional.of(guests.of());
            case Speakers(var of) -> Optional.of(of);
            case EventCalendar(var of) -> Optional.of(of);
            case PersonCalendar calendar -> Optional.of(calendar.of());
            case Schedule(var of) -> Optional.of(of);
            case WholeEvent(var of) -> Optional.of(of);
        };
    }
}
