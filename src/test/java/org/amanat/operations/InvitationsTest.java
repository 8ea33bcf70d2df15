package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.Guest;
import org.amanat.model.document.Circle;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PersonalOrder;
import org.amanat.model.document.PersonalOrder.InvitationLetters;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.document.TypeSize;
import org.amanat.model.document.Whom;
import org.amanat.model.event.EventId;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.Role;
import org.amanat.model.texts.Digits;
import org.amanat.vault.Passphrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters that left invite those to whom they are. All persons are invented. */
final class InvitationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @TempDir
    private Path folder;

    private OpenWorkspace open;
    private EventId event;
    private AttendanceId nusrat;
    private AttendanceId bushra;

    @BeforeEach
    void openAFileWithTwoGuests() {
        var noon = Clock.fixed(Instant.parse("2026-07-01T12:00:00Z"), ZoneOffset.UTC);
        try (var passphrase = Passphrase.copyOf("correct horse battery")) {
            open = new Workspaces(folder.resolve("recent.txt"), noon)
                    .create(folder.resolve("office.amanat"), passphrase);
        }
        event = open.events()
                .add(
                        LocalizedText.of("Forum", "فورم"),
                        LocalDate.of(2026, 7, 30),
                        LocalTime.of(10, 0),
                        LocalTime.of(13, 0));
        nusrat = open.guests().inviteNew(event, LocalizedText.of(Language.ENGLISH, "Nusrat Early"));
        bushra = open.guests().inviteNew(event, LocalizedText.of(Language.ENGLISH, "Bushra Early"));
    }

    @AfterEach
    void lock() {
        open.close();
    }

    @Test
    void whoIsPutOnTheListIsStillToBeInvitedUntilSomebodySaysSo() {
        assertThat(stands(nusrat)).contains(InvitationState.TO_INVITE);

        open.guests().change(nusrat, AttendanceState.INVITED);

        assertThat(stands(nusrat)).contains(InvitationState.INVITED);
        assertThat(invitedOn(nusrat)).contains(TODAY);
    }

    @Test
    void thoseWhoseLettersLeftAreMarkedInOneStepAndOnlyThey() {
        open.guests().change(bushra, AttendanceState.CANCELLED);
        var letters = save(letters(Circle.GUESTS));
        assertThat(open.invitations().open(letters)).isOne();

        assertThat(open.invitations().mark(letters)).isOne();

        assertThat(invitedOn(nusrat)).contains(TODAY);
        assertThat(invitedOn(bushra)).isEmpty();
        assertThat(open.invitations().open(letters)).isZero();
        open.history().undo();
        assertThat(stands(nusrat)).contains(InvitationState.TO_INVITE);
    }

    @Test
    void theLetterToTheFirstInvitesThoseWhoComeWithThem() {
        open.parties().together(event, List.of(nusrat, bushra), LocalizedText.of("Ministry", "وزارت"));
        var letters = save(letters(Circle.GUESTS));

        assertThat(letters.pages()).isOne();
        assertThat(open.invitations().mark(letters)).isEqualTo(2);
        assertThat(invitedOn(bushra)).contains(TODAY);
    }

    @Test
    void speakersAreMarkedInTheirItems() {
        var item = open.programme().add(event, ItemKind.WELCOME, LocalizedText.of("Welcome", "خوش آمدید"), 15, 0);
        open.programme().appointNew(item, LocalizedText.of(Language.ENGLISH, "Amna Speaker"), Role.SPEAKER);
        var letters = save(letters(Circle.SPEAKERS));

        assertThat(open.invitations().mark(letters)).isOne();

        var appearance = open.events().plan(event).appearances().getFirst();
        assertThat(appearance.invitation()).isEqualTo(InvitationState.INVITED);
        assertThat(appearance.invitedOn()).contains(TODAY);
        assertThat(stands(nusrat)).contains(InvitationState.TO_INVITE);
    }

    @Test
    void anotherPaperInvitesNobody() {
        assertThat(open.invitations().open(save(new PersonalOrder.Certificates(Whom.all(Circle.GUESTS)))))
                .isZero();
    }

    private static InvitationLetters letters(Circle circle) {
        return new InvitationLetters(
                Whom.all(circle),
                Set.copyOf(EnumSet.allOf(InvitationState.class)),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private PrintedDocument save(PersonalOrder order) {
        var options =
                new PrintOptions(DocumentLanguage.ENGLISH, PaperFormat.A4, false, TypeSize.NORMAL, Digits.EUROPEAN);
        return open.printing().save(new PrintRequest(event, order, options), 1, folder.resolve("out.pdf"));
    }

    private Optional<InvitationState> stands(AttendanceId guest) {
        return guest(guest).attendance().invitation();
    }

    private Optional<LocalDate> invitedOn(AttendanceId guest) {
        return guest(guest).attendance().reply().invitedOn();
    }

    private Guest guest(AttendanceId id) {
        return open.guests().of(event).stream()
                .filter(guest -> guest.attendance().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
