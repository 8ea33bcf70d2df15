package org.amanat.app;

import static org.amanat.app.Hand.openFirst;
import static org.amanat.app.Hand.press;
import static org.amanat.app.Hand.tab;
import static org.amanat.app.Hand.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.amanat.model.Language;
import org.amanat.model.document.Printers;
import org.amanat.operations.Dossiers;
import org.amanat.operations.SampleWorkspace;
import org.amanat.operations.Workspaces;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.dialog.FileKind;
import org.amanat.ui.common.preferences.Preferences;
import org.amanat.vault.Passphrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * After the day, at the window: the event is closed and stays as it is, something is added, a full dossier is written,
 * and it is read in at another office.
 */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls the method that sets the fields
class ArchiveJourneyTest {

    private static final Clock LATER = Clock.fixed(Instant.parse("2025-12-02T06:00:00Z"), ZoneId.of("Asia/Karachi"));
    private static final String WORD = "eleven lamps wait beside the river";
    private static final String ANOTHER = "another office beside the sea wall";

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

    @Test
    void anEventIsClosedAddedToWrittenAndReadInElsewhere(FxRobot robot) {
        var texts = UiTexts.in(Language.URDU);
        open(sample(), robot);
        act(robot, type("passphrase", SampleWorkspace.PASSPHRASE).andThen(press("unlock")));
        act(robot, press("nav-events").andThen(openFirst("events")).andThen(tab("archive")));
        assertThat(robot.lookup("#addition-add").queryButton().isDisabled()).isTrue();
        act(robot, press("archive-close"));
        act(robot, press("dialog-yes"));
        assertShown(robot, texts.get("archive.closed"));

        act(robot, tab("programme"));
        act(robot, press("remove-item"));
        assertShown(robot, texts.get("problem.event-closed"));

        act(robot, tab("archive").andThen(type("addition-en", "The hall was the small one.")));
        act(robot, press("addition-add"));
        assertShown(robot, "The hall was the small one.");
        assertThat(robot.lookup("#addition-en").queryAs(TextInputControl.class).getText())
                .isEmpty();

        act(robot, press("dossier-full"));
        act(robot, type("passphrase-new", WORD).andThen(type("passphrase-again", WORD)));
        act(robot, press("dossier-write"));
        assertShown(robot, texts.get("archive.written", full().getFileName()));
        try (var passphrase = Passphrase.copyOf(WORD)) {
            assertThat(Dossiers.check(full(), Optional.of(passphrase)).isWhole())
                    .isTrue();
        }

        robot.interact(() -> window.close());
        readInElsewhere(texts, robot);
    }

    private void readInElsewhere(UiTexts texts, FxRobot robot) {
        open(anotherOffice(), robot);
        act(robot, type("passphrase", ANOTHER).andThen(press("unlock")));
        act(robot, press("nav-events").andThen(press("import-event")));
        act(robot, type("dossier-passphrase", "not this one").andThen(press("dossier-read")));
        assertShown(robot, texts.get("problem.dossier-wrong-passphrase", full().getFileName()));
        act(robot, type("dossier-passphrase", WORD).andThen(press("dossier-read")));
        act(robot, tab("archive"));
        assertShown(robot, texts.get("archive.closed"));
        assertShown(robot, "The hall was the small one.");
    }

    private Path full() {
        return folder.resolve("amanat-2025-07-30-full.zip");
    }

    private Path sample() {
        Path file = folder.resolve("office.amanat");
        new Workspaces(folder.resolve("recent.txt"), LATER).createSample(file).close();
        return file;
    }

    private Path anotherOffice() {
        Path file = folder.resolve("elsewhere.amanat");
        try (var passphrase = Passphrase.copyOf(ANOTHER)) {
            new Workspaces(folder.resolve("recent.txt"), LATER)
                    .create(file, passphrase)
                    .close();
        }
        return file;
    }

    private void open(Path file, FxRobot robot) {
        var paths = AppPaths.under(folder);
        new PreferencesFile(paths.settings()).write(Preferences.DEFAULT.with(Language.URDU));
        var outside = new Outside(LATER, (_, _) -> new Places(folder, full()), new NoPrinters(), _ -> {});
        robot.interact(() -> {
            window = new WindowWiring(stage, paths, InThisThread.threads(), outside);
            window.start(Optional.of(file));
        });
    }

    private static void assertShown(FxRobot robot, String words) {
        assertThat(robot.lookup(node -> node instanceof Labeled label
                                && node.isVisible()
                                && label.getText() != null
                                && label.getText().contains(words))
                        .queryAll())
                .as(words)
                .isNotEmpty();
    }

    private static void act(FxRobot robot, Consumer<Scene> action) {
        robot.interact(() -> action.accept(robot.listTargetWindows().getFirst().getScene()));
    }

    /** Saves under the name that is offered, and opens the full dossier. */
    private record Places(Path folder, Path dossier) implements FileChoice {

        @Override
        public Optional<Path> toOpen(FileKind kind) {
            return Optional.of(dossier).filter(Files::exists);
        }

        @Override
        public Optional<Path> toSave(FileKind kind, String name) {
            return Optional.of(folder.resolve(name + "." + kind.extension()));
        }
    }

    private record NoPrinters() implements Printers {

        @Override
        public List<Printer> find() {
            return List.of();
        }
    }
}
