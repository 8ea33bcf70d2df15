package org.amanat.app;

import static org.amanat.app.Hand.press;
import static org.amanat.app.Hand.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.amanat.model.Language;
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

/** The morning of a safeguarding lead: a story is added, written, disguised and saved, and its narrator sealed. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method that sets the fields
class StoryJourneyTest {

    private static final String LEAD = "six words that nobody else knows here";
    private static final String TOLD = "ایک دن لیاری میں مدد ملی۔";
    private static final String NAME = "Farzana Bibi";

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
    void leadsFromANewStoryToASealedNarrator(String language, FxRobot robot) {
        open(language, robot);
        setUpTheCompartment(robot);

        act(robot, press("nav-stories").andThen(press("new-story")).andThen(press("create-story")));
        act(robot, type("story-text-body", TOLD).andThen(press("save-text")).andThen(press("write-text")));
        ListView<?> details = robot.lookup("#details").queryListView();
        assertThat(details.getItems()).as("Lyari may identify").hasSize(1);
        act(robot, press("detail-replace").andThen(press("save-text")));
        assertThat(robot.lookup("#story-text-body").queryAs(TextArea.class).getText())
                .doesNotContain("لیاری")
                .contains("[");
        assertThat(robot.lookup("#details").queryListView().getItems()).isEmpty();

        act(robot, press("open-narrator").andThen(type("narrator-reason", "to write down who told it")));
        act(robot, type("narrator-passphrase", "not the passphrase").andThen(press("narrator-open")));
        assertThat(robot.lookup(".dialog .banner .strong")
                        .queryAs(Labeled.class)
                        .getText())
                .as("a plain sentence")
                .isNotBlank();
        act(robot, type("narrator-passphrase", LEAD).andThen(press("narrator-open")));
        act(robot, leave("narrator-name-en", NAME));
        act(robot, press("close-narrator"));

        assertThat(robot.lookup("#narrator-name-en")
                        .queryAs(TextInputControl.class)
                        .getText())
                .as("wiped")
                .isEmpty();
        act(robot, press("open-narrator").andThen(type("narrator-reason", "to look")));
        act(robot, type("narrator-passphrase", LEAD).andThen(press("narrator-open")));
        assertThat(robot.lookup("#narrator-name-en")
                        .queryAs(TextInputControl.class)
                        .getText())
                .isEqualTo(NAME);
        act(robot, press("nav-today"));
        assertThat(robot.lookup("#narrator-name-en").tryQuery()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ur"})
    void keepsWhatIsTypedThroughTheLockWithoutMakingAVersion(String language, FxRobot robot) {
        open(language, robot);
        act(robot, press("nav-stories").andThen(press("new-story")).andThen(press("create-story")));
        act(robot, type("story-text-body", TOLD).andThen(press("nav-today")).andThen(press("nav-stories")));
        act(robot, Hand.openFirst("stories"));

        assertThat(robot.lookup("#story-text-body").queryAs(TextArea.class).getText())
                .isEqualTo(TOLD);
        assertThat(robot.lookup("#save-text").queryAs(Node.class).isVisible())
                .as("not a version yet")
                .isTrue();
    }

    private static void setUpTheCompartment(FxRobot robot) {
        act(robot, press("nav-settings").andThen(press("set-up-narrators")).andThen(type("lead-name", "Lead")));
        act(
                robot,
                type("passphrase-new", LEAD)
                        .andThen(type("passphrase-again", LEAD))
                        .andThen(press("save-lead")));
        act(robot, scene -> ((CheckBox) scene.lookup("#recovery-written")).setSelected(true));
        act(robot, press("recovery-done"));
    }

    /** Types into a field and goes on to another, which saves it. */
    private static Consumer<Scene> leave(String id, String text) {
        return scene -> {
            var field = (TextInputControl) scene.lookup("#" + id);
            field.requestFocus();
            field.setText(text);
            scene.lookup("#narrator-phone").requestFocus();
        };
    }

    private void open(String language, FxRobot robot) {
        var paths = AppPaths.under(folder);
        new PreferencesFile(paths.settings()).write(Preferences.DEFAULT.with(new Language(language)));
        var outside = new Outside(SampleFile.CLOCK, (_, _) -> new InFolder(folder), List::of, _ -> {});
        robot.interact(() -> {
            window = new WindowWiring(stage, paths, InThisThread.threads(), outside);
            window.start(Optional.empty());
        });
        act(robot, press("create-file").andThen(press("choose-place")).andThen(press("passphrase-draw")));
        String words =
                robot.lookup("#passphrase-new").queryAs(TextInputControl.class).getText();
        act(robot, type("passphrase-again", words).andThen(press("create")));
    }

    private static void act(FxRobot robot, Consumer<Scene> action) {
        robot.interact(() -> action.accept(robot.listTargetWindows().getFirst().getScene()));
    }

    private record InFolder(Path folder) implements FileChoice {

        @Override
        public Optional<Path> toOpen(FileKind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(FileKind kind, String name) {
            return Optional.of(folder.resolve(name + "." + kind.extension()));
        }
    }
}
