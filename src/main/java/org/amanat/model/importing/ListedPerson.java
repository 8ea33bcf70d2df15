package org.amanat.model.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.GuestPart;
import org.amanat.model.people.AgeBand;
import org.amanat.model.people.Gender;
import org.amanat.model.people.Sector;

/**
 * What one row says of a person. What it does not say is empty.
 *
 * @param sector of the organisation
 * @param phones as they were written
 */
public record ListedPerson(
        LocalizedText name,
        LocalizedText honorific,
        LocalizedText office,
        LocalizedText organisation,
        Optional<Sector> sector,
        List<String> phones,
        String email,
        Optional<Language> language,
        String accessNeeds,
        String food,
        Optional<Gender> gender,
        Optional<AgeBand> ageBand,
        String district,
        Standing standing)
        implements Listed {

    /**
     * How a person stands to the event that the list is of.
     *
     * @param part what they come for
     * @param asked whether the list says that they were invited
     * @param invitedOn nothing if the list does not say it, or says of them only what no list tells
     * @param answeredOn the same of their answer
     * @param party with whom they come
     */
    public record Standing(
            Optional<AttendanceState> state,
            Optional<GuestPart> part,
            boolean asked,
            Optional<LocalDate> invitedOn,
            Optional<LocalDate> answeredOn,
            LocalizedText party) {}

    public ListedPerson {
        phones = List.copyOf(phones);
    }
}
