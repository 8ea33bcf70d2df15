package org.amanat.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.importing.ListSubject;
import org.amanat.model.people.Person;
import org.amanat.model.people.Phone;
import org.amanat.operations.Listed;
import org.amanat.ui.common.Drop;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.Chosen;
import org.amanat.ui.common.dialog.Overlay;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.preferences.PreferenceStore;
import org.amanat.ui.common.preferences.Preferences;
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

/** A journey by keyboard alone. All persons are invented. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method that sets the fields
class PeopleScreenTest {

    @TempDir
    private static Path folder;

    private ForumFile file;
    private PeopleScreen screen;

    private static final class Kept implements PreferenceStore {

        private Preferences kept = Preferences.DEFAULT;

        @Override
        public Preferences get() {
            return kept;
        }

        @Override
        public void change(Preferences preferences) {
            kept = preferences;
        }
    }

    private final List<Place> opened = new ArrayList<>();

    @Start
    void open(Stage stage) throws Exception {
        file = ForumFile.in(Files.createDirectory(folder.resolve("forum" + System.nanoTime())));
        file.workspace().people().add(LocalizedText.of(Language.URDU, "بشریٰ قریشی"));
        file.workspace().people().add(LocalizedText.of(Language.ENGLISH, "Bushra Qureshi"));
        var texts = UiTexts.in(Language.ENGLISH);
        var overlay = new Overlay(texts);
        screen = new PeopleScreen(
                file.workspace(),
                Tasks.direct(new NoProblems()),
                texts,
                ForumFile.CLOCK,
                opened::add,
                overlay,
                Chosen.nothing(),
                new Kept(),
                _ -> {});
        overlay.over(screen.node());
        file.workspace().history().onChange(screen::changed);
        var scene = new Scene(overlay, 960, 620);
        new Theme(Look.LIGHT).dress(scene, Language.ENGLISH);
        stage.setScene(scene);
        stage.show();
        screen.shown();
    }

    @AfterEach
    void close() {
        file.close();
    }

    private static TableView<Listed> table(FxRobot robot) {
        return robot.lookup("#people").queryTableView();
    }

    @Test
    void somebodyIsFoundChangedAndMadeOneWithThemselvesByTheKeyboard(FxRobot robot) {
        robot.write("bushra");
        assertThat(table(robot).getItems()).hasSize(2);

        robot.interact(table(robot)::requestFocus);
        robot.type(KeyCode.DOWN);
        robot.interact(
                () -> robot.lookup("#person-phone").queryTextInputControl().requestFocus());
        robot.write("0300 5550123").type(KeyCode.ENTER);
        assertThat(file.workspace().people().persons())
                .extracting(Person::phone)
                .contains("0300 5550123");

        robot.interact(() -> robot.lookup("#person-phone-more").queryButton().fire());
        robot.write("021 35550123").type(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#people-doubles").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#doubles-merge").tryQuery()).isPresent();
        robot.interact(() -> robot.lookup("#doubles-merge").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(file.workspace().people().persons()).singleElement().satisfies(person -> {
            assertThat(person.phones()).extracting(Phone::written).containsExactly("0300 5550123", "021 35550123");
        });
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#people-count").queryAs(Label.class).getText()).contains("1");

        robot.interact(() -> file.workspace().history().undo());
        assertThat(table(robot).getItems()).hasSize(2);
    }

    @Test
    void aListThatIsDroppedIsTakenToItsImport(FxRobot robot) throws Exception {
        Path list = Files.writeString(folder.resolve("guests.csv"), "Name\nKomal Naz\n");
        robot.interact(
                () -> assertThat(Drop.on(robot.lookup("#people").query(), list)).isTrue());
        assertThat(opened)
                .containsExactly(new Place.ImportList(ListSubject.PEOPLE, Optional.empty(), Optional.of(list)));
    }
}
