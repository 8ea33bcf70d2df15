package org.amanat.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.PersonalOrder.Badges;
import org.amanat.model.event.ItemKind;
import org.amanat.model.people.PersonId;
import org.amanat.press.VeraPdf;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.dialog.FileKind;
import org.amanat.ui.common.dialog.Overlay;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.amanat.ui.common.theme.Look;
import org.amanat.ui.common.theme.Theme;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PrintTabTest {

    @TempDir
    private static Path folder;

    private final FakePrinters printers = new FakePrinters();
    private ForumFile file;
    private PrintTab tab;
    private Path target;

    @Start
    void open(Stage stage) throws Exception {
        Path own = Files.createDirectory(folder.resolve("forum" + System.nanoTime()));
        file = ForumFile.in(own);
        target = own.resolve("programme.pdf");
        file.item(ItemKind.WELCOME, "Welcome", "خوش آمدید", 15);
        file.item(ItemKind.THANKS, "Thanks", "شکریہ", 5);
        var texts = UiTexts.in(Language.ENGLISH);
        var overlay = new Overlay(texts);
        tab = new PrintTab(
                file.workspace(), Tasks.direct(new NoProblems()), texts, overlay, new ChosenFile(), printers, _ -> {});
        file.workspace().history().onChange(tab::changed);
        overlay.over(tab.node());
        var scene = new Scene(overlay, 1000, 900);
        new Theme(Look.LIGHT).dress(scene, Language.ENGLISH);
        stage.setScene(scene);
        stage.show();
        tab.show(file.event());
    }

    @AfterEach
    void close() {
        file.close();
    }

    private final class ChosenFile implements FileChoice {

        @Override
        public Optional<Path> toOpen(FileKind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(FileKind kind, String name) {
            return Optional.of(target);
        }
    }

    private static void choose(FxRobot robot, DocumentKind kind) {
        ListView<DocumentKind> documents = robot.lookup("#print-documents").queryListView();
        robot.interact(() -> documents.getSelectionModel().select(kind));
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(ButtonBase.class).fire());
    }

    private static void pressInMenu(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#print-save-as").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .ifPresent(MenuItem::fire));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    private static String summary(FxRobot robot) {
        return robot.from(robot.lookup("#print-document-programme"))
                .lookup(".small")
                .queryAs(Label.class)
                .getText();
    }

    @Test
    void inUrduTheBookletHasFewerPagesAndIsSavedToReadAsAValidFileWithAnEntry(FxRobot robot) throws Exception {
        String inBoth = summary(robot);
        press(robot, "print-language-urdu");
        assertThat(summary(robot)).startsWith("A5 booklet on A4").isNotEqualTo(inBoth);

        pressInMenu(robot, "print-save-pages");
        press(robot, "dialog-yes");

        byte[] pdf = Files.readAllBytes(target);
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(file.workspace().printing().register(file.event()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.language()).isEqualTo(DocumentLanguage.URDU));
        assertThat(text(robot, "print-delivered")).isEqualTo("Saved as programme.pdf.");
    }

    @Test
    void sheetsOfABookletGoToThePrinterAndIntoTheListOfWhatWasPrinted(FxRobot robot) {
        press(robot, "print-print");
        press(robot, "dialog-yes");
        Spinner<?> copies = robot.lookup("#print-dialog-copies").queryAs(Spinner.class);
        robot.interact(() -> copies.increment(11));
        press(robot, "print-dialog-print");

        assertThat(robot.lookup("#print-dialog").tryQuery()).isEmpty();
        assertThat(printers.printed).hasSize(1);
        assertThat(text(robot, "print-delivered")).isEqualTo("12 copies were sent to the printer.");
        assertThat(robot.from(robot.lookup("#print-register"))
                        .lookup(".plain")
                        .queryAs(Label.class)
                        .getText())
                .isEqualTo("Thu 16 July 2026");
    }

    @Test
    void pagesAreSeenAndTurnedAndEnlargedWithTheKeyboard(FxRobot robot) {
        assertThat(text(robot, "print-where")).startsWith("Page 1 of ");
        assertThat(robot.from(robot.lookup(".print-page"))
                        .lookup((ImageView view) -> view.getImage() != null)
                        .queryAll())
                .isNotEmpty();
        robot.interact(() -> robot.lookup("#print-desk").query().requestFocus());

        assertThat(marked(robot)).isEqualTo(1);

        robot.type(KeyCode.PAGE_DOWN);
        assertThat(text(robot, "print-where")).isEqualTo("Pages 2 and 3 of 3");
        assertThat(marked(robot)).isEqualTo(2);
        robot.type(KeyCode.PAGE_UP);
        assertThat(text(robot, "print-where")).isEqualTo("Page 1 of 3");
        robot.type(KeyCode.END);
        assertThat(text(robot, "print-where")).isEqualTo("Pages 2 and 3 of 3");
        robot.type(KeyCode.HOME);
        assertThat(text(robot, "print-where")).isEqualTo("Page 1 of 3");

        String before = robot.lookup("#print-percent").queryAs(ButtonBase.class).getText();
        robot.press(KeyCode.CONTROL).type(KeyCode.PLUS).release(KeyCode.CONTROL);
        assertThat(robot.lookup("#print-percent").queryAs(ButtonBase.class).getText())
                .isNotEqualTo(before);
    }

    private static long marked(FxRobot robot) {
        return robot.lookup(".print-page").queryAll().stream()
                .filter(page -> page.getPseudoClassStates().contains(PseudoClass.getPseudoClass("current")))
                .count();
    }

    @Test
    void theSheetsOfABookletAreShownAsThePrinterGetsThem(FxRobot robot) {
        press(robot, "print-side-sheets");

        assertThat(text(robot, "print-where")).isEqualTo("Sheet 1, front");

        badgesGoOnWithTheSheetThatWasBegun(robot);
    }

    private static Object number(Spinner<?> field) {
        return field.getValue();
    }

    /** Somebody looked at another label, and takes the next free one after all. */
    private void badgesGoOnWithTheSheetThatWasBegun(FxRobot robot) {
        robot.interact(() -> {
            file.workspace().guests().inviteNew(file.event(), LocalizedText.of("Komal Naz", "کومل ناز"));
            ListView<DocumentKind> documents = robot.lookup("#print-documents").queryListView();
            documents.getSelectionModel().select(DocumentKind.BADGES);
        });
        assertThat(robot.lookup("#print-begun-sheet").query().isDisabled())
                .as("none was begun")
                .isTrue();
        robot.interact(() -> robot.lookup("#print-label-sheet")
                .queryComboBox()
                .getSelectionModel()
                .select(1));
        press(robot, "print-save");
        press(robot, "dialog-yes");
        Spinner<?> label = robot.lookup("#print-first-label").queryAs(Spinner.class);
        assertThat(number(label)).as("behind the label that was used").isEqualTo(2);
        robot.interact(() -> label.increment(4));

        press(robot, "print-begun-sheet");

        assertThat(number(label)).isEqualTo(2);
        press(robot, "print-save");
        assertThat(file.workspace().printing().register(file.event()).getFirst().order())
                .asInstanceOf(InstanceOfAssertFactories.type(Badges.class))
                .extracting(Badges::first)
                .isEqualTo(2);
    }

    @Test
    void afterAllInsteadOneButtonLeadsBackToThoseWhoWereChosen(FxRobot robot) {
        var one = PersonId.next();
        var another = PersonId.next();
        robot.interact(() -> tab.choose(new Place.Thing.APaper(DocumentKind.CERTIFICATES, Set.of(one, another))));

        press(robot, "print-chosen-all");
        assertThat(robot.lookup("#print-chosen").tryQuery()).isEmpty();
        choose(robot, DocumentKind.SPEAKERS);
        assertThat(robot.lookup("#print-chosen-again").tryQuery()).isEmpty();
        choose(robot, DocumentKind.CERTIFICATES);
        assertThat(robot.lookup("#print-chosen").tryQuery()).isEmpty();
        press(robot, "print-chosen-again");

        assertThat(text(robot, "print-chosen")).isEqualTo("2 people who were chosen");
    }

    @Test
    void whatIsTheSameForManyNamesThemAllWhenSomebodyAsks(FxRobot robot) {
        var name = "Noor un Nisa Begum Bint e Muhammad Ibrahim Khan of the Old Quarter by the Sea, Number ";
        robot.interact(() -> IntStream.range(0, 5)
                .mapToObj(at -> LocalizedText.of(Language.ENGLISH, name + at))
                .forEach(guest -> file.workspace().guests().inviteNew(file.event(), guest)));
        choose(robot, DocumentKind.BADGES);
        var sheets = robot.lookup("#print-label-sheet").queryComboBox();
        robot.interact(() -> sheets.getSelectionModel().select(1));
        assertThat(notices(robot)).doesNotContain("Number 4");

        var more = robot.lookup(".print-notice-more").queryAs(ButtonBase.class);
        robot.interact(more::fire);
        assertThat(notices(robot)).contains("Number 4");
    }

    private static String notices(FxRobot robot) {
        return robot.lookup("#print-notices .label").queryAllAs(Label.class).toString();
    }

    @Test
    void lettersThatWereSavedInviteThoseToWhomTheyAre(FxRobot robot) {
        robot.interact(() ->
                file.workspace().guests().inviteNew(file.event(), LocalizedText.of(Language.ENGLISH, "Komal Naz")));
        robot.interact(() -> robot.lookup("#print-documents")
                .<ListView<DocumentKind>>query()
                .getSelectionModel()
                .select(DocumentKind.INVITATION_LETTERS));
        press(robot, "print-circle-guests");
        assertThat(robot.lookup("#print-mark-invited").tryQuery()).isEmpty();

        press(robot, "print-save");
        robot.lookup("#dialog-yes").tryQuery().ifPresent(_ -> press(robot, "dialog-yes"));
        press(robot, "print-mark-invited");

        assertThat(text(robot, "print-invited-words")).isEqualTo("One is marked as invited today.");
        assertThat(file.workspace()
                        .guests()
                        .of(file.event())
                        .getFirst()
                        .attendance()
                        .reply()
                        .invitedOn())
                .isPresent();
    }
}
