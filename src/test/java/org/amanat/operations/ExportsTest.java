package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amanat.exchange.VCards;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.Role;
import org.amanat.model.exporting.ExportColumn;
import org.amanat.model.exporting.ExportFormat;
import org.amanat.model.exporting.ExportOrder;
import org.amanat.model.exporting.ExportRequest;
import org.amanat.model.exporting.ExportSubject;
import org.amanat.model.exporting.RegisteredExport;
import org.amanat.model.people.Agreement;
import org.amanat.model.people.Agreements.Answer;
import org.amanat.model.people.Needs;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Phone;
import org.amanat.model.people.Reach;
import org.amanat.model.problem.ProblemException;
import org.amanat.ui.common.plan.ForumFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** All persons are invented. */
@Execution(ExecutionMode.CONCURRENT)
final class ExportsTest {

    private Path folder;
    private ForumFile forum;
    private OpenWorkspace open;

    @BeforeEach
    void openAFileWithAnEvent(@TempDir Path folder) {
        this.folder = folder;
        forum = ForumFile.in(folder);
        open = forum.workspace();
    }

    @AfterEach
    void lock() {
        forum.close();
    }

    @Test
    void aListHoldsOnlyTheColumnsThatWereChosenAndNothingThatASpreadsheetWouldCompute() throws IOException {
        guest("Nusrat Akhtar", "نصرت اختر");
        guest("=cmd|'/c calc'!A1", "علی کاظمی");

        String plain = csv(Set.of(ExportColumn.NAME, ExportColumn.STATE));

        assertThat(plain.lines())
                .containsExactly(
                        "\uFEFFName (English),Name (Urdu),State",
                        "Nusrat Akhtar,نصرت اختر,To invite",
                        "'=cmd|'/c calc'!A1,علی کاظمی,To invite");
        assertThat(csv(Set.of(ExportColumn.PHONE, ExportColumn.ACCESS_NEEDS)).lines())
                .containsExactly("\uFEFFPhone,Access needs", "0300 5550123,a ramp", "0300 5550123,a ramp");
    }

    @Test
    void everyColumnOfEveryListCanBeWritten() throws IOException {
        var guest = guest("Nusrat Akhtar", "نصرت اختر");
        speaker(Role.MODERATOR);
        var orders = List.of(
                guests(List.of(guest)),
                new ExportOrder.Speakers(forum.event()),
                new ExportOrder.People(
                        open.people().persons().stream().map(Person::id).toList()));
        for (var order : orders) {
            for (var format : order.subject().formats()) {
                var all = EnumSet.copyOf(order.subject().columns());
                var file = folder.resolve(order.subject() + "." + format);
                open.exports().save(new ExportRequest(order, format, all, "a test", Language.URDU), file);
                assertThat(file).isNotEmptyFile();
            }
        }
    }

    @Test
    void whatLeavesIsInTheRegisterWithoutSayingWhoItIsAbout() {
        var guest = guest("Nusrat Akhtar", "نصرت اختر");
        save(guests(List.of(guest)), ExportFormat.CSV, Set.of(ExportColumn.NAME, ExportColumn.FOOD));

        assertThat(open.exports().register(forum.event())).singleElement().satisfies(entry -> {
            assertThat(entry.subject()).isEqualTo(ExportSubject.GUESTS);
            assertThat(entry.entries()).isEqualTo(1);
            assertThat(entry.columns()).containsExactlyInAnyOrder(ExportColumn.NAME, ExportColumn.FOOD);
            assertThat(entry.purpose()).isEqualTo("the gate of the hotel");
            assertThat(entry.isSensitive()).isTrue();
            assertThat(entry.toString()).doesNotContain("Nusrat", "نصرت");
        });
        assertThat(open.exports().register()).hasSize(1);
    }

    @Test
    void whatIsInTheRegisterCannotBeUndone() {
        var guest = guest("Nusrat Akhtar", "نصرت اختر");
        save(guests(List.of(guest)), ExportFormat.CSV, Set.of(ExportColumn.NAME));

        open.history().undo();

        assertThat(open.exports().register()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeWrittenLeavesNoEntry() {
        var order = guests(List.of(guest("Nusrat Akhtar", "نصرت اختر")));
        var request = new ExportRequest(order, ExportFormat.CSV, Set.of(ExportColumn.NAME), "a test", Language.ENGLISH);

        assertThatThrownBy(() -> open.exports().save(request, folder.resolve("nowhere/guests.csv")))
                .isInstanceOf(ProblemException.class);

        assertThat(open.exports().register()).isEmpty();
    }

    @Test
    void anEmptyListIsRefusedAndLeavesNeitherFileNorEntry() {
        assertThatThrownBy(() -> save(guests(List.of()), ExportFormat.CSV, Set.of(ExportColumn.NAME)))
                .isInstanceOf(ProblemException.class);

        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(open.exports().register()).isEmpty();
    }

    @Test
    void cardsHoldNoNumberUnlessItWasChosen() throws IOException {
        var order = guests(List.of(guest("Nusrat Akhtar", "نصرت اختر")));

        save(order, ExportFormat.VCARD, Set.of(ExportColumn.NAME));
        assertThat(Files.readString(folder.resolve("out"))).doesNotContain("0300", "ramp");

        save(order, ExportFormat.VCARD, Set.of(ExportColumn.NAME, ExportColumn.PHONE));
        assertThat(VCards.read(Files.readAllBytes(folder.resolve("out"))))
                .singleElement()
                .satisfies(card -> assertThat(card.person().phone()).isEqualTo("0300 5550123"));
    }

    @Test
    void onlyWhoAgreedToTheirPrintedNameIsNamedInTheProgrammeForWebsites() throws IOException {
        var speaker = speaker(Role.SPEAKER);
        var schedule = new ExportOrder.Schedule(forum.event());

        assertThat(save(schedule, ExportFormat.SCHEDULE_XML, Set.of()).unnamed())
                .isEqualTo(1);
        assertThat(Files.readString(folder.resolve("out"))).doesNotContain("Zubaida");

        var person = open.people().find(speaker).orElseThrow().person();
        open.people()
                .edit(person.with(person.agreements()
                        .with(Agreement.PRINTED_NAME, Optional.of(Answer.yes(LocalDate.of(2026, 7, 1))))));

        assertThat(save(schedule, ExportFormat.SCHEDULE_XML, Set.of()).unnamed())
                .isZero();
        assertThat(Files.readString(folder.resolve("out"))).contains("Zubaida");
    }

    @Test
    void whoOnlyHelpsIsNeverNamedThere() throws IOException {
        var speaker = speaker(Role.SUPPORT_PERSON);
        var person = open.people().find(speaker).orElseThrow().person();
        open.people()
                .edit(person.with(person.agreements()
                        .with(Agreement.PRINTED_NAME, Optional.of(Answer.yes(LocalDate.of(2026, 7, 1))))));

        save(new ExportOrder.Schedule(forum.event()), ExportFormat.SCHEDULE_XML, Set.of());

        assertThat(Files.readString(folder.resolve("out"))).doesNotContain("Zubaida");
    }

    @Test
    void aPersonGetsACalendarAndSomebodyWithoutAPartDoesNot() throws IOException {
        var speaker = speaker(Role.SPEAKER);
        save(new ExportOrder.PersonCalendar(forum.event(), speaker), ExportFormat.ICALENDAR, Set.of());
        assertThat(Files.readString(folder.resolve("out"))).contains("BEGIN:VEVENT", "DTSTART:20260730T050000Z");

        var nobody = open.people().add(LocalizedText.of("Sana Rashid", "ثنا راشد"));
        assertThatThrownBy(() ->
                        save(new ExportOrder.PersonCalendar(forum.event(), nobody), ExportFormat.ICALENDAR, Set.of()))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void nothingIsExportedForNothing() {
        var order = new ExportOrder.EventCalendar(forum.event());
        assertThatThrownBy(() -> new ExportRequest(order, ExportFormat.ICALENDAR, Set.of(), "  ", Language.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String csv(Set<ExportColumn> columns) throws IOException {
        var guests = open.guests().of(forum.event()).stream()
                .map(guest -> guest.attendance().id())
                .toList();
        save(guests(guests), ExportFormat.CSV, columns);
        return Files.readString(folder.resolve("out"));
    }

    private Exports.Exported save(ExportOrder order, ExportFormat format, Set<ExportColumn> columns) {
        var exported = open.exports()
                .save(
                        new ExportRequest(order, format, columns, "the gate of the hotel", Language.ENGLISH),
                        folder.resolve("out"));
        RegisteredExport latest = open.exports().register().getFirst();
        assertThat(exported.entry()).isEqualTo(latest);
        return exported;
    }

    private ExportOrder guests(List<AttendanceId> guests) {
        return new ExportOrder.Guests(forum.event(), guests);
    }

    private AttendanceId guest(String english, String urdu) {
        var id = open.people().add(LocalizedText.of(english, urdu));
        var person = open.people().find(id).orElseThrow().person();
        open.people()
                .edit(person.with(new Reach(List.of(Phone.of("0300 5550123")), "", Language.URDU))
                        .with(new Needs("a ramp", "no meat")));
        return open.guests().invite(forum.event(), List.of(id)).getFirst();
    }

    private PersonId speaker(Role role) {
        var id = forum.person("Zubaida Soomro", "زبیدہ سومرو");
        forum.appoint(forum.item(ItemKind.PANEL, "Panel", "مباحثہ", 30), id, role, InvitationState.CONFIRMED);
        return id;
    }
}
