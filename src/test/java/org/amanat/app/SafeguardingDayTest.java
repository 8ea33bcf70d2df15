package org.amanat.app;

import static org.amanat.app.Hand.press;
import static org.amanat.app.Hand.tab;
import static org.amanat.app.Hand.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.event.ItemKind;
import org.amanat.operations.StoryOffice;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.Chosen;
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

/**
 * The whole day of a safeguarding lead at the window. A story is written and disguised, its narrator sealed, consent
 * typed in from paper, the text released, planned and printed; in the morning the narrator says no, takes everything
 * back, and is erased.
 */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method that sets the fields
class SafeguardingDayTest {

    private static final String LEAD = "six words that nobody else knows here";
    private static final String NARRATOR = "Farzana Bibi";
    private static final String BODY = "ایک دن لیاری میں مدد ملی۔ میرے کاغذات واپس ملے۔";
    private static final String[] NOT_ASKED = {
        "scope-summary-report",
        "scope-other-events",
        "scope-website-and-social-media",
        "scope-press",
        "scope-photograph",
        "scope-voice-or-video",
        "scope-partners-and-funders",
        "scope-training",
        "scope-archive",
        "scope-counted-in-statistics"
    };
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}");
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
    void leadsFromANewStoryToItsErasure(String language, FxRobot robot) {
        var desk = new StoryDesk(robot);
        var texts = UiTexts.in(new Language(language));
        open(file(), language, robot);
        desk.unlock(StoryOffice.PASSPHRASE);
        desk.setUpTheCompartment("Lead", LEAD);

        writesAndDisguises(desk);
        sealsTheNarrator(desk);
        typesConsentIn(desk);
        releases(desk);
        plansAndPrints(desk, texts);
        asksInTheMorning(desk, texts);
        takesBackAndErases(desk, robot);
    }

    private static void writesAndDisguises(StoryDesk desk) {
        desk.addStory("Mehr", "مہر");
        assertThat(desk.marks()).as("nobody was asked").allMatch("pill-stop"::equals);
        desk.write("ایک دن", BODY);
        desk.act(press("nav-today"));
        desk.openStory("Mehr");
        assertThat(desk.words("story-text-body")).as("kept as it was typed").isEqualTo(BODY);
        assertThat(desk.shows("save-text")).as("not a version yet").isTrue();

        desk.saveVersion();
        assertThat(desk.details()).as("Lyari may identify").isEqualTo(1);
        desk.disguise();
        assertThat(desk.words("story-text-body")).doesNotContain("لیاری").contains("[");
        assertThat(desk.details()).isZero();
        desk.answerTheSafetyQuestions();
    }

    private static void sealsTheNarrator(StoryDesk desk) {
        desk.openNarrator("to write down who told it", "not the passphrase");
        assertThat(desk.count(".dialog .banner .strong")).as("a plain sentence").isPositive();
        desk.tryToOpen(LEAD);
        desk.act(Hand.leave("narrator-name-en", NARRATOR));
        desk.act(press("close-narrator"));
        assertThat(desk.words("narrator-name-en")).as("wiped").isEmpty();

        desk.openNarrator("to look", LEAD);
        assertThat(desk.words("narrator-name-en")).isEqualTo(NARRATOR);
        desk.act(press("nav-today"));
        assertThat(desk.shows("narrator-name-en")).isFalse();
    }

    private void typesConsentIn(StoryDesk desk) {
        desk.openStory("Mehr");
        desk.saveConsentForm();
        assertThat(paper()).exists();
        desk.act(press("open-record"));
        desk.act(scene -> new TypedForm(scene)
                .pass("record-notice", "record-language", "record-explained-on")
                .write("record-explained-by", "a caseworker")
                .pass("record-interpreter")
                .down("record-understanding", -3)
                .down("record-said-back", -2)
                .down("record-told", -2)
                .down("record-given-by", 1)
                .pass("record-proof", "record-child-agrees", "record-event")
                .down("scope-told-in-person", 1)
                .down("scope-read-aloud", 2)
                .pass("scope-read-aloud-until")
                .down("scope-read-aloud-naming", -1)
                .down("scope-read-aloud-audience", 2)
                .pass("scope-read-aloud-extent", "scope-read-aloud-this-event")
                .write("scope-read-aloud-name-en", "Mehr")
                .write("scope-read-aloud-name-ur", "مہر")
                .down("scope-listed-in-programme", 2)
                .pass("scope-listed-in-programme-until", "scope-listed-in-programme-naming")
                .down("scope-listed-in-programme-audience", 2)
                .pass("scope-listed-in-programme-this-event")
                .down("scope-printed-handout", 1)
                .pass(NOT_ASKED)
                .down("record-form", 1)
                .pass("record-signed-on", "record-witness", "record-witness-role")
                .pass("record-drop", "record-later", "record-refused")
                .press("record-given"));
        assertThat(desk.dialog()).as("nothing is lacking").isEmpty();

        desk.act(press("may-read-aloud-why"));
        assertThat(desk.mark("read-aloud")).as("not read back yet").isEqualTo("pill-stop");
    }

    private void releases(StoryDesk desk) {
        desk.saveReadBackSheet();
        desk.release("1234-5678");
        assertThat(desk.shows("release-code-remark"))
                .as("another code is refused")
                .isTrue();
        var code = CODE.matcher(text(paper()));
        assertThat(code.find()).as("the code stands on the sheet").isTrue();
        desk.release(code.group());
        assertThat(desk.mark("read-aloud")).isEqualTo("pill-good");
        assertThat(desk.mark("press")).isEqualTo("pill-stop");
    }

    private void plansAndPrints(StoryDesk desk, UiTexts texts) {
        desk.act(press("nav-today").andThen(press("today-open-event")).andThen(tab("stories")));
        desk.plan(0);
        desk.plan(2);
        assertThat(desk.count(".planned-story .pill-good"))
                .as("both are cleared to be read aloud")
                .isEqualTo(2);
        assertThat(desk.sentences(".planned-story"))
                .as("there is no English text, and that is told where they are planned")
                .anyMatch(sentence -> sentence.startsWith(
                        texts.get("ui.event-stories.not-in-language", texts.name(Language.ENGLISH), "")
                                .strip()));
        desk.plan(1);
        assertThat(desk.count(".refusal"))
                .as("the third was never asked, and more is missing")
                .isPositive();
        desk.print(DocumentKind.PROGRAMME);
        desk.print(DocumentKind.READING_SCRIPT);
        assertThat(text(printed.getFirst())).contains("نور", "ایک دن").doesNotContain("سحر");
        assertThat(text(printed.getLast())).contains("کاغذات واپس").doesNotContain("لیاری");
    }

    private void asksInTheMorning(StoryDesk desk, UiTexts texts) {
        desk.act(press("nav-today"));
        assertThat(desk.words("today-ask-narrators")).isEqualTo(texts.get("ui.today.morning.open"));
        desk.act(press("today-ask-narrators"));
        desk.act(press("willing-0"));
        desk.act(press("not-willing-1"));
        assertThat(desk.count("#reprint .rows > *"))
                .as("the programme and the script held it")
                .isEqualTo(2);
        printed.clear();
        desk.act(press("reprint-print"));
        desk.act(press("reprint-done"));
        assertThat(printed)
                .hasSize(2)
                .allSatisfy(pdf -> assertThat(text(pdf)).contains("نور").doesNotContain("مہر", "ایک دن"));
    }

    private void takesBackAndErases(StoryDesk desk, FxRobot robot) {
        desk.openStory("Mehr");
        desk.act(press("open-withdraw"));
        desk.act(press("withdraw-do"));
        assertThat(desk.marks()).allMatch("pill-stop"::equals);
        assertThat(desk.count(".recall-write"))
                .as("the sheet that was read out, the programme and the script are called back")
                .isEqualTo(3);
        desk.act(press("recall-print"));
        desk.saveThePaper();
        assertThat(text(paper())).as("nothing that a stranger could read").doesNotContain("Mehr", "مہر", NARRATOR);
        desk.act(press("recall-receipt"));
        desk.saveThePaper();
        assertThat(text(paper())).as("the receipt").doesNotContain("کاغذات", NARRATOR);

        desk.erase("a lead");
        assertThat(desk.shows("erased")).isTrue();
        desk.act(press("erased-close").andThen(press("nav-stories")).andThen(type("stories-search", "")));
        TableView<?> stories = robot.lookup("#stories").queryTableView();
        assertThat(stories.getItems()).as("the others stay").hasSize(2);
    }

    /** A story that may be told and one that nobody agreed to, and an item to tell them in. */
    private Path file() {
        try (var office = new StoryOffice(folder)) {
            office.cleared("Noor", "نور");
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
        var outside = new Outside(MORNING, (_, _) -> Chosen.toSaveAs(paper()), new PrinterThatKeeps(printed), _ -> {});
        robot.interact(() -> {
            window = new WindowWiring(stage, paths, InThisThread.threads(), outside);
            window.start(Optional.of(file));
        });
    }

    private Path paper() {
        return folder.resolve("paper.pdf");
    }

    private static String text(Path pdf) {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
