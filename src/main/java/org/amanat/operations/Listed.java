package org.amanat.operations;

import java.util.Optional;
import java.util.Set;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;
import org.amanat.model.event.Role;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.PersonLine;

/** An entry of the list of everybody: a person or an organisation. */
public sealed interface Listed {

    /** All its words, as a {@link org.amanat.model.texts.Match} looks in them. */
    String words();

    LocalizedText name();

    /**
     * A person.
     *
     * @param roles in which they appeared in any event
     * @param events in which they appear, or to which they were asked
     */
    record Someone(
            PersonLine person, Optional<Organisation> organisation, Set<Role> roles, Set<EventId> events, String words)
            implements Listed {

        @Override
        public LocalizedText name() {
            return person.name();
        }
    }

    /**
     * An organisation.
     *
     * @param persons how many speak for it
     */
    record Body(Organisation organisation, int persons, String words) implements Listed {

        @Override
        public LocalizedText name() {
            return organisation.name();
        }
    }
}
