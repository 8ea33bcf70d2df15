package org.amanat.ui.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.amanat.model.event.EventId;
import org.amanat.model.event.Role;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Sector;
import org.amanat.operations.Listed;

/** What the list is narrowed down to, besides the words that are looked for. Nothing chosen lets everything through. */
record PeopleFilter(
        Show show,
        Optional<OrganisationId> organisation,
        Optional<Sector> sector,
        Optional<Role> role,
        Optional<EventId> event,
        LocalDate today)
        implements Predicate<Listed> {

    /** Which entries. */
    enum Show {
        EVERYTHING,
        PERSONS,
        ORGANISATIONS,
        AGREED_TO_PHOTOGRAPH,
        /** Said yes to their name in print. */
        NAME_AGREED,
        /** Said no to it. */
        NAME_REFUSED,
        /** Nobody asked them. */
        NAME_NOT_ASKED,
        INCOMPLETE
    }

    static PeopleFilter none(LocalDate today) {
        return new PeopleFilter(
                Show.EVERYTHING, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), today);
    }

    PeopleFilter with(Show other) {
        return new PeopleFilter(other, organisation, sector, role, event, today);
    }

    PeopleFilter withOrganisation(Optional<OrganisationId> other) {
        return new PeopleFilter(show, other, sector, role, event, today);
    }

    PeopleFilter withSector(Optional<Sector> other) {
        return new PeopleFilter(show, organisation, other, role, event, today);
    }

    PeopleFilter withRole(Optional<Role> other) {
        return new PeopleFilter(show, organisation, sector, other, event, today);
    }

    PeopleFilter withEvent(Optional<EventId> other) {
        return new PeopleFilter(show, organisation, sector, role, other, today);
    }

    /** Whether it lets everything through. */
    boolean isOpen() {
        return show == Show.EVERYTHING
                && organisation.isEmpty()
                && sector.isEmpty()
                && role.isEmpty()
                && event.isEmpty();
    }

    @Override
    public boolean test(Listed listed) {
        return switch (listed) {
            case Listed.Someone someone ->
                shows(someone)
                        && organisation
                                .map(wanted -> someone.person().organisation().equals(Optional.of(wanted)))
                                .orElse(true)
                        && sector.map(wanted -> sector(someone).equals(Optional.of(wanted)))
                                .orElse(true)
                        && role.map(someone.roles()::contains).orElse(true)
                        && event.map(someone.events()::contains).orElse(true);
            case Listed.Body body ->
                (show == Show.EVERYTHING || show == Show.ORGANISATIONS)
                        && organisation.map(body.organisation().id()::equals).orElse(true)
                        && sector.map(body.organisation().sector()::equals).orElse(true)
                        && role.isEmpty()
                        && event.isEmpty();
        };
    }

    private boolean shows(Listed.Someone someone) {
        return switch (show) {
            case EVERYTHING, PERSONS -> true;
            case ORGANISATIONS -> false;
            case AGREED_TO_PHOTOGRAPH -> someone.person().agreedToPhotograph(today);
            case NAME_AGREED -> someone.person().nameInPrint().equals(Optional.of(true));
            case NAME_REFUSED -> someone.person().nameInPrint().equals(Optional.of(false));
            case NAME_NOT_ASKED -> someone.person().nameInPrint().isEmpty();
            case INCOMPLETE -> someone.person().isIncomplete();
        };
    }

    /** The person's own sector, or that of their organisation. */
    static Optional<Sector> sector(Listed.Someone someone) {
        return someone.person().sector().or(() -> someone.organisation().map(Organisation::sector));
    }
}
