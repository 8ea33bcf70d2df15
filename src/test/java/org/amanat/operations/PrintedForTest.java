package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.Guest;
import org.amanat.model.document.Circle;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.LabelSheet;
import org.amanat.model.document.LabelStock;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PersonalOrder;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.document.TypeSize;
import org.amanat.model.document.Whom;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Needs;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.Problem;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Digits;
import org.amanat.vault.Passphrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** For whom something was printed is remembered. A certificate has a page for each person. All persons are invented. */
final class PrintedForTest {

    private static final Whom EVERYBODY = Whom.all(Circle.EVERYBODY);
    private static final Whom RENEWED = EVERYBODY.renewed(true);

    @TempDir
    private Path folder;

    private OpenWorkspace open;
    private EventId event;

    @BeforeEach
    void openAFileWithTwoGuests() {
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
        guest("Nusrat Early");
        guest("Bushra Early");
    }

    @AfterEach
    void lock() {
        open.close();
    }

    @Test
    void thoseAreFoundWhoWereAddedOrChangedSince() {
        assertThat(pages(RENEWED)).isEqualTo(2);
        assertNobody();

        guest("Sana Late");
        assertThat(pages(RENEWED)).isOne();

        open.people().edit(named("Nusrat Early").called(LocalizedText.of(Language.ENGLISH, "Nusrat Again")));
        assertThat(pages(RENEWED)).isOne();

        // what it does not say changes nothing
        open.people().edit(named("Nusrat Again").with(new Needs("a ramp", "no meat")));
        assertNobody();
    }

    @Test
    void anotherLanguageAndAnotherDocumentAreOtherPrints() {
        assertThat(pages(EVERYBODY)).isEqualTo(2);

        var urdu = new PrintRequest(event, new PersonalOrder.Certificates(RENEWED), in(DocumentLanguage.URDU));
        assertThat(save(urdu).pages()).isEqualTo(2);
        var plates = new PrintRequest(event, new PersonalOrder.NamePlates(RENEWED, true), in(DocumentLanguage.ENGLISH));
        assertThat(save(plates).pages()).isOne();
        assertNobody();
    }

    @Test
    void whatWasNotWrittenAfterAllWasNotPrinted() throws Exception {
        Path taken = Files.createDirectory(folder.resolve("taken.pdf"));
        assertThatThrownBy(() -> open.printing().save(certificates(EVERYBODY), 1, taken))
                .isInstanceOf(ProblemException.class);

        assertThat(pages(RENEWED)).isEqualTo(2);
    }

    @Test
    void whoIsChosenGetsOneWhateverTheyAnsweredAndTwoWhoBecomeOneHaveOne() {
        guest("Sana Late");
        var late = named("Sana Late").id();
        open.guests().change(onList(late), AttendanceState.CANCELLED);
        assertThat(pages(EVERYBODY)).isEqualTo(2);
        assertThat(pages(Whom.only(Set.of(late)))).isOne();

        open.doubles().merge(named("Nusrat Early"), named("Bushra Early").id());
        assertNobody();
    }

    /** A sheet that is signed is typed in by the rows that this sheet has. */
    @Test
    void aSheetOfThoseWhoCameLaterHasTheirRowsOnly() {
        var all = new PersonalOrder.AttendanceSheet(Whom.all(Circle.GUESTS), Set.of(), 0);
        save(new PrintRequest(event, all, in(DocumentLanguage.ENGLISH)));
        guest("Sana Late");
        save(new PrintRequest(event, all.with(all.whom().renewed(true)), in(DocumentLanguage.ENGLISH)));

        assertThat(open.door().sheets(event))
                .extracting(sheet -> sheet.rows().size())
                .containsExactly(2, 1);
        assertThat(open.door().sheets(event).getLast().rows())
                .containsEntry(1, onList(named("Sana Late").id()));
    }

    @Test
    void theSheetOfLabelsThatWasBegunIsRemembered() {
        var sheet = labels();
        assertThat(open.printing().nextLabels()).isEmpty();

        badges(sheet, 1, 0);
        assertThat(open.printing().nextLabels()).containsExactly(Map.entry(sheet.code(), 3));

        badges(sheet, 3, sheet.labels() - 4);
        assertThat(open.printing().nextLabels()).containsExactly(Map.entry(sheet.code(), 1));
    }

    /** Both are called the same; the Urdu name of one of them fits on no label. */
    @Test
    void ofTwoOfOneNameTheOneThatFitsHasALabel() {
        var sheet = labels();
        open.people().edit(named("Bushra Early").called(LocalizedText.of(Language.ENGLISH, "Nusrat Early")));
        open.people().edit(named("Nusrat Early").called(LocalizedText.of("Nusrat Early", "نصرت ".repeat(400))));

        badges(sheet, 1, 0);

        assertThat(open.printing().nextLabels()).containsEntry(sheet.code(), 2);
        assertThatThrownBy(() -> badges(new PersonalOrder.Badges(RENEWED, Optional.of(sheet.code()), 1, 0, true)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        told -> assertThat(told.problem())
                                .isEqualTo(new Problem(ProblemCode.NAMES_TOO_LONG, List.of("1"))));
    }

    /** Both are called the same, in both languages, and neither fits. */
    @Test
    void twoOfOneNameWhoAreBothLeftOutAreTwo() {
        guest("Sana Late");
        var sheet = labels();
        for (var early : List.of("Nusrat Early", "Bushra Early")) {
            open.people().edit(named(early).called(LocalizedText.of("Nusrat ".repeat(200), "نصرت ".repeat(400))));
        }

        badges(sheet, 1, 0);

        assertThat(open.printing().nextLabels()).containsEntry(sheet.code(), 2);
    }

    private static LabelSheet labels() {
        return LabelStock.known().stream()
                .filter(sheet -> !sheet.plain())
                .findFirst()
                .orElseThrow();
    }

    private void badges(LabelSheet sheet, int first, int blank) {
        badges(new PersonalOrder.Badges(EVERYBODY, Optional.of(sheet.code()), first, blank, true));
    }

    private void badges(PersonalOrder.Badges order) {
        save(new PrintRequest(event, order, in(DocumentLanguage.BOTH)));
    }

    private void guest(String name) {
        open.guests().inviteNew(event, LocalizedText.of(Language.ENGLISH, name));
    }

    private Person named(String name) {
        return open.guests().of(event).stream()
                .map(Guest::person)
                .filter(person -> person.name().best(Language.ENGLISH).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private AttendanceId onList(PersonId person) {
        return open.guests().of(event).stream()
                .map(Guest::attendance)
                .filter(attendance -> attendance.person().equals(person))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private PrintRequest certificates(Whom whom) {
        return new PrintRequest(event, new PersonalOrder.Certificates(whom), in(DocumentLanguage.ENGLISH));
    }

    private static PrintOptions in(DocumentLanguage language) {
        return new PrintOptions(language, PaperFormat.A4, false, TypeSize.NORMAL, Digits.EUROPEAN);
    }

    private PrintedDocument save(PrintRequest what) {
        return open.printing().save(what, 1, folder.resolve("out.pdf"));
    }

    private int pages(Whom whom) {
        return save(certificates(whom)).pages();
    }

    private void assertNobody() {
        assertThatThrownBy(() -> pages(RENEWED))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        told -> assertThat(told.problem().code()).isEqualTo(ProblemCode.NOBODY_TO_RENEW));
    }
}
