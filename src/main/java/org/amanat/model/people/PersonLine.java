package org.amanat.model.people;

import java.time.LocalDate;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;

/**
 * What the list of everybody shows of a person. There may be a hundred thousand of them in memory, so there is nothing
 * in it that the list does not show, sort by or search.
 *
 * @param phone the main one as it is written, may be empty
 * @param email may be empty
 * @param accessNeeds may be empty
 * @param nameInPrint whether they said yes or no to their name in print; nothing if nobody asked
 * @param photographAgreedOn since when they agree to be photographed; nothing if they do not
 * @param sector their own, not that of their organisation
 * @param district may be empty
 * @param words {@link SearchWords}
 */
public record PersonLine(
        PersonId id,
        LocalizedText name,
        LocalizedText office,
        Optional<OrganisationId> organisation,
        String phone,
        String email,
        Language language,
        String accessNeeds,
        Optional<Boolean> nameInPrint,
        Optional<LocalDate> photographAgreedOn,
        Optional<Sector> sector,
        String district,
        String words) {

    /** Whether they had agreed to be photographed on that day. */
    public boolean agreedToPhotograph(LocalDate day) {
        return photographAgreedOn.filter(agreed -> !agreed.isAfter(day)).isPresent();
    }

    /** Whether there is no way to reach them, or they are known in one script only. */
    public boolean isIncomplete() {
        return (phone.isEmpty() && email.isEmpty()) || name.texts().size() < 2;
    }
}
