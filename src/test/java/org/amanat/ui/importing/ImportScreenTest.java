package org.amanat.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.importing.ListSubject;
import org.amanat.model.people.Person;
import org.amanat.model.problem.Problem;
import org.amanat.model.problem.ProblemCode;
import org.amanat.ui.common.Drop;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.dialog.FileKind;
import org.amanat.ui.common.dialog.Overlay;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.task.Problems;
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

/** A list with problems is taken in and back by the keyboard alone. All persons are invented. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method that sets the fields
class ImportScreenTest {

    private static final String LIST =
            "Name,نام,Phone\nKomal Naz,,0300 5550101\nRafi Qureshi,رفیع قریشی,12\n,,0333 5550102\n";

    @TempDir
    private static Path folder;

    private ForumFile file;
    private Path held;
    private final List<Place> opened = new ArrayList<>();
    private final List<ProblemCode> told = new ArrayList<>();
    private Node screenNode;

    /** The list is opened, and what is held is saved. */
    private record TwoFiles(Path list, Path held) implements FileChoice {

        @Override
        public Optional<Path> toOpen(FileKind kind) {
            return Optional.of(list);
        }

        @Override
        public Optional<Path> toSave(FileKind kind, String name) {
            return Optional.of(held);
        }
    }

    @Start
    void open(Stage stage) throws Exception {
        Path own = Files.createDirectory(folder.resolve("forum" + System.nanoTime()));
        file = ForumFile.in(own);
        file.workspace().people().add(LocalizedText.of(Language.ENGLISH, "Komal Naz"));
        held = own.resolve("held.csv");
        var texts = UiTexts.in(Language.ENGLISH);
        var overlay = new Overlay(texts);
        var screen = new ImportScreen(
                        file.workspace().imports(),
                        Tasks.direct(new Told()),
                        texts,
                        opened::add,
                        overlay,
                        new TwoFiles(Files.writeString(own.resolve("guests.csv"), LIST), held),
                        Optional::empty)
                .at(ListSubject.PEOPLE, Optional.of(file.event()), Optional.empty());
        screenNode = screen.node();
        overlay.over(screenNode);
        var scene = new Scene(overlay, 960, 620);
        new Theme(Look.LIGHT).dress(scene, Language.ENGLISH);
        stage.setScene(scene);
        stage.show();
        screen.shown();
    }

    /** What a person is told; nothing unexpected may happen. */
    private final class Told implements Problems {

        @Override
        public void tell(Problem problem) {
            told.add(problem.code());
        }

        @Override
        public void unexpected(Throwable cause) {
            throw new AssertionError(cause);
        }
    }

    @AfterEach
    void close() {
        file.close();
    }

    private static void tabTo(FxRobot robot, String id) {
        for (int step = 0; step < 40 && !id.equals(focused(robot).getId()); step++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(focused(robot).getId()).isEqualTo(id);
    }

    private static Node focused(FxRobot robot) {
        return robot.listWindows().getFirst().getScene().getFocusOwner();
    }

    private static String says(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Labeled.class).getText();
    }

    private List<String> phones() {
        return file.workspace().people().persons().stream().map(Person::phone).toList();
    }

    @Test
    void aListWithProblemsIsMendedMatchedTakenInAndTakenBackByTheKeyboard(FxRobot robot) throws Exception {
        robot.type(KeyCode.SPACE);
        assertThat(says(robot, "import-main")).isEqualTo("Next");
        robot.type(KeyCode.SPACE);

        // The telephone of the second row, left with Tab: what was typed is kept.
        var rows = (TableView<?>) focused(robot);
        var headings = rows.getColumns().stream().map(TableColumn::getText).toList();
        assertThat(headings).contains("Name", "Name · نام");
        robot.type(KeyCode.HOME).type(KeyCode.DOWN);
        robot.type(KeyCode.RIGHT, 4).type(KeyCode.ENTER);
        robot.write("0345 5550104").type(KeyCode.TAB);
        assertThat(says(robot, "import-row-counts")).contains("1 held back");

        tabTo(robot, "import-save-held");
        robot.type(KeyCode.SPACE);
        assertThat(Files.readString(held, StandardCharsets.UTF_8)).contains("0333 5550102", "no name");

        tabTo(robot, "import-main");
        robot.type(KeyCode.SPACE);
        tabTo(robot, "import-decision-0");
        robot.type(KeyCode.UP);
        assertThat(focused(robot).getId()).isEqualTo("import-decision-0");
        tabTo(robot, "import-main");
        robot.type(KeyCode.SPACE);
        assertThat(file.workspace().guests().of(file.event())).hasSize(2);
        assertThat(phones()).containsExactly("0300 5550101", "0345 5550104");

        // Something is built on it: it stays, and the name is said.
        var guest = file.workspace().guests().of(file.event()).getLast().attendance();
        file.workspace().guests().change(guest.id(), AttendanceState.REGISTERED);
        tabTo(robot, "import-take-back");
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#import-built-on")
                        .lookup(".plain")
                        .queryAs(Labeled.class)
                        .getText())
                .startsWith("Rafi Qureshi");
        robot.type(KeyCode.SPACE);
        assertThat(file.workspace().guests().of(file.event())).hasSize(2);

        file.workspace().history().undo();
        tabTo(robot, "import-take-back");
        robot.type(KeyCode.SPACE);
        assertThat(file.workspace().guests().of(file.event())).isEmpty();
        assertThat(phones()).containsExactly("");
    }

    @Test
    void aListIsDroppedAndWhatIsNoneIsRefusedInASentence(FxRobot robot) throws Exception {
        Path own = held.resolveSibling("");
        Path picture = Files.write(own.resolve("group.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 0});
        robot.interact(() -> {
            assertThat(Drop.on(screenNode, own)).as("a folder").isFalse();
            assertThat(Drop.on(screenNode, picture)).isTrue();
        });
        assertThat(told).containsExactly(ProblemCode.NOT_A_LIST);
        assertThat(robot.lookup("#import-choose").tryQuery()).isPresent();

        robot.interact(
                () -> assertThat(Drop.on(screenNode, own.resolve("guests.csv"))).isTrue());
        assertThat(robot.lookup("#import-choose").tryQuery()).isEmpty();
        assertThat(says(robot, "import-main")).isEqualTo("Next");
        // Another one in the middle of an import takes nothing away.
        robot.interact(() -> assertThat(Drop.on(screenNode, picture)).isFalse());
        assertThat(told).hasSize(1);
    }
}
