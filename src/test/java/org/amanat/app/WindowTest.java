package org.amanat.app;

import static org.amanat.app.Hand.openFirst;
import static org.amanat.app.Hand.press;
import static org.amanat.app.Hand.tab;
import static org.amanat.app.Hand.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.amanat.model.Language;
import org.amanat.model.document.Printers;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.operations.SampleWorkspace;
import org.amanat.ui.common.dialog.Chosen;
import org.amanat.ui.common.preferences.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the whole window does with the sample open: search, turning round, exporting, closing. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method that sets the fields
class WindowTest {

    @TempDir
    private Path folder;

    private Stage stage;
    private WindowWiring window;

    @Start
    void begin(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(FxRobot robot) {
        var paths = AppPaths.under(folder);
        Path file = folder.resolve("sample.amanat");
        SampleFile.create(file, paths.recentFiles());
        new PreferencesFile(paths.settings()).write(Preferences.DEFAULT.with(Language.ENGLISH));
        var outside = new Outside(
                SampleFile.CLOCK, (_, _) -> Chosen.toSaveAs(folder.resolve("event.json")), new NoPrinters(), _ -> {});
        robot.interact(() -> {
            window = new WindowWiring(stage, paths, InThisThread.threads(), outside);
            window.start(Optional.of(file));
        });
        act(robot, type("passphrase", SampleWorkspace.PASSPHRASE).andThen(press("unlock")));
    }

    @AfterEach
    void end(FxRobot robot) {
        robot.interact(() -> window.close());
    }

    @Test
    void theSearchLeadsToASpeakerWithTheKeyboardAlone(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("baloch");
        ListView<?> hits = robot.lookup("#search-hits").queryListView();
        assertThat(hits.getItems()).hasSize(1);
        robot.type(KeyCode.ENTER);

        assertThat(robot.lookup("#person-name-en").queryTextInputControl().getText())
                .isEqualTo("Saeed Baloch");
    }

    @Test
    void anArabicKeyboardFindsAnUrduItemAndTheArrowsGoToIt(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("قانون موجود");
        robot.type(KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);

        assertThat(robot.lookup("#item-title-ur").queryTextInputControl().getText())
                .contains("قانون موجود");
    }

    @Test
    void urduIsTypedIntoAFieldAndSavedAsItWasTyped(FxRobot robot) {
        act(robot, press("nav-events").andThen(openFirst("events")));
        var title = robot.lookup("#event-title-ur").queryTextInputControl();
        robot.interact(() -> {
            title.requestFocus();
            title.selectAll();
        });
        robot.write("سمندر کنارے شمعیں");
        assertThat(title.getText()).isEqualTo("سمندر کنارے شمعیں");
        assertThat(title.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        robot.type(KeyCode.ENTER);

        act(robot, press("nav-today").andThen(press("nav-events")).andThen(openFirst("events")));
        assertThat(robot.lookup("#event-title-ur").queryTextInputControl().getText())
                .isEqualTo("سمندر کنارے شمعیں");
    }

    @Test
    void anotherLanguageTurnsTheWindowRoundWhereThePersonIs(FxRobot robot) {
        act(robot, press("nav-settings"));
        robot.interact(() -> language(robot).setValue(Language.URDU));

        assertThat(stage.getScene().getRoot().getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(language(robot).getValue()).isEqualTo(Language.URDU);
        assertThat(new PreferencesFile(AppPaths.under(folder).settings()).read().language())
                .isEqualTo(Language.URDU);
    }

    /** 021 0000 0000 in a field from right to left would be seen as 0000 0000 021, and dialled so. */
    @Test
    void telephoneNumbersAreReadFromLeftToRightInUrduToo(FxRobot robot) {
        act(robot, press("nav-settings"));
        robot.interact(() -> language(robot).setValue(Language.URDU));

        for (var field : List.of("#organisation-phone", "#helpline-phone", "#organisation-email")) {
            assertThat(robot.lookup(field).queryTextInputControl().getEffectiveNodeOrientation())
                    .as(field)
                    .isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        }
    }

    @Test
    void anExportSaysFirstThatItsFileIsNotEncrypted(FxRobot robot) {
        act(robot, press("nav-events").andThen(openFirst("events")).andThen(press("export-event")));
        assertThat(folder.resolve("event.json")).doesNotExist();

        assertThat(robot.lookup("#export-yes").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#export-count").queryLabeled().getText()).contains("can read them");

        act(robot, type("export-purpose", "the office in Hyderabad").andThen(press("export-yes")));

        assertThat(folder.resolve("event.json")).isNotEmptyFile();
        assertThat(robot.lookup("#export-saved").queryLabeled().getText()).contains("event.json", "not encrypted");
    }

    @Test
    void theWindowClosesAtOnceWhenEverythingIsSaved(FxRobot robot) {
        robot.interact(this::askToClose);

        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void whatCannotBeSavedIsAskedAboutBeforeTheWindowCloses(FxRobot robot) {
        act(robot, press("nav-events").andThen(openFirst("events")).andThen(tab("programme")));
        robot.interact(() -> robot.lookup("#item-length").query().requestFocus());
        act(robot, type("item-length", "soon"));
        robot.interact(this::askToClose);

        assertThat(stage.isShowing()).isTrue();
        assertThat(robot.lookup(".dialog .plain").queryLabeled().getText()).startsWith("Length: ");
        act(robot, press("dialog-yes"));
        assertThat(stage.isShowing()).isFalse();
    }

    private void askToClose() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    @SuppressWarnings("unchecked") // it is the field of languages
    private static ComboBox<Language> language(FxRobot robot) {
        return robot.lookup("#window-language").queryAs(ComboBox.class);
    }

    private void act(FxRobot robot, Consumer<Scene> action) {
        robot.interact(() -> action.accept(stage.getScene()));
    }

    private record NoPrinters() implements Printers {

        @Override
        public List<Printer> find() {
            throw new ProblemException(ProblemCode.NO_PRINTER);
        }
    }
}
