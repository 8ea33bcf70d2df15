package org.amanat.app;

import static org.amanat.app.Hand.press;
import static org.amanat.app.Hand.tab;
import static org.amanat.app.Hand.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.amanat.model.Language;
import org.amanat.model.document.Printers;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.dialog.FileKind;
import org.amanat.ui.common.preferences.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The main job at the window, from no file at all to a printed programme, and through the lock and back. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method that sets the fields
class WindowJourneyTest {

    private static final String WRONG = "not the passphrase";

    @TempDir
    private Path folder;

    private Stage stage;
    private WindowWiring window;

    @Start
    void begin(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void end(FxRobot robot) {
        robot.interact(() -> window.close());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ur"})
    void leadsFromNoFileToAPrintedProgramme(String language, FxRobot robot) throws Exception {
        open(language, robot);
        createFile(robot);
        createEvent(language, robot);

        act(robot, tab("programme"));
        choose(robot, "add-item", "add-welcome");
        choose(robot, "add-item", "add-thanks");
        act(robot, tab("print"));
        save(robot);

        assertThat(folder.resolve("programme.pdf")).exists();
        assertThat(Files.readString(folder.resolve("programme.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        act(robot, press("nav-today"));
        assertThat(robot.lookup(".rows").queryAll())
                .as("what was printed is on Today")
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ur"})
    void keepsWhatIsBeingTypedWhenItLocksAndOpensOnlyToThePassphrase(String language, FxRobot robot) {
        open(language, robot);
        String words = createFile(robot);
        createEvent(language, robot);
        var title = robot.lookup("#event-title-" + language).queryAs(TextInputControl.class);
        robot.interact(() -> {
            title.requestFocus();
            title.setText("Vigil by the sea");
        });

        robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
        assertThat(robot.lookup("#nav-events").tryQuery())
                .as("nothing of the file is on the screen")
                .isEmpty();
        act(robot, type("passphrase", WRONG).andThen(press("unlock")));
        assertThat(robot.lookup(".banner .strong").queryAs(Labeled.class).getText())
                .isEqualTo(texts(language).get("problem.wrong-passphrase"));
        act(robot, type("passphrase", words).andThen(press("unlock")).andThen(press("nav-events")));

        TableView<?> events = robot.lookup("#events").queryTableView();
        assertThat(events.getItems()).hasSize(1);
        assertThat(events.getItems().toString()).contains("Vigil by the sea");
    }

    private void open(String language, FxRobot robot) {
        var paths = AppPaths.under(folder);
        new PreferencesFile(paths.settings()).write(Preferences.DEFAULT.with(new Language(language)));
        var outside = new Outside(SampleFile.CLOCK, (_, _) -> new InFolder(folder), new NoPrinters(), _ -> {});
        robot.interact(() -> {
            window = new WindowWiring(stage, paths, InThisThread.threads(), outside);
            window.start(Optional.empty());
        });
    }

    /** @return the passphrase that was suggested and taken */
    private static String createFile(FxRobot robot) {
        act(robot, press("create-file").andThen(press("choose-place")).andThen(type("passphrase-new", "karachi")));
        assertThat(robot.lookup("#create").queryAs(Button.class).isDisabled())
                .as("a weak passphrase does not do")
                .isTrue();
        act(robot, press("passphrase-draw"));
        String words =
                robot.lookup("#passphrase-new").queryAs(TextInputControl.class).getText();
        assertThat(words.split(" ")).hasSize(6);
        act(robot, type("passphrase-again", words).andThen(press("create")));
        return words;
    }

    private static void createEvent(String language, FxRobot robot) {
        act(
                robot,
                press("nav-events")
                        .andThen(press("new-event"))
                        .andThen(type("new-title-" + language, "Vigil"))
                        .andThen(press("create-event")));
    }

    /** A booklet can be saved in two ways; then the buttons are in a menu. */
    private static void save(FxRobot robot) {
        var two = robot.lookup("#print-save-as").queryAs(MenuButton.class);
        if (two.isVisible()) {
            choose(robot, "print-save-as", "print-save-sheets");
        } else {
            act(robot, press("print-save"));
        }
        if (robot.lookup("#dialog-yes").tryQuery().isPresent()) {
            act(robot, press("dialog-yes"));
        }
    }

    private static void choose(FxRobot robot, String menu, String item) {
        robot.interact(() -> robot.lookup("#" + menu).queryAs(MenuButton.class).getItems().stream()
                .filter(one -> item.equals(one.getId()))
                .forEach(one -> one.fire()));
    }

    private static void act(FxRobot robot, Consumer<Scene> action) {
        robot.interact(() -> action.accept(robot.listTargetWindows().getFirst().getScene()));
    }

    private static UiTexts texts(String language) {
        return UiTexts.in(new Language(language));
    }

    private record InFolder(Path folder) implements FileChoice {

        @Override
        public Optional<Path> toOpen(FileKind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(FileKind kind, String name) {
            return Optional.of(folder.resolve(kind == FileKind.PDF ? "programme.pdf" : "دفتر کی فائل.amanat"));
        }
    }

    private record NoPrinters() implements Printers {

        @Override
        public List<Printer> find() {
            throw new ProblemException(ProblemCode.NO_PRINTER);
        }
    }
}
