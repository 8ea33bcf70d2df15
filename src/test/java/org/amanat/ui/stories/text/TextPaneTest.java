package org.amanat.ui.stories.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.amanat.model.Language;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TextKind;
import org.amanat.model.story.Wording;
import org.amanat.operations.StoryOffice;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.Overlay;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.amanat.ui.common.theme.Look;
import org.amanat.ui.common.theme.Theme;
import org.amanat.ui.stories.StoryModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A text in two versions at the window, with real keys: typed, taken back, searched and compared. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method that sets the fields
class TextPaneTest {

    private static final UiTexts TEXTS = UiTexts.in(Language.URDU);
    private static final String NOW = "شہر میں کام ملا۔ کام بہت تھا۔";

    @TempDir
    private static Path folder;

    private StoryOffice office;

    @Start
    void show(Stage stage) {
        office = new StoryOffice(folder);
        StoryId story = office.told("Noor", "نور");
        office.open.stories().write(story, Language.URDU, TextKind.EDITED, Wording.of("کام کا وعدہ", NOW));
        var tasks = Tasks.direct(new NoProblems());
        var model = new StoryModel(office.open.stories(), tasks, TEXTS, List::of, () -> {});
        var overlay = new Overlay(TEXTS);
        var pane = new TextPane(new TextModel(office.open, model, tasks, TEXTS, List::of), TEXTS, overlay, () -> {});
        overlay.over(new ScrollPane(pane.node()));
        var scene = new Scene(overlay, 980, 800);
        new Theme(Look.LIGHT).dress(scene, Language.URDU);
        stage.setScene(scene);
        stage.show();
        pane.show(story);
        model.load(story);
    }

    @AfterEach
    void lock() {
        office.close();
    }

    @Test
    void whatIsTypedIsTakenBackFoundAndComparedWithTheVersionBefore(FxRobot robot) {
        press(robot, "write-text");
        robot.write(" پھر");
        assertThat(body(robot).getText()).isEqualTo(NOW + " پھر");
        var changes = office.open.history().undoable();
        control(robot, KeyCode.Z);
        assertThat(body(robot).getText()).as("the words alone are taken back").isEqualTo(NOW);
        assertThat(office.open.history().undoable()).isEqualTo(changes);

        press(robot, "write-text");
        press(robot, "find-in-text");
        robot.write("كام").type(KeyCode.ENTER);
        assertThat(body(robot).getSelectedText())
                .as("typed on another keyboard")
                .isEqualTo("کام");
        assertThat(robot.lookup(TEXTS.get("story.text.found", 2)).tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        control(robot, KeyCode.F);
        assertThat(robot.lookup("#story-find").query().isFocused()).isTrue();

        press(robot, "text-versions");
        assertThat(words(robot, ".words-gone")).contains("کاغذات");
        assertThat(words(robot, ".words-new")).contains("بہت");
        press(robot, "close-versions");
        assertThat(robot.lookup("#version-words").tryQuery()).isEmpty();
    }

    private static TextArea body(FxRobot robot) {
        return robot.lookup("#story-text-body").queryAs(TextArea.class);
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(ButtonBase.class).fire());
    }

    private static void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    }

    private static String words(FxRobot robot, String style) {
        return String.join(
                " ",
                robot.lookup(style).queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .toList());
    }
}
