package org.amanat.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.Needs;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.people.Phone;
import org.amanat.model.people.PhoneKind;
import org.amanat.model.people.Reach;
import org.amanat.model.people.Sector;
import org.junit.jupiter.api.Test;

/** All persons are invented. */
final class VCardsTest {

    private static final Organisation CIRCLE =
            Organisation.named(LocalizedText.of("Brick Kiln Workers’ Circle", "بھٹہ مزدور حلقہ"), Sector.WORKERS);

    private final Person bushra = Person.named(LocalizedText.of("Bushra Qureshi", "بشریٰ قریشی"))
            .titled(LocalizedText.empty(), LocalizedText.of("President", "صدر"))
            .with(new Reach(
                    List.of(
                            new Phone("0300 5550123", PhoneKind.MOBILE, ""),
                            new Phone("021 35550123", PhoneKind.OFFICE, "")),
                    "bushra@example.org",
                    Language.URDU))
            .with(new Needs("a ramp", "no meat"));

    @Test
    void whatStandsOnAVisitingCardIsReadAgainAsItWasAndNothingElseGoesOut() {
        byte[] file = VCards.write(List.of(bushra), _ -> Optional.of(CIRCLE));

        assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("ramp", "meat");
        assertThat(VCards.read(file)).singleElement().satisfies(card -> {
            assertThat(card.organisation()).isEqualTo(CIRCLE.name());
            assertThat(card.person())
                    .usingRecursiveComparison()
                    .ignoringFields("id")
                    .isEqualTo(bushra.with(Needs.NONE));
        });
    }

    @Test
    void aCardOfAnOldTelephoneIsRead() {
        String old = """
            BEGIN:VCARD\r
            VERSION:2.1\r
            N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;=D9=86=D8=AF=DB=8C=D9=85;;;\r
            TEL;CELL:03005550199\r
            END:VCARD\r
            BEGIN:VCARD\r
            VERSION:3.0\r
            N:;;;;\r
            TEL:021\r
            END:VCARD\r
            """;
        assertThat(VCards.read(old.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.person().name().in(Language.URDU)).contains("ندیم");
                    assertThat(card.person().phones()).containsExactly(new Phone("03005550199", PhoneKind.MOBILE, ""));
                });
    }

    @Test
    void whatIsNoCardHoldsNobody() {
        assertThat(VCards.read("not a card\0at all".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(VCards.read(new byte[0])).isEmpty();
    }
}
