package org.amanat.ui.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.Sector;
import org.amanat.model.proceedings.DayRecord;
import org.amanat.model.proceedings.Demand;
import org.amanat.model.proceedings.DemandState;
import org.amanat.model.proceedings.NoteKind;
import org.amanat.model.proceedings.NoteLine;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.Chosen;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.amanat.ui.common.theme.Look;
import org.amanat.ui.common.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method that sets the fields
class ProceedingsTabTest {

    @TempDir
    private static Path folder;

    private ForumFile file;

    @Start
    void open(Stage stage) throws Exception {
        file = ForumFile.in(Files.createDirectory(folder.resolve("forum" + System.nanoTime())));
        var tab = new ProceedingsTab(
                file.workspace(),
                Tasks.direct(new NoProblems()),
                UiTexts.in(Language.URDU),
                Chosen.nothing(),
                event -> {});
        file.workspace().history().onChange(tab::changed);
        var scene = new Scene((Parent) tab.node(), 960, 700);
        new Theme(Look.LIGHT).dress(scene, Language.URDU);
        stage.setScene(scene);
        stage.show();
        tab.show(file.event());
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void minutesAndGroupWorkAreTypedLineByLine(FxRobot robot) {
        section(robot, "notes");
        type(robot, "add-note", "پہلی بات");
        type(robot, "add-note", "دوسری بات");
        robot.interact(() ->
                robot.lookup("#note-group-work").queryAs(ToggleButton.class).setSelected(true));
        robot.interact(() -> robot.lookup("#note-group").queryTextInputControl().setText("2"));
        type(robot, "add-note", "Offers of work are checked first");

        assertThat(day().notes())
                .extracting(NoteLine::kind, NoteLine::group, NoteLine::wording)
                .containsExactly(
                        tuple(NoteKind.MINUTES, "", LocalizedText.of(Language.URDU, "پہلی بات")),
                        tuple(NoteKind.MINUTES, "", LocalizedText.of(Language.URDU, "دوسری بات")),
                        tuple(
                                NoteKind.GROUP_WORK,
                                "2",
                                LocalizedText.of(Language.ENGLISH, "Offers of work are checked first")));
    }

    @Test
    void aDemandIsTypedAddressedAndDeletedWithTheKeyboard(FxRobot robot) {
        robot.interact(() ->
                file.workspace().people().addOrganisation(LocalizedText.of("Ministry", "وزارت"), Sector.GOVERNMENT));
        section(robot, "demands");
        type(robot, "add-demand", "ایک جامع پالیسی");
        assertThat(list(robot, "demands").getSelectionModel().getSelectedIndex())
                .isZero();

        type(robot, "demand-addressees", "وزارت");
        assertThat(day().demands().getFirst().addressees()).hasSize(1);

        robot.interact(() -> state(robot).setValue(DemandState.SENT));
        assertThat(day().demands()).extracting(Demand::state).containsExactly(DemandState.SENT);
        assertThat(day().demands().getFirst().addressees())
                .as("what was there stays")
                .hasSize(1);

        robot.interact(() -> list(robot, "demands").requestFocus());
        robot.type(KeyCode.DELETE);
        assertThat(day().demands()).isEmpty();
    }

    @SuppressWarnings("unchecked") // a lookup knows no type of values
    private static ComboBox<DemandState> state(FxRobot robot) {
        return robot.lookup("#demand-state").queryAs(ComboBox.class);
    }

    @SuppressWarnings("unchecked") // a lookup knows no type of values
    private static ListView<Object> list(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(ListView.class);
    }

    private static void section(FxRobot robot, String name) {
        robot.interact(() ->
                robot.lookup("#record-" + name).queryAs(ToggleButton.class).setSelected(true));
    }

    private static void type(FxRobot robot, String id, String words) {
        robot.interact(() -> {
            var line = robot.lookup("#" + id).queryTextInputControl();
            line.requestFocus();
            line.setText(words);
        });
        robot.type(KeyCode.ENTER);
    }

    private DayRecord day() {
        return file.workspace().proceedings().of(file.event());
    }
}
