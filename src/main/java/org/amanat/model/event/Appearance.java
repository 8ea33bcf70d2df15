package org.amanat.model.event;

import java.time.LocalDate;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.PersonId;

/**
 * A person in a role in an item. Where it stands in the order is the order of the list that holds it.
 *
 * @param topic what the person speaks about, may be empty
 */
public record Appearance(
        AppearanceId id,
        ItemId item,
        PersonId person,
        Role role,
        InvitationState invitation,
        Optional<LocalDate> invitedOn,
        Optional<LocalDate> answeredOn,
        LocalizedText topic) {

    /** The same after the person was asked, on that day unless they were asked before. */
    public Appearance invited(LocalDate day) {
        return new Appearance(
                id,
                item,
                person,
                role,
                InvitationState.INVITED,
                invitedOn.or(() -> Optional.of(day)),
                Optional.empty(),
                topic);
    }
}
