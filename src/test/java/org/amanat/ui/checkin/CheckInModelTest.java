package org.amanat.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.door.DoorGuest;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.Role;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckInModelTest {

    private static final UiTexts TEXTS = UiTexts.in(Language.ENGLISH);

    @TempDir
    private Path folder;

    private ForumFile file;
    private CheckInModel model;

    @BeforeEach
    void open() {
        file = ForumFile.in(folder);
        var nusrat = file.person("Nusrat Akhtar", "نصرت اختر");
        var sana = file.person("Sana Rashid", "ثنا راشد");
        file.workspace().guests().invite(file.event(), List.of(nusrat, sana));
        var item = file.item(ItemKind.PANEL, "Panel", "مذاکرہ", 30);
        file.appoint(item, file.person("Farah Iqbal", "فرح اقبال"), Role.INTERPRETER, InvitationState.CONFIRMED);
        var words = new DoorWords(TEXTS, ForumFile.CLOCK.getZone());
        model = new CheckInModel(TestDesk.of(file.workspace(), Tasks.direct(new NoProblems()), TEXTS), words);
        file.workspace().history().onChange(model::changed);
        model.show(file.event());
    }

    @AfterEach
    void close() {
        file.close();
    }

    private DoorGuest first(String typed) {
        model.typedProperty().set(typed);
        return model.foundProperty().get().getFirst();
    }

    private void letIn(String typed) {
        DoorGuest guest = first(typed);
        model.checkIn(guest, guest.party());
    }

    private Hall hall() {
        return model.hallProperty().get().orElseThrow();
    }

    private String said() {
        return model.saidProperty().get().orElseThrow().sentence();
    }

    @Test
    void whoIsFoundIsLetInAndCounted() {
        letIn("نصرت");

        assertThat(said()).isEqualTo("Nusrat Akhtar is in.");
        assertThat(model.typedProperty().get()).isEmpty();
        assertThat(hall().figures().inside()).isEqualTo(1);
        assertThat(hall().figures().expected()).isEqualTo(3);
        assertThat(hall().in()).hasSize(1);
        assertThat(file.workspace()
                        .guests()
                        .of(file.event())
                        .getFirst()
                        .attendance()
                        .state())
                .isEqualTo(AttendanceState.ATTENDED);
    }

    @Test
    void undoTakesItBackAndSaysWhom() {
        letIn("sana");
        model.undo();

        assertThat(said()).isEqualTo("Taken back: Sana Rashid is not in.");
        assertThat(hall().figures().inside()).isZero();
        assertThat(first("sana").attendance().orElseThrow().state()).isEqualTo(AttendanceState.INVITED);
    }

    @Test
    void whoIsInIsNotNotedTwice() {
        letIn("sana");
        letIn("sana");

        assertThat(said()).startsWith("Sana Rashid was checked in before: in at 10:00");
        assertThat(hall().figures().inside()).isEqualTo(1);
    }

    @Test
    void thoseOfTheProgrammeAreMissedUntilTheyComeAndThenOnTheList() {
        assertThat(hall().missing()).hasSize(1);
        letIn("farah");

        assertThat(hall().missing()).isEmpty();
        assertThat(file.workspace().guests().of(file.event())).hasSize(3);
        assertThat(hall().figures().expected()).isEqualTo(3);
    }

    @Test
    void aWalkInIsAddedAndGoesWithOneUndo() {
        model.letIn("زرینہ", 2);
        assertThat(hall().figures().inside()).isEqualTo(2);
        assertThat(file.workspace().people().persons()).hasSize(4);

        model.undo();

        assertThat(hall().figures().inside()).isZero();
        assertThat(said()).contains("زرینہ");
        assertThat(file.workspace().people().persons()).hasSize(3);
    }

    @Test
    void aSecondOfTheSameNameIsLetInWithAWord() {
        letIn("sana");
        model.letIn("Sana Rashid", 1);
        assertThat(model.named("sana rashid ")).hasSize(2);

        model.takeBack(first("sana"));
        assertThat(said()).contains("Sana Rashid is not in");
    }

    private Optional<String> last() {
        return model.lastIn()
                .guestProperty()
                .get()
                .map(guest -> guest.person().name().best(Language.ENGLISH));
    }

    @Test
    void whoCameLastIsRememberedUntilTheyDidNotComeAfterAll() {
        assertThat(last()).isEmpty();
        letIn("nusrat");
        model.letIn("Zarina", 1);
        assertThat(last()).contains("Zarina");

        model.undo();
        assertThat(last()).as("who came before").contains("Nusrat Akhtar");
        letIn("sana");
        letIn("nusrat");
        assertThat(last()).as("who stands at the door again").contains("Nusrat Akhtar");
        model.takeBack(first("nusrat"));
        assertThat(last()).contains("Sana Rashid");
    }

    @Test
    void afterANewStartTheFileTellsWhoCameLast() {
        letIn("nusrat");
        var words = new DoorWords(TEXTS, ForumFile.CLOCK.getZone());
        model = new CheckInModel(TestDesk.of(file.workspace(), Tasks.direct(new NoProblems()), TEXTS), words);
        model.show(file.event());

        assertThat(last()).contains("Nusrat Akhtar");
    }

    @Test
    void aScannedCodeFindsItsGuestAndAWrongOneSaysWhy() {
        String code = first("sana").code().digits();
        assertThat(first(code).person().name().best(Language.ENGLISH)).isEqualTo("Sana Rashid");

        String wrong = code.substring(0, 9) + (code.charAt(9) == '0' ? '1' : '0');
        model.typedProperty().set(wrong);
        assertThat(model.foundProperty().get()).isEmpty();
        assertThat(model.nobody()).contains(TEXTS.get("checkin.code.mistyped"));
    }
}
