package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.Party;
import org.amanat.model.attendance.PartyId;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.vault.Passphrase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three of a ministry come together. */
final class PartiesTest {

    private static final LocalizedText MINISTRY = LocalizedText.of("Ministry of Labour", "وزارتِ محنت");

    private OpenWorkspace open;
    private EventId event;
    private AttendanceId bushra;
    private AttendanceId kiran;
    private AttendanceId sana;
    private PartyId ministry;

    @BeforeEach
    void openAFileWithAnEvent(@TempDir Path folder) {
        var workspaces = new Workspaces(folder.resolve("recent.txt"), Clock.systemUTC());
        try (var passphrase = Passphrase.copyOf("correct horse battery")) {
            open = workspaces.create(folder.resolve("office.amanat"), passphrase);
        }
        event = open.events()
                .add(
                        LocalizedText.of("Forum", "فورم"),
                        LocalDate.of(2026, 7, 30),
                        LocalTime.of(10, 0),
                        LocalTime.of(13, 0));
        bushra = open.guests().inviteNew(event, LocalizedText.of("Bushra", "بشریٰ"));
        kiran = open.guests().inviteNew(event, LocalizedText.of("Kiran", "کرن"));
        sana = open.guests().inviteNew(event, LocalizedText.of("Sana", "ثنا"));
        ministry = open.parties().together(event, List.of(bushra, kiran, sana), MINISTRY);
    }

    @AfterEach
    void lock() {
        open.close();
    }

    private int heads(AttendanceId of) {
        var party = open.guests().of(event).stream()
                .filter(guest -> guest.attendance().id().equals(of))
                .findFirst()
                .flatMap(guest -> guest.attendance().party())
                .orElseThrow();
        return open.parties().of(event).stream()
                .filter(one -> one.id().equals(party))
                .mapToInt(Party::heads)
                .sum();
    }

    /** Otherwise the one who is left would stand for a second who has no name and does not exist. */
    @Test
    void whoLeavesAPartyTakesTheirHeadAlong() {
        open.guests().remove(sana);
        assertThat(heads(kiran)).isEqualTo(2);
        open.parties().together(event, List.of(kiran), MINISTRY);
        assertThat(heads(bushra)).isEqualTo(1);
        assertThat(open.parties().of(event)).hasSize(2);

        open.guests().remove(List.of(bushra, kiran));
        assertThat(open.parties().of(event)).isEmpty();
        open.history().undo();
        assertThat(heads(kiran)).isEqualTo(1);
    }

    private Party party() {
        return open.parties().of(event).getFirst();
    }

    private List<PartyId> partiesOfGuests() {
        return open.guests().of(event).stream()
                .flatMap(guest -> guest.attendance().party().stream())
                .toList();
    }

    private static void isRefused(ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(ProblemCode.PARTY_IS_IN));
    }

    @Test
    void nameAndNumberChangeAndComeBackStepByStep() {
        open.parties().change(party().named(LocalizedText.of("Labour Department", "محکمۂ محنت")));
        open.parties().change(party().of(7));
        assertThat(party().name()).isEqualTo(LocalizedText.of("Labour Department", "محکمۂ محنت"));
        assertThat(party().heads()).isEqualTo(7);

        open.history().undo();
        assertThat(party().heads()).isEqualTo(3);
        open.history().undo();
        assertThat(party().name()).isEqualTo(MINISTRY);
    }

    @Test
    void whoIsInAPartyThatIsDissolvedStaysOnTheList() {
        open.parties().change(party().of(5));
        open.parties().dissolve(party());

        assertThat(open.parties().of(event)).isEmpty();
        assertThat(open.guests().of(event)).hasSize(3);
        assertThat(partiesOfGuests()).isEmpty();
        open.history().undo();
        assertThat(partiesOfGuests()).containsExactly(ministry, ministry, ministry);
        assertThat(party().heads()).isEqualTo(5);
    }

    @Test
    void aPartyGoesWithEverybodyInItAndComesBackInOneStep() {
        var alone = open.guests().inviteNew(event, LocalizedText.of("Nusrat", "نصرت"));
        open.parties().remove(party());

        assertThat(open.parties().of(event)).isEmpty();
        assertThat(open.guests().of(event))
                .extracting(guest -> guest.attendance().id())
                .containsExactly(alone);
        assertThat(open.people().persons()).hasSize(4);

        open.history().undo();
        assertThat(partiesOfGuests()).hasSize(3);
    }

    @Test
    void aPartyOfWhichSomebodyIsInStays() {
        open.guests().change(kiran, AttendanceState.ATTENDED);

        isRefused(() -> open.parties().dissolve(party()));
        isRefused(() -> open.parties().remove(party()));
        assertThat(partiesOfGuests()).hasSize(3);

        open.history().undo();
        open.parties().remove(party());
        assertThat(open.guests().of(event)).isEmpty();
    }

    @Test
    void aPartyOfWhichNobodyIsKnownIsSeenRenamedAndTakenOff() {
        open.guests().remove(List.of(bushra, kiran, sana));
        assertThat(open.parties().of(event))
                .as("three named ones left with their heads")
                .isEmpty();

        open.parties().add(event, MINISTRY, 4);
        assertThat(party().heads()).isEqualTo(4);
        open.parties().remove(party());
        assertThat(open.parties().of(event)).isEmpty();
        open.history().undo();
        assertThat(party().name()).isEqualTo(MINISTRY);
    }
}
