package org.amanat.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.AppearanceId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.Role;
import org.amanat.model.event.Timetable;
import org.amanat.model.people.Person;
import org.junit.jupiter.api.Test;

/** The persons who are added to the sample are invented. */
final class CalendarFileTest {

    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");
    private static final Instant NOW = Instant.parse("2026-07-01T08:00:00Z");

    private final EventPlan sample = Sample.worldDay2025().plan();

    @Test
    void theEventIsOneEntryThatNamesNobody() {
        byte[] file = CalendarFile.ofEvent(sample, Language.ENGLISH, KARACHI, NOW);

        var calendar = read(file);
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        assertThat(calendar.getEvents()).singleElement().satisfies(entry -> {
            assertThat(entry.getUid().getValue()).isEqualTo(sample.event().id().toString());
            assertThat(entry.getDateStart().getValue())
                    .isEqualTo(at(Timetable.of(sample).starts().atZone(KARACHI).toInstant()));
            assertThat(entry.getSummary().getValue())
                    .isEqualTo(sample.event().title().best(Language.ENGLISH));
        });
        assertThat(unfolded(file))
                .contains("DTSTART:2025")
                .doesNotContain(sample.persons().values().stream()
                        .map(person -> person.name().best(Language.ENGLISH))
                        .toList());
    }

    @Test
    void aPersonGetsTheirPartsButNotThoseThatWereDeclined() {
        var zubaida = Person.named(LocalizedText.of("Zubaida Soomro", "زبیدہ سومرو"));
        var plan = with(
                zubaida,
                List.of(
                        appearance(zubaida, 0, Role.SUPPORT_PERSON, InvitationState.CONFIRMED),
                        appearance(zubaida, 1, Role.CHAIR, InvitationState.DECLINED)));

        var calendar = read(CalendarFile.ofPerson(plan, zubaida.id(), Language.URDU, KARACHI, NOW));

        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        assertThat(calendar.getEvents()).singleElement().satisfies(entry -> {
            assertThat(entry.getSummary().getValue())
                    .contains(sample.items().getFirst().title().best(Language.URDU));
            assertThat(entry.getClassification().isPrivate()).isTrue();
        });
    }

    @Property(tries = 100)
    void anyPlanIsReadAgainByACalendar(@ForAll long seed) {
        var plan = AnyPlan.of(seed);

        var calendar = read(CalendarFile.ofEvent(plan, Language.URDU, KARACHI, NOW));

        assertThat(calendar.getEvents())
                .singleElement()
                .satisfies(entry -> assertThat(
                                Optional.ofNullable(entry.getSummary().getValue())
                                        .orElse(""))
                        .isEqualTo(PlainText.of(plan.event().title().best(Language.URDU))));
    }

    private EventPlan with(Person person, List<Appearance> further) {
        var persons = new HashMap<>(sample.persons());
        persons.put(person.id(), person);
        var appearances = new ArrayList<>(sample.appearances());
        appearances.addAll(further);
        return new EventPlan(
                sample.event(), sample.venue(), sample.items(), appearances, persons, sample.organisations());
    }

    private Appearance appearance(Person person, int item, Role role, InvitationState state) {
        return new Appearance(
                AppearanceId.next(),
                sample.items().get(item).id(),
                person.id(),
                role,
                state,
                Optional.empty(),
                Optional.empty(),
                LocalizedText.empty());
    }

    private static Date at(Instant instant) {
        return Date.from(instant);
    }

    private static ICalendar read(byte[] file) {
        return Biweekly.parse(new String(file, StandardCharsets.UTF_8)).first();
    }

    private static String unfolded(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).replace("\r\n ", "");
    }
}
