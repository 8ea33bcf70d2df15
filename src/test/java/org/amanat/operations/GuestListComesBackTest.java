package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.Reply;
import org.amanat.model.event.EventId;
import org.amanat.model.exporting.ExportFormat;
import org.amanat.model.exporting.ExportOrder;
import org.amanat.model.exporting.ExportRequest;
import org.amanat.model.exporting.ExportSubject;
import org.amanat.model.importing.Decision;
import org.amanat.model.importing.ImportField;
import org.amanat.model.importing.ImportOrder;
import org.amanat.model.importing.ImportRow;
import org.amanat.model.importing.ListSubject;
import org.amanat.model.importing.Pace;
import org.amanat.model.importing.ReadAs;
import org.amanat.model.importing.ReadRow;
import org.amanat.model.importing.RowProblem;
import org.amanat.model.importing.RowReader;
import org.amanat.model.people.PersonId;
import org.amanat.vault.Passphrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * When guests were invited and answered, and with whom they come, goes out with their list and comes in with it. All
 * persons are invented.
 */
final class GuestListComesBackTest {

    private static final LocalDate INVITED = LocalDate.of(2026, 6, 3);
    private static final LocalDate ANSWERED = LocalDate.of(2026, 6, 17);

    @TempDir
    private Path folder;

    /** In the middle of which day it is. */
    private final AtomicReference<LocalDate> day = new AtomicReference<>(INVITED);

    private OpenWorkspace open;
    private EventId event;

    @BeforeEach
    void openAFileWithAnEvent() {
        InstantSource noon = () -> day.get().atTime(12, 0).toInstant(ZoneOffset.UTC);
        open = file("office", noon.withZone(ZoneOffset.UTC));
        event = eventIn(open);
    }

    @AfterEach
    void lock() {
        open.close();
    }

    @Test
    void whatWasNotedOnItsDayComesBackToANewFile() {
        var asked = guest("Nusrat Akhtar");
        var comes = guest("Rafi Soomro");
        var doesNotCome = guest("Komal Naz");
        guest("Daniyal Mir");
        open.guests().change(List.of(asked, comes, doesNotCome), AttendanceState.INVITED);
        day.set(ANSWERED);
        open.guests().change(comes, AttendanceState.REGISTERED);
        open.guests().change(doesNotCome, AttendanceState.CANCELLED);
        var noted = replies(open, event);
        assertThat(noted.values())
                .contains(
                        Reply.NONE,
                        replied(Optional.of(INVITED), Optional.empty()),
                        replied(Optional.of(INVITED), Optional.of(ANSWERED)));

        inNewEvents((other, there) -> assertThat(replies(other, there)).isEqualTo(noted));
    }

    @Test
    void aDateThatNobodyCanReadIsSaidAndTheRestOfTheRowComesIn() throws IOException {
        var rows = bringIn(open, event, list("""
            Name,Status,Invited on,Answered on
            Nusrat Akhtar,coming,Wed 3 June 2026,31 June 2026
            نصرت اختر,آئیں گے,3 جون 2026,۱۷ جون ۲۰۲۶
            """));

        assertThat(rows.getFirst().problems())
                .containsExactly(
                        new RowProblem(RowProblem.Kind.NOT_A_DATE, Optional.of(ImportField.ANSWERED_ON), 3, ""));
        assertThat(rows.getLast().problems()).isEmpty();
        assertThat(replies(open, event))
                .containsOnly(
                        Map.entry("Nusrat Akhtar", replied(Optional.of(INVITED), Optional.empty())),
                        Map.entry("نصرت اختر", replied(Optional.of(INVITED), Optional.of(ANSWERED))));
    }

    /** The list of the event before names those who were there: nobody was invited to the next one by that. */
    @Test
    void ofWhomAListSaysThatTheyCameItSaysNoDates() {
        var came = guest("Nusrat Akhtar");
        open.guests().change(came, AttendanceState.REGISTERED);
        open.guests().change(came, AttendanceState.ATTENDED);

        var next = eventIn(open);
        bringIn(open, next, exported(ExportFormat.CSV, Language.ENGLISH));

        assertThat(replies(open, next)).containsOnly(Map.entry("Nusrat Akhtar", Reply.NONE));
    }

    @Test
    void whoIsOnlyInvitedHasNotAnsweredAndWhoIsOnTheListStaysAsTheyAre() throws IOException {
        guest("Rafi Soomro");
        bringIn(open, event, list("""
            Name,Invited on,Answered on
            Nusrat Akhtar,3/6/2026,17/6/2026
            Rafi Soomro,3/6/2026,17/6/2026
            """));

        assertThat(replies(open, event))
                .containsOnly(
                        Map.entry("Nusrat Akhtar", replied(Optional.of(INVITED), Optional.empty())),
                        Map.entry("Rafi Soomro", Reply.NONE));
    }

    @Test
    void whoComesTogetherComesTogetherAgain() {
        guest("Daniyal Mir");
        var ministry = List.of(guest("Nusrat Akhtar"), guest("Rafi Soomro"));
        open.parties().together(event, ministry, LocalizedText.of("Ministry", "وزارت"));
        open.parties().together(event, List.of(guest("Komal Naz")), LocalizedText.of("Union", "یونین"));

        var together = parties(open, event);
        assertThat(together).containsExactly("Ministry/وزارت 2 of 2", "Union/یونین 1 of 1");

        inNewEvents((other, there) -> assertThat(parties(other, there)).containsExactlyInAnyOrderElementsOf(together));
    }

    @Test
    void whoJoinsAPartyThatIsThereLeavesItAsItWasWhenTheListIsTakenBack() throws IOException {
        open.parties().together(event, List.of(guest("Nusrat Akhtar")), LocalizedText.of("Ministry", "وزارت"));
        open.parties().add(event, LocalizedText.of(Language.ENGLISH, "Union"), 3);
        var before = parties(open, event);

        bringIn(open, event, list("""
            Name,Comes with
            Rafi Soomro,ministry
            Komal Naz,Union
            Daniyal Mir,Press club
            Bushra Bibi,Press club
            """));
        assertThat(parties(open, event))
                .containsExactly("Ministry/وزارت 2 of 2", "Union/ 1 of 3", "Press club/ 2 of 2");

        open.imports().takeBack(open.imports().all().getFirst().id());
        assertThat(parties(open, event)).isEqualTo(before);
    }

    @Test
    void aPartyThatAListMadeStaysForWhoeverJoinedItSince() throws IOException {
        bringIn(open, event, list("""
            Name,Comes with
            Daniyal Mir,Press club
            """));
        bringIn(open, event, list("""
            Name,Comes with
            Bushra Bibi,Press club
            """));
        assertThat(parties(open, event)).containsExactly("Press club/ 2 of 2");

        open.imports().takeBack(open.imports().all().getLast().id());
        assertThat(parties(open, event)).containsExactly("Press club/ 1 of 1");
        assertThat(replies(open, event)).containsOnlyKeys("Bushra Bibi");
    }

    /** Each with its names, how many of its guests are known by name, and how many heads it has. */
    private static List<String> parties(OpenWorkspace file, EventId event) {
        var guests = file.guests().of(event);
        return file.parties().of(event).stream()
                .map(party -> "%s/%s %d of %d"
                        .formatted(
                                party.name().in(Language.ENGLISH).orElse(""),
                                party.name().in(Language.URDU).orElse(""),
                                guests.stream()
                                        .filter(guest ->
                                                guest.attendance().party().equals(Optional.of(party.id())))
                                        .count(),
                                party.heads()))
                .toList();
    }

    /** Looks at the list of guests after it came into another file, in each form and language. */
    private void inNewEvents(BiConsumer<OpenWorkspace, EventId> look) {
        try (var other = file("other", Clock.systemUTC())) {
            for (var language : List.of(Language.ENGLISH, Language.URDU)) {
                for (var format : List.of(ExportFormat.CSV, ExportFormat.XLSX)) {
                    var there = eventIn(other);
                    bringIn(other, there, exported(format, language));
                    look.accept(other, there);
                }
            }
        }
    }

    private AttendanceId guest(String name) {
        return open.guests().inviteNew(event, LocalizedText.of(Language.ENGLISH, name));
    }

    private static Reply replied(Optional<LocalDate> invitedOn, Optional<LocalDate> answeredOn) {
        return new Reply(invitedOn, answeredOn, Optional.empty());
    }

    private static Map<String, Reply> replies(OpenWorkspace file, EventId event) {
        var replies = new HashMap<String, Reply>();
        file.guests()
                .of(event)
                .forEach(guest -> replies.put(
                        guest.person().name().best(Language.ENGLISH),
                        guest.attendance().reply()));
        return replies;
    }

    private Path exported(ExportFormat format, Language language) {
        var listed = open.guests().of(event).stream()
                .map(guest -> guest.attendance().id())
                .toList();
        var file = folder.resolve("guests-" + format + language.tag());
        open.exports()
                .save(
                        new ExportRequest(
                                new ExportOrder.Guests(event, listed),
                                format,
                                EnumSet.copyOf(ExportSubject.GUESTS.usualColumns()),
                                "another office",
                                language),
                        file);
        return file;
    }

    private Path list(String text) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), text);
    }

    /** As it was read; whoever is there already by that name is the same. */
    private static List<ReadRow> bringIn(OpenWorkspace file, EventId event, Path list) {
        var read = file.imports().read(list, ReadAs.FOUND_OUT, Pace.unhurried());
        var columns = file.imports().columns(ListSubject.PEOPLE, read.sheet());
        var rows = RowReader.all(columns.list(read.sheet()), columns.mapping());
        var there = new HashMap<LocalizedText, PersonId>();
        file.people().persons().forEach(person -> there.put(person.name(), person.id()));
        var decided = rows.stream()
                .map(row -> new ImportRow(
                        row,
                        Optional.ofNullable(there.get(row.person().name()))
                                .<Decision>map(Decision.Same::new)
                                .orElseGet(Decision.Add::new)))
                .toList();
        file.imports()
                .run(
                        new ImportOrder(read.name(), Optional.of(event), AttendanceState.INVITED, decided),
                        read.sheet(),
                        columns,
                        Pace.unhurried());
        return rows;
    }

    private static EventId eventIn(OpenWorkspace file) {
        return file.events()
                .add(
                        LocalizedText.of("Forum", "فورم"),
                        LocalDate.of(2026, 7, 30),
                        LocalTime.of(10, 0),
                        LocalTime.of(13, 0));
    }

    private OpenWorkspace file(String name, Clock clock) {
        var workspaces = new Workspaces(folder.resolve("recent.txt"), clock);
        try (var passphrase = Passphrase.copyOf("correct horse battery")) {
            return workspaces.create(folder.resolve(name + Workspaces.SUFFIX), passphrase);
        }
    }
}
