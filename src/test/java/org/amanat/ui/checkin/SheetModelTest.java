package org.amanat.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.amanat.model.Language;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.Guest;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.TypeSize;
import org.amanat.model.door.DoorGuest;
import org.amanat.model.door.PrintedSheet;
import org.amanat.model.texts.Digits;
import org.amanat.operations.PrintRequest;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signed sheet of three rows is typed in: Amina is row 1, Bushra row 2, Komal row 3. */
class SheetModelTest {

    private static final UiTexts TEXTS = UiTexts.in(Language.ENGLISH);

    @TempDir
    private Path folder;

    private ForumFile file;
    private SheetModel model;

    @BeforeEach
    void open() {
        file = ForumFile.in(folder);
        file.workspace()
                .guests()
                .invite(
                        file.event(),
                        List.of(
                                file.person("Amina Sanwal", "امینہ سانول"),
                                file.person("Bushra Arain", "بشریٰ آرائیں"),
                                file.person("Komal Naz", "کومل ناز")));
        print();
        model = model();
        model.load();
    }

    @AfterEach
    void close() {
        file.close();
    }

    private SheetModel model() {
        var desk = TestDesk.of(file.workspace(), Tasks.direct(new NoProblems()), TEXTS);
        return new SheetModel(desk, new DoorWords(TEXTS, ForumFile.CLOCK.getZone()), file.event());
    }

    private void print() {
        file.workspace()
                .printing()
                .save(
                        new PrintRequest(
                                file.event(),
                                DocumentOrder.usual(DocumentKind.ATTENDANCE_SHEET),
                                new PrintOptions(
                                        DocumentLanguage.ENGLISH,
                                        PaperFormat.A4,
                                        false,
                                        TypeSize.NORMAL,
                                        Digits.EUROPEAN)),
                        1,
                        folder.resolve("sheet.pdf"));
    }

    private List<String> in() {
        return guests().stream()
                .filter(guest -> guest.attendance().state() == AttendanceState.ATTENDED)
                .map(guest -> guest.person().name().best(Language.ENGLISH))
                .sorted()
                .toList();
    }

    private List<Guest> guests() {
        return file.workspace().guests().of(file.event());
    }

    private List<String> done() {
        return model.doneProperty().get().stream().map(SheetModel.Line::words).toList();
    }

    private String meant(String typed) {
        model.typed(typed);
        return model.meantProperty().get();
    }

    @Test
    void whoIsMeantIsSaidBeforeAnythingIsNoted() {
        assertThat(meant("2")).isEqualTo("Bushra Arain");
        assertThat(meant("1-3")).isEqualTo("Amina Sanwal, Bushra Arain, Komal Naz");
        assertThat(meant("۳")).as("digits of either language").isEqualTo("Komal Naz");
        assertThat(meant("7")).isEqualTo(TEXTS.get("checkin.sheet.no-row", 7));
        assertThat(meant("Zarina")).isEqualTo("Somebody new: Zarina");
        assertThat(meant(" ")).isEmpty();

        assertThat(in()).isEmpty();
    }

    @Test
    void rowsAreNotedByNumberAndByRangeAndEachLineIsTakenBackByItself() {
        assertThat(model.enter("1")).isTrue();
        assertThat(model.enter("2-3")).isTrue();
        assertThat(in()).containsExactly("Amina Sanwal", "Bushra Arain", "Komal Naz");
        assertThat(done()).containsExactly("2-3: Bushra Arain, Komal Naz.", "1: Amina Sanwal.");

        model.undo();

        assertThat(in()).containsExactly("Amina Sanwal");
        assertThat(done()).containsExactly("1: Amina Sanwal.");
    }

    @Test
    void aRowThatIsTypedTwiceIsTakenBackWithTheLineThatNotedIt() {
        model.enter("1");
        model.enter("2");
        model.enter("2");
        assertThat(done().getFirst()).isEqualTo("2: Bushra Arain, checked in before.");

        model.undo();

        assertThat(in()).containsExactly("Amina Sanwal");
        assertThat(done()).containsExactly("1: Amina Sanwal.");
    }

    @Test
    void whatWasNotTypedHereIsNotTakenBackFromHere() {
        model.undo();

        assertThat(guests()).as("those who were invited before").hasSize(3);
    }

    @Test
    void whatIsNoRowIsSaidAndTheOthersAreNoted() {
        assertThat(model.enter("7")).isFalse();
        assertThat(model.enter("-")).isFalse();
        assertThat(done()).isEmpty();

        assertThat(model.enter("3-4")).isTrue();

        assertThat(in()).containsExactly("Komal Naz");
        assertThat(done()).containsExactly("3-4: Komal Naz. " + TEXTS.get("checkin.sheet.no-row", 4));
    }

    @Test
    void aNameOnASpareRowIsAWalkIn() {
        assertThat(model.enter("Zarina Baloch")).isTrue();

        assertThat(in()).containsExactly("Zarina Baloch");
        assertThat(guests()).filteredOn(guest -> guest.attendance().walkIn()).hasSize(1);
        model.undo();
        assertThat(guests()).hasSize(3);
    }

    @Test
    void rowsAreThoseOfTheSheetThatIsChosenAndTheLatestIsChosenFirst() {
        file.workspace().guests().invite(file.event(), List.of(file.person("Aasia Abro", "آسیہ ابڑو")));
        print();
        model = model();
        model.load();
        assertThat(meant("1")).isEqualTo("Aasia Abro");
        var sheets = model.sheetsProperty().get();
        assertThat(sheets).extracting(PrintedSheet::number).containsExactly(2, 1);

        model.choose(sheets.getLast());

        assertThat(meant("1")).isEqualTo("Amina Sanwal");
    }

    @Test
    void whoeverSignsForAPartyBringsAllOfIt() {
        var komal = guests().getLast();
        file.workspace()
                .parties()
                .together(
                        file.event(),
                        List.of(komal.attendance().id()),
                        komal.person().name());
        var party = file.workspace().parties().of(file.event()).getFirst();
        file.workspace().parties().change(party.of(4));
        model.load();

        model.enter("3");

        assertThat(file.workspace().door().list(file.event()).guests())
                .filteredOn(DoorGuest::isIn)
                .singleElement()
                .satisfies(guest -> assertThat(guest.arrived()).isEqualTo(4));
    }
}
