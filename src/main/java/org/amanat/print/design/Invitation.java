package org.amanat.print.design;

import java.util.List;
import java.util.Optional;
import org.amanat.model.attendance.GuestPart;
import org.amanat.model.event.Appearance;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;

/** What somebody is invited to. */
public sealed interface Invitation {

    Person person();

    /** What the person speaks for, if anything. */
    Optional<Organisation> organisation();

    /**
     * To take part.
     *
     * @param appearances what the person is asked to do, never empty
     */
    record ToSpeak(Person person, Optional<Organisation> organisation, List<Appearance> appearances)
            implements Invitation {

        public ToSpeak {
            appearances = List.copyOf(appearances);
        }
    }

    /**
     * To come.
     *
     * @param part what they come for
     * @param seats that are kept for them and those who come with them, from 1
     * @param others who come with them and are known by name
     */
    record ToCome(Person person, Optional<Organisation> organisation, GuestPart part, int seats, List<Person> others)
            implements Invitation {

        public ToCome {
            others = List.copyOf(others);
        }
    }
}
