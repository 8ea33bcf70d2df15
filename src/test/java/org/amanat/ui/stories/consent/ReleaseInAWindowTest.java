package org.amanat.ui.stories.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.amanat.model.Language;
import org.amanat.model.consent.Reason;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TextKind;
import org.amanat.model.story.Wording;
import org.amanat.operations.StoryOffice;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.Chosen;
import org.amanat.ui.common.dialog.Overlay;
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

/** A text is being released at one place while another is saved at a second: what is refused is told on the screen. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method that sets the fields
class ReleaseInAWindowTest {

    private static final UiTexts TEXTS = UiTexts.in(Language.URDU);

    @TempDir
    private static Path folder;

    private StoryOffice office;
    private StoryId story;

    @Start
    void show(Stage stage) {
        office = new StoryOffice(folder);
        story = office.told("Noor", "نور");
        office.given(story);
        var tasks = Tasks.direct(new NoProblems());
        var overlay = new Overlay(TEXTS);
        var desk = new ConsentDesk(office.open, tasks, TEXTS, overlay, Chosen.nothing(), List::of);
        var model = new ReleaseModel(office.open, tasks, TEXTS);
        var readables = new ArrayList<ReleaseModel.ReadableText>();
        model.look(story, readables::addAll);
        overlay.over(new StackPane());
        var scene = new Scene(overlay, 980, 800);
        new Theme(Look.LIGHT).dress(scene, Language.URDU);
        stage.setScene(scene);
        stage.show();
        overlay.show(new ReleasePane(model, story, readables, StoryOffice.TODAY, desk, (_, _) -> {}));
    }

    @AfterEach
    void lock() {
        office.close();
    }

    @Test
    void theCodeOfWordsThatWereReplacedMeanwhileIsRefusedWithTheWayOut(FxRobot robot) {
        type(robot, "release-code", StoryOffice.WORDS.hash().shortCode());
        type(robot, "release-by", "a caseworker");
        robot.interact(() -> {
            ComboBox<?> form = robot.lookup("#release-form").queryComboBox();
            form.getSelectionModel().select(0);
        });
        office.open.stories().write(story, Language.URDU, TextKind.EDITED, Wording.of("", "دوسرے الفاظ۔"));
        robot.interact(
                () -> robot.lookup("#release-do").queryAs(ButtonBase.class).fire());

        assertThat(said(robot))
                .as("what happened, and what to do")
                .contains(TEXTS.get("problem.text-edited-meanwhile"), TEXTS.get("problem.text-edited-meanwhile.next"));
        assertThat(office.reasons(story)).contains(Reason.NOT_RELEASED);
        assertThat(robot.lookup("#release").tryQuery())
                .as("what was typed stays")
                .isPresent();
    }

    private static void type(FxRobot robot, String id, String text) {
        robot.interact(
                () -> robot.lookup("#" + id).queryAs(TextInputControl.class).setText(text));
    }

    private static List<String> said(FxRobot robot) {
        return robot.lookup("#release .banner .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }
}
