package org.amanat.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.amanat.model.Language;
import org.amanat.model.door.DoorGuest;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.Role;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.Chosen;
import org.amanat.ui.common.dialog.Overlay;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.amanat.ui.common.theme.Look;
import org.amanat.ui.common.theme.Theme;
import org.amanat.ui.printing.BadgeDialog;
import org.amanat.ui.printing.FakePrinters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A morning at the door, with the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method that sets the fields
class DoorJourneyTest {

    private static final UiTexts TEXTS = UiTexts.in(Language.URDU);

    @TempDir
    private static Path folder;

    private final FakePrinters printers = new FakePrinters();
    private ForumFile file;

    @Start
    void open(Stage stage) throws Exception {
        file = ForumFile.in(Files.createDirectory(folder.resolve("forum" + System.nanoTime())));
        file.workspace()
                .guests()
                .invite(
                        file.event(),
                        List.of(
                                file.person("Nusrat Akhtar", "نصرت اختر"),
                                file.person("Nusrat Khan", "نصرت خان"),
                                file.person("Sana Rashid", "ثنا راشد")));
        var item = file.item(ItemKind.PANEL, "Panel", "مذاکرہ", 30);
        file.appoint(item, file.person("Farah Iqbal", "فرح اقبال"), Role.INTERPRETER, InvitationState.CONFIRMED);
        var overlay = new Overlay(TEXTS);
        var tasks = Tasks.direct(new NoProblems());
        var badges = new BadgeDialog(file.workspace(), tasks, TEXTS, overlay, Chosen.nothing(), printers);
        var screen = new CheckInScreen(TestDesk.of(file.workspace(), tasks, TEXTS), overlay, _ -> {}, badges);
        file.workspace().history().onChange(screen::changed);
        var frame = new BorderPane(screen.node());
        frame.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (screen.takes(event)) {
                event.consume();
            }
        });
        overlay.over(frame);
        var scene = new Scene(overlay, 980, 700);
        new Theme(Look.LIGHT).dress(scene, Language.URDU);
        stage.setScene(scene);
        stage.show();
        screen.at(file.event());
        screen.shown();
    }

    @AfterEach
    void close() {
        file.close();
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#door-said").queryAs(Labeled.class).getText();
    }

    private static String inside(FxRobot robot) {
        return robot.lookup("#door-inside").queryAs(Labeled.class).getText();
    }

    private List<String> in() {
        return file.workspace().door().list(file.event()).guests().stream()
                .filter(DoorGuest::isIn)
                .map(guest -> guest.person().name().best(Language.ENGLISH))
                .sorted()
                .toList();
    }

    private static void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    }

    @Test
    void aMorningAtTheDoor(FxRobot robot) {
        control(robot, KeyCode.P);
        assertThat(said(robot)).isEqualTo(TEXTS.get("checkin.badge.nobody"));

        robot.write("nus").type(KeyCode.ENTER);
        assertThat(said(robot)).isEqualTo(TEXTS.get("checkin.welcome", "نصرت اختر"));
        assertThat(inside(robot)).isEqualTo("1");

        robot.write("nusrat").type(KeyCode.ENTER);
        assertThat(in())
                .as("who is in already is not the first any more")
                .containsExactly("Nusrat Akhtar", "Nusrat Khan");

        control(robot, KeyCode.Z);
        assertThat(said(robot)).isEqualTo(TEXTS.get("checkin.taken-back", "نصرت خان"));
        assertThat(in()).containsExactly("Nusrat Akhtar");

        robot.write("s").type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(in()).hasSize(2);

        robot.write("Zarina");
        control(robot, KeyCode.N);
        robot.type(KeyCode.ENTER);
        assertThat(in()).contains("Zarina").hasSize(3);
        assertThat(inside(robot)).isEqualTo("3");

        control(robot, KeyCode.P);
        assertThat(robot.lookup("#badge-where").queryAs(Labeled.class).getText())
                .isEqualTo(TEXTS.get("printing.label-where", 1, 8, 1, 1));
        robot.type(KeyCode.ENTER);
        assertThat(said(robot)).isEqualTo(TEXTS.get("printing.badge.sent", "Zarina"));
        assertThat(printers.words()).contains("Zarina").doesNotContain("Nusrat");

        String code = file.workspace().door().list(file.event()).guests().stream()
                .filter(guest -> guest.role().isPresent())
                .findFirst()
                .orElseThrow()
                .code()
                .digits();
        robot.write(code).type(KeyCode.ENTER);
        assertThat(in()).contains("Farah Iqbal");
        assertThat(robot.lookup("#door-parts .plain").queryAs(Labeled.class).getText())
                .isEqualTo(TEXTS.get("checkin.part.here", TEXTS.name(Role.INTERPRETER)));

        robot.write("sana");
        control(robot, KeyCode.P);
        robot.type(KeyCode.ESCAPE);
        assertThat(in()).as("a badge that was thought better of is no arrival").hasSize(4);
        robot.type(KeyCode.ENTER);
        assertThat(in()).as("the box is typed in again").contains("Sana Rashid");
    }
}
