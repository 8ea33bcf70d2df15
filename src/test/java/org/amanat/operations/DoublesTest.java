package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.door.Clash;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Agreement;
import org.amanat.model.people.Agreements;
import org.amanat.model.people.Agreements.Answer;
import org.amanat.model.people.Needs;
import org.amanat.model.people.Person;
import org.amanat.model.people.Phone;
import org.amanat.model.people.Reach;
import org.amanat.model.people.matching.Reason;
import org.amanat.model.people.matching.Resemblance.Grade;
import org.amanat.vault.Passphrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Persons who stand in the file twice. All of them are invented. */
final class DoublesTest {

    private OpenWorkspace open;
    private EventId event;

    @BeforeEach
    void openAFileWithAnEvent(@TempDir Path folder) {
        var workspaces = new Workspaces(folder.resolve("recent.txt"), Clock.systemUTC());
        try (var passphrase = Passphrase.copyOf("correct horse battery")) {
            open = workspaces.create(folder.resolve("office.amanat"), passphrase);
        }
        event = anEvent();
    }

    @AfterEach
    void lock() {
        open.close();
    }

    @Test
    void aSpellingWithTheSameTelephoneIsLikelyTheSameAndSaysWhy() {
        add("Bushra Qureshi", "0300-5550123");
        add("Boshra Quraishi", "+92 300 5550123");

        var pair = open.doubles().pairs();

        assertThat(pair).singleElement().satisfies(two -> {
            assertThat(two.resemblance().grade()).isEqualTo(Grade.LIKELY);
            assertThat(two.resemblance().reasons()).containsExactlyInAnyOrder(Reason.LIKE_NAME, Reason.SAME_PHONE);
        });
    }

    @Test
    void whoAreNotTheSameAreNeverAskedAboutAgain() {
        var one = add("Bushra Qureshi", "");
        var other = add("Boshra Qureshi", "");
        assertThat(open.doubles().pairs()).hasSize(1);

        open.doubles().tellApart(other.id(), one.id());

        assertThat(open.doubles().pairs()).isEmpty();
    }

    @Test
    void whatHappenedToEitherIsKeptAndOneUndoMakesThemTwoAgain() {
        var stays = add("Bushra Qureshi", "0300 5550123");
        var goes = add("بشریٰ قریشی", "");
        open.guests().invite(event, List.of(stays.id(), goes.id()));
        open.guests().change(open.guests().of(event).getLast().attendance().id(), AttendanceState.ATTENDED);
        var before = open.people().persons();

        open.doubles().merge(stays.with(new Needs("a ramp", "")), goes.id());

        assertThat(open.people().persons()).extracting(Person::accessNeeds).containsExactly("a ramp");
        assertThat(open.guests().of(event)).singleElement().satisfies(guest -> {
            assertThat(guest.person().id()).isEqualTo(stays.id());
            assertThat(guest.attendance().state()).isEqualTo(AttendanceState.ATTENDED);
        });
        open.history().undo();
        assertThat(open.people().persons()).isEqualTo(before);
        assertThat(open.guests().of(event)).hasSize(2);
    }

    @Test
    void whatEitherSaidNoToStaysNo() {
        var day = LocalDate.of(2026, 7, 1);
        var stays = add("Bushra Qureshi", "0300 5550123");
        var goes = add("بشریٰ قریشی", "");
        open.people()
                .edit(goes.with(Agreements.NONE
                        .with(Agreement.PRINTED_NAME, Optional.of(Answer.no(day)))
                        .with(Agreement.RECORDING, Optional.of(Answer.yes(day)))
                        .with(Agreement.PHOTOGRAPH, Optional.of(Answer.no(day)))));

        open.doubles()
                .merge(
                        stays.with(
                                Agreements.NONE.with(Agreement.PHOTOGRAPH, Optional.of(Answer.yes(day.plusDays(1))))),
                        goes.id());

        assertThat(open.people().persons()).singleElement().satisfies(person -> {
            assertThat(person.agreements().refuse(Agreement.PRINTED_NAME)).isTrue();
            assertThat(person.agreements().to(Agreement.RECORDING)).isEmpty();
            assertThat(person.agreements().agreedOn(Agreement.PHOTOGRAPH)).isPresent();
        });
    }

    @Test
    void whatTheDoorNotedOfEitherIsKept() {
        var stays = add("Bushra Qureshi", "0300 5550123");
        var goes = add("بشریٰ قریشی", "");
        open.guests().invite(event, List.of(stays.id(), goes.id()));
        var let = open.door().checkIn(event, goes.id(), 1, "Gate").standing().since();

        open.doubles().merge(stays, goes.id());

        var guest = open.door().list(event).guests().getFirst();
        assertThat(guest.person().id()).isEqualTo(stays.id());
        assertThat(guest.isIn()).isTrue();
        assertThat(guest.standing().since()).isEqualTo(let).isPresent();
        assertThat(open.door().takeBack(event, stays.id(), "").isIn()).isFalse();
    }

    @Test
    void whoWasLetInUnderBothNamesIsInOnce() {
        var stays = add("Bushra Qureshi", "0300 5550123");
        var goes = add("بشریٰ قریشی", "");
        open.guests().invite(event, List.of(stays.id(), goes.id()));
        open.door().checkIn(event, stays.id(), 1, "Gate");
        open.door().checkIn(event, goes.id(), 1, "Garden");

        open.doubles().merge(stays, goes.id());

        var guest = open.door().list(event).guests().getFirst();
        assertThat(guest.arrived()).isEqualTo(1);
        assertThat(guest.standing().clash()).contains(Clash.LET_IN_TWICE);
    }

    private Person add(String name, String phone) {
        var id = open.people().add(LocalizedText.of(Language.ENGLISH, name));
        var person = Person.of(id, LocalizedText.of(Language.ENGLISH, name))
                .with(new Reach(List.of(Phone.of(phone)), "", Language.ENGLISH));
        open.people().edit(person);
        return open.people().persons().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private EventId anEvent() {
        return open.events()
                .add(
                        LocalizedText.of("Forum", "فورم"),
                        LocalDate.of(2026, 7, 30),
                        LocalTime.of(10, 0),
                        LocalTime.of(13, 0));
    }
}
