package org.amanat.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.consent.PlannedStory;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.Withdrawal;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.event.ItemKind;
import org.amanat.model.problem.Problem;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.StoryId;
import org.amanat.operations.StoryOffice;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.Chosen;
import org.amanat.ui.common.dialog.Overlay;
import org.amanat.ui.common.task.Problems;
import org.amanat.ui.common.task.Tasks;
import org.amanat.ui.common.theme.Look;
import org.amanat.ui.common.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * A narrator withdraws while the pages that hold her story are on the screen, and while the printer is being chosen.
 */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method that sets the fields
class WithdrawnPreviewTest {

    @TempDir
    private Path folder;

    private final FakePrinters printers = new FakePrinters();
    private final Told told = new Told();
    private Stage stage;
    private StoryOffice office;
    private StoryId story;

    @Start
    void begin(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void showAScript(FxRobot robot) {
        office = new StoryOffice(folder);
        story = office.cleared("Noor", "نور");
        var item = office.open
                .programme()
                .add(office.event, ItemKind.SURVIVOR_STORIES, LocalizedText.of("Told today", "آج کی باتیں"), 30, 0);
        office.open.storyPlans().put(item, List.of(new PlannedStory(item, story, Scope.READ_ALOUD)));
        robot.interact(this::show);
        robot.interact(() -> {
            ListView<DocumentKind> documents = robot.lookup("#print-documents").queryListView();
            documents.getSelectionModel().select(DocumentKind.READING_SCRIPT);
        });
        press(robot, "print-language-urdu");
        assertThat(pages(robot)).as("a page that can be read").isNotEmpty();
    }

    private void show() {
        var texts = UiTexts.in(Language.ENGLISH);
        var overlay = new Overlay(texts);
        var tab = new PrintTab(office.open, Tasks.direct(told), texts, overlay, Chosen.nothing(), printers, _ -> {});
        office.open.history().onChange(tab::changed);
        overlay.over(tab.node());
        var scene = new Scene(overlay, 1000, 900);
        new Theme(Look.LIGHT).dress(scene, Language.ENGLISH);
        stage.setScene(scene);
        stage.show();
        tab.show(office.event);
    }

    @AfterEach
    void lock() {
        office.close();
    }

    @Test
    void thePagesAreGoneAtOnceAndNothingIsPrinted(FxRobot robot) {
        robot.interact(this::withdraw);
        assertThat(pages(robot)).as("off the screen").isEmpty();
        assertThat(robot.lookup("#print-print").queryAs(Node.class).isDisabled())
                .as("there is nothing to print")
                .isTrue();
        assertThat(office.open.printing().register(office.event)).isEmpty();
        assertThat(printers.printed).isEmpty();
    }

    @Test
    void whatWasChosenToBePrintedBeforeIsRefused(FxRobot robot) {
        press(robot, "print-print");
        assertThat(robot.lookup("#print-dialog").tryQuery()).isPresent();

        robot.interact(this::withdraw);
        robot.interact(() ->
                robot.lookup("#print-dialog-print").tryQueryAs(ButtonBase.class).ifPresent(ButtonBase::fire));
        assertThat(printers.printed).isEmpty();
        assertThat(office.open.printing().register(office.event)).isEmpty();
        assertThat(office.open.withdrawals().uses(story)).isEmpty();
        assertThat(told.problems).as("somebody is told why").containsExactly(ProblemCode.STORY_REFUSED);
    }

    private void withdraw() {
        office.open
                .withdrawals()
                .withdraw(
                        story,
                        EnumSet.allOf(Scope.class),
                        Withdrawal.Channel.TELEPHONE,
                        new Confidential<>(""),
                        StoryOffice.TODAY,
                        "a caseworker");
    }

    private static List<ImageView> pages(FxRobot robot) {
        return robot
                .lookup(".print-page")
                .lookup((ImageView view) -> view.getImage() != null)
                .queryAllAs(ImageView.class)
                .stream()
                .toList();
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(ButtonBase.class).fire());
    }

    private static final class Told implements Problems {

        private final List<ProblemCode> problems = new ArrayList<>();

        @Override
        public void tell(Problem problem) {
            problems.add(problem.code());
        }

        @Override
        public void unexpected(Throwable cause) {
            throw new AssertionError(cause);
        }
    }
}
