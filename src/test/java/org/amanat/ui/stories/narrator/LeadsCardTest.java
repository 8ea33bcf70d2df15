package org.amanat.ui.stories.narrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.amanat.model.Language;
import org.amanat.operations.StoryOffice;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.Chosen;
import org.amanat.ui.common.dialog.Overlay;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.amanat.ui.common.theme.Look;
import org.amanat.ui.common.theme.Theme;
import org.amanat.ui.stories.narrator.NarratorsModel.Lead;
import org.amanat.ui.stories.narrator.NarratorsModel.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Who may open the sealed narrators, looked after in the settings: leads come, go, and choose another passphrase. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method that sets the fields
class LeadsCardTest {

    private static final UiTexts TEXTS = UiTexts.in(Language.ENGLISH);
    private static final String FIRST = "six words that nobody else knows here";
    private static final String OTHER = "seven other words that nobody knows at all";

    @TempDir
    private static Path folder;

    private StoryOffice office;
    private NarratorsModel model;

    @Start
    void show(Stage stage) {
        office = new StoryOffice(folder);
        var tasks = Tasks.direct(new NoProblems());
        var overlay = new Overlay(TEXTS);
        model = new NarratorsModel(office.open.narrators(), tasks, TEXTS, StoryOffice.CLOCK);
        var key = new RecoveryKeyPane(office.open.recoverySheet(), tasks, TEXTS, overlay, Chosen.nothing());
        var card = new LeadsCard(model, TEXTS, overlay, key::show);
        office.open.history().onChange(card::changed);
        overlay.over(new StackPane(card.node()));
        var scene = new Scene(overlay, 980, 700);
        new Theme(Look.LIGHT).dress(scene, Language.ENGLISH);
        stage.setScene(scene);
        stage.show();
        card.shown();
    }

    @AfterEach
    void lock(FxRobot robot) {
        robot.interact(model::close);
        office.close();
    }

    @Test
    void leadsComeAndGoAndAnOldKeyOpensNothing(FxRobot robot) {
        press(robot, "set-up-narrators");
        type(robot, "lead-name", "Asma");
        choose(robot, FIRST);
        String firstKey = written(robot);
        press(robot, "add-lead");
        type(robot, "narrator-reason", "Bilal joins the office");
        type(robot, "narrator-passphrase", FIRST);
        press(robot, "narrator-open");
        type(robot, "lead-name", "Bilal");
        choose(robot, FIRST);
        assertThat(leads()).containsExactlyInAnyOrder("Asma", "Bilal");
        spoken(robot, TEXTS.get("story.leads.passphrase") + ": Asma");
        choose(robot, OTHER);
        press(robot, "renew-recovery");
        press(robot, "dialog-yes");
        String secondKey = written(robot);
        assertThat(secondKey).isNotEqualTo(firstKey);
        robot.interact(model::close);

        spoken(robot, TEXTS.get("story.leads.remove") + ": Bilal");
        press(robot, "dialog-yes");
        type(robot, "narrator-reason", "Bilal left the office");
        recover(robot, firstKey);
        assertThat(refused(robot)).as("the key before").isTrue();
        assertThat(leads()).as("nobody is removed until it is open").hasSize(2);
        recover(robot, secondKey);
        assertThat(leads()).containsExactly("Asma");
        assertThat(spokenButton(robot, TEXTS.get("story.leads.remove") + ": Asma")
                        .isDisabled())
                .as("the last lead stays")
                .isTrue();
    }

    private List<String> leads() {
        return model.stateProperty().get().map(State::leads).orElse(List.of()).stream()
                .map(Lead::name)
                .toList();
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(ButtonBase.class).fire());
    }

    private static void spoken(FxRobot robot, String words) {
        robot.interact(() -> spokenButton(robot, words).fire());
    }

    private static ButtonBase spokenButton(FxRobot robot, String words) {
        return robot.lookup(".button").queryAllAs(ButtonBase.class).stream()
                .filter(button -> words.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private static void type(FxRobot robot, String id, String text) {
        robot.interact(
                () -> robot.lookup("#" + id).queryAs(TextInputControl.class).setText(text));
    }

    private static void choose(FxRobot robot, String words) {
        type(robot, "passphrase-new", words);
        type(robot, "passphrase-again", words);
        press(robot, "save-lead");
    }

    private static String written(FxRobot robot) {
        String key = robot.lookup("#recovery-key").queryAs(Labeled.class).getText();
        tick(robot, "recovery-written");
        press(robot, "recovery-done");
        return key;
    }

    private static void recover(FxRobot robot, String key) {
        tick(robot, "narrator-recovery");
        type(robot, "narrator-passphrase", key);
        press(robot, "narrator-open");
    }

    private static void tick(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(CheckBox.class).setSelected(true));
    }

    private static boolean refused(FxRobot robot) {
        Set<Labeled> said = robot.lookup(".dialog .banner .strong").queryAllAs(Labeled.class);
        return said.stream().anyMatch(label -> !label.getText().isBlank());
    }
}
