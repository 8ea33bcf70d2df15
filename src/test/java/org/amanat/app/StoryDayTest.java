package org.amanat.app;

import static org.amanat.app.Hand.press;
import static org.amanat.app.Hand.tab;
import static org.amanat.app.Hand.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintSetup;
import org.amanat.model.document.Printers;
import org.amanat.model.document.Sides;
import org.amanat.model.event.ItemKind;
import org.amanat.operations.StoryOffice;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.dialog.FileKind;
import org.amanat.ui.common.preferences.Preferences;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The day of an event at the window: stories are planned and printed, a narrator says no, and it is printed anew. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method that sets the fields
class StoryDayTest {

    private static final Clock MORNING = Clock.fixed(
            StoryOffice.EVENT_DAY
                    .atTime(LocalTime.of(8, 0))
                    .atZone(StoryOffice.CLOCK.getZone())
                    .toInstant(),
            StoryOffice.CLOCK.getZone());

    @TempDir
    private Path folder;

    private final List<byte[]> printed = new ArrayList<>();
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
    void aNoOnTheMorningIsPrintedAnewWithoutTheStory(String language, FxRobot robot) throws Exception {
        open(file(), language, robot);
        var texts = UiTexts.in(new Language(language));
        act(robot, type("passphrase", StoryOffice.PASSPHRASE).andThen(press("unlock")));
        act(robot, press("today-open-event").andThen(tab("stories")));
        plan(robot, 0);
        plan(robot, 1);
        plan(robot, 2);
        assertThat(robot.lookup(".planned-story .pill-good").queryAll())
                .as("two are cleared to be read aloud")
                .hasSize(2);
        assertThat(robot.lookup(".refusal").queryAll())
                .as("the third was never asked, and more is missing")
                .isNotEmpty();

        act(robot, tab("print"));
        print(robot, DocumentKind.PROGRAMME);
        print(robot, DocumentKind.READING_SCRIPT);
        assertThat(text(printed.getFirst())).contains("نور", "مہر");
        assertThat(text(printed.getLast())).contains("کاغذات");

        act(robot, press("nav-today"));
        assertThat(robot.lookup("#today-ask-narrators").queryAs(Labeled.class).getText())
                .isEqualTo(texts.get("ui.today.morning.open"));
        act(robot, press("today-ask-narrators"));
        act(robot, press("willing-0"));
        act(robot, press("not-willing-1"));
        assertThat(robot.lookup("#reprint .rows > *").queryAll())
                .as("the programme and the script held it")
                .hasSize(2);
        printed.clear();
        act(robot, press("reprint-print"));
        act(robot, press("reprint-done"));
        assertThat(printed)
                .hasSize(2)
                .allSatisfy(pdf -> assertThat(text(pdf)).contains("نور").doesNotContain("مہر"));
    }

    /** Two stories that may be told and one that nobody agreed to, and an item to tell them in. */
    private Path file() {
        try (var office = new StoryOffice(folder)) {
            office.cleared("Noor", "نور");
            office.cleared("Mehr", "مہر");
            office.told("Sahar", "سحر");
            office.open
                    .programme()
                    .add(office.event, ItemKind.SURVIVOR_STORIES, LocalizedText.of("Told today", "آج کی باتیں"), 30, 0);
            return office.file;
        }
    }

    private void open(Path file, String language, FxRobot robot) {
        var paths = AppPaths.under(folder);
        new PreferencesFile(paths.settings()).write(Preferences.DEFAULT.with(new Language(language)));
        var outside = new Outside(MORNING, (_, _) -> new NoFile(), new Office(printed), _ -> {});
        robot.interact(() -> {
            window = new WindowWiring(stage, paths, InThisThread.threads(), outside);
            window.start(Optional.of(file));
        });
    }

    /** Plans a story of the list to be read aloud. */
    private static void plan(FxRobot robot, int story) {
        robot.interact(() -> {
            ComboBox<?> stories = robot.lookup("#plan-story-0").queryComboBox();
            stories.getSelectionModel().select(story);
        });
        act(robot, press("plan-story-0-add"));
    }

    private static void print(FxRobot robot, DocumentKind kind) {
        robot.interact(() -> {
            ListView<DocumentKind> documents = robot.lookup("#print-documents").queryListView();
            documents.getSelectionModel().select(kind);
        });
        act(robot, press("print-language-urdu").andThen(press("print-print")));
        act(robot, Hand.pressIfThere("dialog-yes"));
        act(robot, press("print-dialog-print"));
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void act(FxRobot robot, Consumer<Scene> action) {
        robot.interact(() -> action.accept(robot.listTargetWindows().getFirst().getScene()));
    }

    private record NoFile() implements FileChoice {

        @Override
        public Optional<Path> toOpen(FileKind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(FileKind kind, String name) {
            return Optional.empty();
        }
    }

    private record Office(List<byte[]> taken) implements Printers, Printers.Printer {

        @Override
        public List<Printer> find() {
            return List.of(this);
        }

        @Override
        public String name() {
            return "Laser";
        }

        @Override
        public Set<Sides> sides() {
            return EnumSet.allOf(Sides.class);
        }

        @Override
        public Set<PaperFormat> papers() {
            return EnumSet.allOf(PaperFormat.class);
        }

        @Override
        public void print(PrintSetup setup, byte[] sheets) {
            taken.add(sheets.clone());
        }
    }
}
