package org.amanat.ui.guests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.amanat.model.Language;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.Guest;
import org.amanat.model.attendance.ListedParty;
import org.amanat.model.document.DocumentKind;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.Overlay;
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
class GuestsTabTest {

    @TempDir
    private static Path folder;

    private final List<String> badges = new ArrayList<>();
    private final List<Place> opened = new ArrayList<>();
    private ForumFile file;
    private GuestsTab tab;

    @Start
    void open(Stage stage) throws Exception {
        file = ForumFile.in(Files.createDirectory(folder.resolve("forum" + System.nanoTime())));
        var overlay = new Overlay(UiTexts.in(Language.URDU));
        tab = new GuestsTab(
                file.workspace(),
                Tasks.direct(new NoProblems()),
                UiTexts.in(Language.URDU),
                opened::add,
                overlay,
                _ -> {},
                (_, person, told) -> {
                    badges.add(person.name().best(Language.URDU));
                    told.accept("sent");
                });
        file.workspace().history().onChange(tab::changed);
        overlay.over(tab.node());
        var scene = new Scene(overlay, 900, 700);
        new Theme(Look.DARK).dress(scene, Language.URDU);
        stage.setScene(scene);
        stage.show();
        tab.show(file.event());
    }

    @AfterEach
    void close() {
        file.close();
    }

    private static TableView<Guest> table(FxRobot robot) {
        return robot.lookup("#guests").queryTableView();
    }

    private void add(FxRobot robot, String name) {
        robot.interact(() -> ((ButtonBase) tab.actions().getLast()).fire());
        robot.interact(() -> robot.lookup("#add-guest").queryTextInputControl().setText(name));
        robot.type(KeyCode.ENTER);
    }

    @Test
    void guestsAreAddedChangedAndTakenOffWithTheKeyboardAndComeBack(FxRobot robot) {
        add(robot, "نصرت اختر");
        add(robot, "ثنا راشد");
        assertThat(table(robot).getItems()).hasSize(2);
        assertThat(robot.lookup("#guests-figures").queryAs(Label.class).getText())
                .contains("2");

        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().selectFirst();
        });
        robot.interact(() -> robot.lookup("#guests-change").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "guests-change-registered".equals(item.getId()))
                .forEach(MenuItem::fire));
        assertThat(table(robot).getItems().getFirst().attendance().state()).isEqualTo(AttendanceState.REGISTERED);

        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().clearAndSelect(0);
        });
        robot.press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);
        String first = table(robot).getItems().getFirst().person().name().best(Language.URDU);
        assertThat(badges).containsExactly(first);
        assertThat(robot.lookup(".toast .label").queryAs(Label.class).getText()).isEqualTo("sent");
        robot.interact(() -> table(robot).getSelectionModel().selectAll());
        robot.press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);
        assertThat(badges).as("one badge is for one guest").hasSize(1);

        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().clearAndSelect(1);
        });
        robot.type(KeyCode.DELETE);
        assertThat(table(robot).getItems()).hasSize(1);
        robot.interact(
                () -> robot.lookup("#toast-action").queryAs(ButtonBase.class).fire());
        assertThat(table(robot).getItems()).hasSize(2);
    }

    @Test
    void theSumOfNeedsLeadsToTheirSheet(FxRobot robot) {
        add(robot, "نصرت اختر");
        assertThat(robot.lookup("#guests-needs").queryAs(Label.class).getText()).contains("متوقع");

        robot.interact(() ->
                robot.lookup("#guests-needs-print").queryAs(ButtonBase.class).fire());

        assertThat(opened)
                .containsExactly(new Place.AnEventTab(
                        file.event(),
                        "print",
                        Optional.of(new Place.Thing.APaper(DocumentKind.FOOD_AND_ACCESS, Set.of()))));
    }

    private ListedParty listed() {
        var listed = ListedParty.of(
                file.workspace().parties().of(file.event()),
                file.workspace().guests().of(file.event()));
        return listed.getFirst();
    }

    private static void type(FxRobot robot, String id, String text) {
        robot.interact(() -> robot.lookup(id).queryTextInputControl().requestFocus());
        robot.interact(() -> robot.lookup(id).queryTextInputControl().setText(text));
        robot.type(KeyCode.ENTER);
    }

    @Test
    void aGroupWithoutNamesIsSeenRenamedCountedAndTakenOffAndComesBack(FxRobot robot) {
        add(robot, "نصرت اختر");
        robot.interact(() -> table(robot).getSelectionModel().selectFirst());
        var menu = robot.lookup("#guests-party").queryAs(MenuButton.class).getItems();
        robot.interact(() -> menu.getFirst().fire());
        robot.interact(() -> table(robot).getSelectionModel().selectFirst());
        robot.interact(() -> menu.get(1).fire());
        assertThat(listed().unnamed()).isOne();

        robot.interact(() -> table(robot).requestFocus());
        robot.interact(() -> table(robot).getSelectionModel().selectFirst());
        robot.type(KeyCode.DELETE);
        assertThat(robot.lookup(".toast .label").queryAs(Label.class).getText()).contains("گروہ");
        robot.interact(
                () -> robot.lookup("#guests-parties").queryAs(ButtonBase.class).fire());
        robot.interact(() -> tab.node().getScene().getRoot().applyCss());
        assertThat(robot.lookup("#party-who").queryAs(Label.class).getText()).contains("1 نام کے بغیر");
        assertThat(robot.lookup("#party-dissolve").queryButton().isDisabled()).isTrue();

        type(robot, "#party-name-ur", "وزارتِ محنت");
        type(robot, "#party-heads", "۴");
        assertThat(listed().party().name().best(Language.URDU)).isEqualTo("وزارتِ محنت");
        assertThat(listed().unnamed()).isEqualTo(4);
        type(robot, "#party-heads", "0");
        assertThat(robot.lookup("#party-heads-complaint").tryQuery()).isPresent();
        assertThat(listed().unnamed()).isEqualTo(4);

        robot.interact(() -> robot.lookup("#party-remove").queryButton().fire());
        assertThat(file.workspace().parties().of(file.event())).isEmpty();
        robot.type(KeyCode.SPACE);
        assertThat(listed().unnamed()).as("the way back has the focus").isEqualTo(4);

        type(robot, "#new-party-name", "Press club");
        robot.interact(() -> robot.lookup("#party-add").queryButton().fire());
        assertThat(file.workspace().parties().of(file.event())).hasSize(2);
    }
}
