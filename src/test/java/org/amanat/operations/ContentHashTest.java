package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.AgeBand;
import org.amanat.model.people.Agreement;
import org.amanat.model.people.Agreements;
import org.amanat.model.people.Agreements.Answer;
import org.amanat.model.people.CountedAs;
import org.amanat.model.people.Gender;
import org.amanat.model.people.Life;
import org.amanat.model.people.Needs;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Phone;
import org.amanat.model.people.PhoneKind;
import org.amanat.model.people.Reach;
import org.junit.jupiter.api.Test;

/** Hashes stand in files: what this program writes must be what the one before it wrote. */
final class ContentHashTest {

    private static final Person PERSON = Person.of(
            PersonId.parse("01980000-0000-7000-8000-000000000001"), LocalizedText.of("Bushra Bibi", "بشریٰ بی بی"));

    private static final Person EVERYTHING = new Person(
            PERSON.id(),
            PERSON.name(),
            LocalizedText.of("Dr", ""),
            LocalizedText.of("President", "صدر"),
            Optional.of(OrganisationId.parse("01980000-0000-7000-8000-000000000002")),
            new Reach(
                    List.of(
                            new Phone("0300 5550123", PhoneKind.MOBILE, "+923005550123"),
                            new Phone("ask at the desk", PhoneKind.OFFICE, "")),
                    "bushra@example.org",
                    Language.URDU),
            new Needs("ramp", "no nuts"),
            new Life(LocalizedText.of("Teaches.", ""), LocalizedText.of("", "تعلیم")),
            new Agreements(Map.of(
                    Agreement.PRINTED_NAME,
                    Answer.yes(LocalDate.of(2026, 7, 30)),
                    Agreement.PHOTOGRAPH,
                    Answer.no(LocalDate.of(2026, 7, 31)))),
            new CountedAs(Optional.empty(), Optional.of(Gender.WOMAN), Optional.of(AgeBand.UNDER_18), "Lahore"));

    @Test
    void itIsWhatItWas() {
        assertThat(ContentHash.of(PERSON)).isEqualTo("69b028a2852b8d02");
    }

    @Test
    void itIsWhatItWasOfEverything() {
        assertThat(ContentHash.of(EVERYTHING)).isEqualTo("c3f4a25697492212");
    }

    @Test
    void whatIsEmptyDoesNotCount() {
        assertThat(ContentHash.of(List.of())).isEqualTo(ContentHash.of(Optional.empty()));
        assertThat(ContentHash.of(PERSON.with(Needs.NONE))).isEqualTo(ContentHash.of(PERSON));
        assertThat(ContentHash.of(PERSON.with(new Needs("ramp", "")))).isNotEqualTo(ContentHash.of(PERSON));
    }
}
