package org.amanat.operations;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.DutyLevel;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Phone;
import org.amanat.model.people.Sector;

/** The fields of an organisation that a list can fill, where they are empty. Their names are kept in files. */
enum OrganisationField implements Fillable<Organisation> {
    /** Of those that a list of people named, nobody said more than that it is another. */
    SECTOR(
            Organisation::sector,
            Sector.OTHER,
            (o, sector) -> new Organisation(
                    o.id(), o.name(), sector, o.level(), o.office(), o.phones(), o.email(), o.website())),
    LEVEL(
            Organisation::level,
            Optional.<DutyLevel>empty(),
            (o, level) -> new Organisation(
                    o.id(), o.name(), o.sector(), level, o.office(), o.phones(), o.email(), o.website())),
    OFFICE(
            Organisation::office,
            LocalizedText.empty(),
            (o, office) -> new Organisation(
                    o.id(), o.name(), o.sector(), o.level(), office, o.phones(), o.email(), o.website())),
    PHONES(Organisation::phones, List.<Phone>of(), Organisation::with),
    EMAIL(
            Organisation::email,
            "",
            (o, email) -> new Organisation(
                    o.id(), o.name(), o.sector(), o.level(), o.office(), o.phones(), email, o.website())),
    WEBSITE(
            Organisation::website,
            "",
            (o, website) -> new Organisation(
                    o.id(), o.name(), o.sector(), o.level(), o.office(), o.phones(), o.email(), website));

    @SuppressWarnings("ImmutableEnumChecker") // functions, of which the checker cannot know that they change nothing
    private final Part<Organisation, ?> part;

    <T> OrganisationField(Function<Organisation, T> get, T nothing, BiFunction<Organisation, T, Organisation> set) {
        part = new Part<>(get, nothing, set);
    }

    @Override
    public Part<Organisation, ?> part() {
        return part;
    }
}
