package org.amanat.app;

import static org.amanat.app.Hand.enter;
import static org.amanat.app.Hand.openFirst;
import static org.amanat.app.Hand.pick;
import static org.amanat.app.Hand.press;
import static org.amanat.app.Hand.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.amanat.model.Language;
import org.amanat.model.document.Printers;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.operations.StoryOffice;
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

/** The day of a safeguarding lead: a narrator is asked, agrees, hears the text, releases it, and takes it all back. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method that sets the fields
class ConsentJourneyTest {

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
    void leadsFromTheFirstQuestionToTheErasure(String language, FxRobot robot) {
        openStory(language, robot);
        assertThat(pills(robot)).as("nobody was asked").allMatch("pill-stop"::equals);

        act(robot, press("open-form"));
        act(robot, press("paper-save").andThen(press("paper-close")));
        assertThat(folder.resolve("paper.pdf")).exists();

        record(robot);
        act(robot, press("may-read-aloud-why"));
        assertThat(pill(robot, "read-aloud")).as("not read back yet").isEqualTo("pill-stop");

        release(robot);
        assertThat(pill(robot, "read-aloud")).isEqualTo("pill-good");
        assertThat(pill(robot, "press")).isEqualTo("pill-stop");

        act(robot, press("open-withdraw").andThen(press("withdraw-do")));
        assertThat(pills(robot)).allMatch("pill-stop"::equals);
        assertThat(robot.lookup(".recall-write").queryAll())
                .as("the sheet that was read out is called back")
                .hasSize(1);

        erase(robot);
        assertThat(robot.lookup("#erased").tryQuery()).isPresent();
        act(robot, press("erased-close").andThen(press("nav-stories")));
        TableView<?> stories = robot.lookup("#stories").queryTableView();
        assertThat(stories.getItems()).isEmpty();
    }

    private void openStory(String language, FxRobot robot) {
        Path file;
        try (var office = new StoryOffice(folder)) {
            office.told("Noor", "نور");
            file = office.file;
        }
        var paths = AppPaths.under(folder);
        new PreferencesFile(paths.settings()).write(Preferences.DEFAULT.with(new Language(language)));
        var outside = new Outside(StoryOffice.CLOCK, (_, _) -> new Saved(folder), new NoPrinters(), _ -> {});
        robot.interact(() -> {
            window = new WindowWiring(stage, paths, InThisThread.threads(), outside);
            window.start(Optional.of(file));
        });
        act(robot, type("passphrase", StoryOffice.PASSPHRASE).andThen(press("unlock")));
        act(robot, press("nav-stories").andThen(openFirst("stories")));
    }

    private static void record(FxRobot robot) {
        act(robot, press("open-record"));
        act(robot, enter("record-explained-by", "a caseworker"));
        act(
                robot,
                pick("record-understanding", 0)
                        .andThen(pick("record-said-back", 0))
                        .andThen(pick("record-told", 0)));
        act(robot, pick("record-given-by", 0));
        act(robot, pick("scope-read-aloud", 2));
        act(robot, pick("scope-read-aloud-audience", 2));
        act(robot, pick("record-form", 0));
        act(robot, press("record-given"));
        assertThat(robot.lookup("#record-consent").tryQuery()).isEmpty();
    }

    private static void release(FxRobot robot) {
        act(robot, press("open-release").andThen(press("release-sheet")));
        act(robot, press("paper-save").andThen(press("paper-close")));
        act(robot, enter("release-code", "1234-5678").andThen(press("release-do")));
        assertThat(robot.lookup("#release-code-remark").tryQuery())
                .as("another code is refused")
                .isPresent();
        act(
                robot,
                enter("release-code", StoryOffice.WORDS.hash().shortCode())
                        .andThen(enter("release-by", "a caseworker")));
        act(robot, pick("release-form", 0).andThen(press("release-do")));
    }

    private static void erase(FxRobot robot) {
        act(robot, press("open-erase"));
        act(robot, enter("erase-by", "a lead"));
        robot.interact(() -> robot.lookup("#erase-sure").queryAs(CheckBox.class).setSelected(true));
        act(robot, press("erase-do"));
    }

    private static List<String> pills(FxRobot robot) {
        return robot.lookup("#may-rows").queryAs(Parent.class).lookupAll(".pill").stream()
                .map(ConsentJourneyTest::tone)
                .toList();
    }

    private static String pill(FxRobot robot, String scope) {
        return tone(Objects.requireNonNull(
                robot.lookup("#may-" + scope).queryAs(Parent.class).lookup(".pill")));
    }

    private static String tone(Node pill) {
        return ((Labeled) pill)
                .getStyleClass().stream()
                        .filter(style -> style.startsWith("pill-"))
                        .findFirst()
                        .orElseThrow();
    }

    private static void act(FxRobot robot, Consumer<Scene> action) {
        robot.interact(() -> action.accept(robot.listTargetWindows().getFirst().getScene()));
    }

    private record Saved(Path folder) implements FileChoice {

        @Override
        public Optional<Path> toOpen(FileKind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(FileKind kind, String name) {
            return Optional.of(folder.resolve("paper.pdf"));
        }
    }

    private record NoPrinters() implements Printers {

        @Override
        public List<Printer> find() {
            throw new ProblemException(ProblemCode.NO_PRINTER);
        }
    }
}
