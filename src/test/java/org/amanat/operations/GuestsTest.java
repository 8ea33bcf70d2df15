package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Sector;
import org.amanat.model.problem.ProblemException;
import org.amanat.vault.Passphrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GuestsTest {

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
    void guestsAreInvitedOnceHoweverOftenTheyAreAsked() {
        var first = open.people().add(LocalizedText.of("Bushra", "بشریٰ"));
        var second = open.people().add(LocalizedText.of("Kiran", "کرن"));

        assertThat(open.guests().invite(event, List.of(first))).hasSize(1);
        assertThat(open.guests().invite(event, List.of(first, second, second))).hasSize(1);

        assertThat(open.guests().of(event))
                .extracting(guest -> guest.person().id())
                .containsExactly(first, second);
        assertThat(open.guests().of(event))
                .extracting(guest -> guest.attendance().state())
                .containsOnly(AttendanceState.INVITED);
    }

    @Test
    void aGuestBringsTheOrganisationThatTheySpeakFor() {
        var organisation = open.people().addOrganisation(LocalizedText.of("Shelter", "پناہ گاہ"), Sector.WORKERS);
        open.guests().inviteNew(event, LocalizedText.of("Bushra", "بشریٰ"));
        var old = open.people().persons().getFirst();
        open.people().edit(old.speakingFor(Optional.of(organisation)));

        var guest = open.guests().of(event).getFirst();
        assertThat(guest.organisation().orElseThrow().id()).isEqualTo(organisation);
    }

    @Test
    void thatSomebodyCameIsTheSameInTheListAndAtTheDoor() {
        var person = open.people().add(LocalizedText.of("Bushra", "بشریٰ"));
        var guest = open.guests().invite(event, List.of(person)).getFirst();

        open.guests().change(guest, AttendanceState.ATTENDED);
        assertThat(open.door().list(event).guests().getFirst().isIn()).isTrue();

        open.guests().change(guest, AttendanceState.DID_NOT_COME);
        assertThat(open.door().list(event).guests().getFirst().isIn()).isFalse();
        assertThat(open.guests().of(event).getFirst().attendance().state()).isEqualTo(AttendanceState.DID_NOT_COME);

        open.history().undo();
        assertThat(open.door().list(event).guests().getFirst().isIn()).isTrue();
    }

    @Test
    void whoWasLetInAtTheDoorAndIsMarkedAbsentInTheListIsNotIn() {
        var person = open.people().add(LocalizedText.of("Bushra", "بشریٰ"));
        var guest = open.guests().invite(event, List.of(person)).getFirst();
        open.door().checkIn(event, person, 1, "Gate");

        open.guests().change(guest, AttendanceState.REGISTERED);

        assertThat(open.door().list(event).guests().getFirst().isIn()).isFalse();
        assertThat(open.guests().of(event).getFirst().attendance().checkedInAt())
                .isEmpty();
        assertThat(open.guests().of(event).getFirst().attendance().state()).isEqualTo(AttendanceState.REGISTERED);
    }

    @Test
    void aStateIsChangedAndTakenBack() {
        var guest = open.guests().inviteNew(event, LocalizedText.of("Bushra", "بشریٰ"));
        open.guests().change(guest, AttendanceState.WAITING);
        assertThat(open.guests().of(event).getFirst().attendance().state()).isEqualTo(AttendanceState.WAITING);

        open.history().undo();
        assertThat(open.guests().of(event).getFirst().attendance().state()).isEqualTo(AttendanceState.INVITED);
    }

    @Test
    void aNewGuestIsOneStepAndUndoTakesThePersonBackToo() {
        open.guests().inviteNew(event, LocalizedText.of("Bushra", "بشریٰ"));
        open.history().undo();
        assertThat(open.guests().of(event)).isEmpty();
        assertThat(open.people().persons()).isEmpty();
    }

    @Test
    void whoIsTakenOffTheListStaysInTheFile() {
        var guest = open.guests().inviteNew(event, LocalizedText.of("Bushra", "بشریٰ"));
        open.guests().remove(guest);
        assertThat(open.guests().of(event)).isEmpty();
        assertThat(open.people().persons()).hasSize(1);
        assertThatThrownBy(() -> open.guests().change(guest, AttendanceState.ATTENDED))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void theListGoesWithItsEventAndLeavesOthersAlone() {
        var other = anEvent();
        var person = open.people().add(LocalizedText.of("Bushra", "بشریٰ"));
        open.guests().invite(event, List.of(person));
        open.guests().invite(other, List.of(person));
        open.events().delete(event);
        assertThat(open.guests().of(other)).hasSize(1);
        assertThatThrownBy(() -> open.guests().invite(event, List.of(person))).isInstanceOf(ProblemException.class);
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
