package org.amanat.ui.common.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.amanat.model.Language;
import org.amanat.ui.common.UiTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method that sets the fields
class FieldTest {

    private final List<Object> saved = new ArrayList<>();
    private TextEntry name;
    private ParsedEntry<LocalTime> time;
    private Button elsewhere;

    @Start
    void open(Stage stage) {
        name = TextEntry.line("name", "Name");
        name.onSave(saved::add);
        time = ParsedEntry.time("time", "Starts", UiTexts.in(Language.ENGLISH));
        time.onSave(saved::add);
        elsewhere = new Button("Elsewhere");
        stage.setScene(new Scene(new VBox(name.node(), time.node(), elsewhere), 300, 200));
        stage.show();
        name.set("Vigil");
        time.set(LocalTime.of(10, 0));
        elsewhere.requestFocus();
    }

    private void typeAndLeave(FxRobot robot, Field<?> field, String text) {
        robot.interact(() -> {
            field.control().requestFocus();
            ((TextInputControl) field.control()).setText(text);
            elsewhere.requestFocus();
        });
    }

    @Test
    void savesWhatIsNewWhenItIsLeft(FxRobot robot) {
        typeAndLeave(robot, name, " Rally ");
        typeAndLeave(robot, name, "Rally");

        assertThat(saved).containsExactly("Rally");
    }

    @Test
    void writesWhatWasTypedInItsUsualForm(FxRobot robot) {
        typeAndLeave(robot, time, "0930");

        assertThat(saved).containsExactly(LocalTime.of(9, 30));
        assertThat(time.control().getText()).isEqualTo("09:30");
    }

    @Test
    void keepsWhatItDoesNotUnderstandWithASentenceAndDoesNotSaveIt(FxRobot robot) {
        typeAndLeave(robot, time, "noon");

        assertThat(saved).isEmpty();
        assertThat(time.control().getText()).isEqualTo("noon");
        assertThat(robot.lookup("#time-complaint").queryLabeled().getText()).contains("10:30");
    }

    @Test
    void doesNotTakeWordsAwayFromWhoeverIsTyping(FxRobot robot) {
        robot.interact(() -> {
            name.control().requestFocus();
            name.control().setText("Ral");
            name.set("Changed by undo");
        });
        assertThat(name.control().getText()).isEqualTo("Ral");

        robot.interact(() -> elsewhere.requestFocus());
        assertThat(saved).containsExactly("Ral");
    }
}
