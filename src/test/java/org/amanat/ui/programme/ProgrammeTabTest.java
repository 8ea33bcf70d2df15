package org.amanat.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.amanat.model.Language;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.ForumFile;
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

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method that sets the fields
class ProgrammeTabTest {

    @TempDir
    private static Path folder;

    private ForumFile file;
    private ProgrammeTab tab;

    @Start
    void open(Stage stage) throws Exception {
        file = ForumFile.in(Files.createTempDirectory(folder, "forum"));
        file.item(ItemKind.WELCOME, "Welcome", "خوش آمدید", 15);
        file.item(ItemKind.THANKS, "Thanks", "شکریہ", 5);
        tab = new ProgrammeTab(
                file.workspace(),
                Tasks.direct(new NoProblems()),
                UiTexts.in(Language.ENGLISH),
                ForumFile.CLOCK,
                _ -> {});
        file.workspace().history().onChange(tab::changed);
        var root = new VBox(tab.node());
        root.getChildren().addAll(0, tab.actions());
        VBox.setVgrow(tab.node(), Priority.ALWAYS);
        var scene = new Scene(root, 960, 900);
        new Theme(Look.LIGHT).dress(scene, Language.ENGLISH);
        stage.setScene(scene);
        stage.show();
        tab.show(file.event());
    }

    @AfterEach
    void close() {
        file.close();
    }

    private List<String> titles() {
        return file.plan().items().stream()
                .map(item -> item.title().best(Language.ENGLISH))
                .toList();
    }

    private ProgrammeItem item(String title) {
        return file.plan().items().stream()
                .filter(item -> item.title().best(Language.ENGLISH).equals(title))
                .findFirst()
                .orElseThrow();
    }

    private void addPanel(FxRobot robot) {
        robot.interact(
                () -> panel(robot.lookup("#add-item").queryAs(MenuButton.class)).fire());
    }

    private static MenuItem panel(MenuButton menu) {
        return menu.getItems().stream()
                .filter(item -> "add-panel".equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static ItemBlock focused(FxRobot robot) {
        return (ItemBlock) robot.lookup((ItemBlock block) -> block.isFocused()).query();
    }

    @Test
    void anItemIsAddedTitledMovedAndMadeLongerWithTheKeyboardAlone(FxRobot robot) {
        addPanel(robot);
        robot.write("Panel on the law").type(KeyCode.ESCAPE);
        assertThat(titles()).containsExactly("Welcome", "Panel on the law", "Thanks");

        robot.press(KeyCode.ALT).type(KeyCode.DOWN).type(KeyCode.RIGHT).release(KeyCode.ALT);

        assertThat(titles()).containsExactly("Welcome", "Thanks", "Panel on the law");
        assertThat(item("Panel on the law").minutes()).isEqualTo(65);
        assertThat(focused(robot).getAccessibleText()).startsWith("Panel on the law");
    }

    @Test
    void undoAndRedoShowAndKeepTheFocusInTheTimeline(FxRobot robot) {
        addPanel(robot);
        robot.type(KeyCode.ESCAPE).press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        assertThat(titles().getFirst()).isEqualTo("Panel discussion");

        robot.interact(() -> file.workspace().history().undo());
        assertThat(blocks(robot).get(1)).startsWith("Panel discussion");
        robot.interact(() -> file.workspace().history().redo());

        assertThat(blocks(robot).getFirst()).startsWith("Panel discussion");
        assertThat(focused(robot).getAccessibleText()).startsWith("Panel discussion");
    }

    private static List<String> blocks(FxRobot robot) {
        return robot.lookup(".item-block").queryAllAs(ItemBlock.class).stream()
                .sorted(Comparator.comparingDouble(ItemBlock::getLayoutY))
                .map(ItemBlock::getAccessibleText)
                .toList();
    }

    @Test
    void aRemovedItemComesBackFromTheNotice(FxRobot robot) {
        robot.interact(
                () -> robot.lookup(".item-block").queryAs(ItemBlock.class).requestFocus());
        robot.type(KeyCode.DELETE);
        assertThat(titles()).containsExactly("Thanks");

        robot.clickOn("#toast-action");

        assertThat(titles()).containsExactly("Welcome", "Thanks");
    }

    @Test
    void aLengthThatIsNoneIsNotSavedAndSaysWhatItShouldBe(FxRobot robot) {
        robot.clickOn("#item-length").type(KeyCode.A, KeyCode.BACK_SPACE);
        robot.interact(
                () -> robot.lookup("#item-length").queryTextInputControl().setText("soon"));
        robot.type(KeyCode.ESCAPE);

        assertThat(item("Welcome").minutes()).isEqualTo(15);
        assertThat(robot.lookup("#item-length-complaint").queryLabeled().getText())
                .contains("40 min");
    }

    @Test
    void somebodyNewIsAddedByTypingTheName(FxRobot robot) {
        robot.clickOn("#add-person").write("Saeed Baloch").type(KeyCode.ENTER);

        EventPlan plan = file.plan();
        assertThat(plan.persons().values())
                .singleElement()
                .satisfies(person ->
                        assertThat(person.name().best(Language.ENGLISH)).isEqualTo("Saeed Baloch"));
    }

    @Test
    void aBlockDraggedBelowAnotherTakesItsPlace(FxRobot robot) {
        var first = robot.lookup(".item-block").queryAs(ItemBlock.class);
        robot.drag(first).dropBy(0, 120);

        assertThat(titles()).containsExactly("Thanks", "Welcome");
    }

    @Test
    void theLowerEdgeOfABlockDraggedDownMakesItLonger(FxRobot robot) {
        var first = robot.lookup(".item-block").queryAs(ItemBlock.class);
        var block = first.localToScreen(first.getLayoutBounds());

        robot.drag(block.getCenterX(), block.getMaxY() - 3, MouseButton.PRIMARY).dropBy(0, 20 * ItemBlock.MINUTE);

        assertThat(item("Welcome").minutes()).isEqualTo(35);
        assertThat(titles()).containsExactly("Welcome", "Thanks");
    }
}
