package org.amanat.app;

import static org.amanat.app.Hand.choose;
import static org.amanat.app.Hand.chooseFirst;
import static org.amanat.app.Hand.chooseRow;
import static org.amanat.app.Hand.enter;
import static org.amanat.app.Hand.escape;
import static org.amanat.app.Hand.openFirst;
import static org.amanat.app.Hand.openRow;
import static org.amanat.app.Hand.pick;
import static org.amanat.app.Hand.press;
import static org.amanat.app.Hand.pressIfThere;
import static org.amanat.app.Hand.row;
import static org.amanat.app.Hand.scrollTo;
import static org.amanat.app.Hand.strike;
import static org.amanat.app.Hand.tab;
import static org.amanat.app.Hand.type;
import static org.amanat.app.Hand.typeInto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintSetup;
import org.amanat.model.document.Printers;
import org.amanat.model.document.Sides;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Texts;
import org.amanat.model.workspace.Progress;
import org.amanat.operations.SampleWorkspace;
import org.amanat.operations.Workspaces;
import org.amanat.ui.common.preferences.Preferences;
import org.amanat.ui.common.theme.Look;

/**
 * Writes a picture of each main screen: light and dark, in English and in Urdu, in a small and in a large window.
 *
 * <pre>./mvnw -q test-compile exec:exec@pictures</pre>
 */
public final class ScreenPictures {

    private static final int[][] SIZES = {{1024, 700}, {1440, 900}};

    /** The screens in the order in which one comes to them. */
    private static final List<Shot> SHOTS = List.of(
            new Shot("start", _ -> {}),
            new Shot("create", press("create-file")),
            new Shot("unlock", press("create-cancel").andThen(press("open-recent"))),
            new Shot("today", type("passphrase", SampleWorkspace.PASSPHRASE).andThen(press("unlock"))),
            new Shot("events", press("nav-events")),
            new Shot("new-event", press("new-event")),
            new Shot("overview", escape().andThen(openFirst("events"))),
            new Shot("programme", tab("programme")),
            new Shot("speakers", tab("speakers")),
            new Shot("guests", tab("guests")),
            new Shot(
                    "groups",
                    chooseRow("guests", 0)
                            .andThen(choose("guests-party", "guests-party-make"))
                            .andThen(chooseRow("guests", 0))
                            .andThen(choose("guests-party", "guests-party-more"))
                            .andThen(press("guests-parties"))
                            .andThen(enter("new-party-name", "Press club"))
                            .andThen(press("party-add"))),
            new Shot(
                    "print-needs",
                    press("parties-close")
                            .andThen(choose("edit-menu", "undo"))
                            .andThen(choose("edit-menu", "undo"))
                            .andThen(choose("edit-menu", "undo"))
                            .andThen(press("guests-needs-print"))),
            new Shot("proceedings", tab("proceedings")),
            new Shot("proceedings-demands", press("record-demands")),
            new Shot("proceedings-demand", chooseFirst("demands")),
            new Shot("proceedings-statements", press("record-statements")),
            new Shot("proceedings-notes", press("record-notes")),
            new Shot("proceedings-photographs", press("record-photographs")),
            new Shot("proceedings-words", press("record-words")),
            new Shot("archive", tab("archive")),
            new Shot(
                    "commitments", escape().andThen(choose("edit-menu", "undo")).andThen(press("nav-commitments"))),
            new Shot("commitments-board", press("commitments-board")),
            new Shot(
                    "print",
                    press("nav-events")
                            .andThen(openFirst("events"))
                            .andThen(tab("print"))
                            .andThen(row("print-documents", DocumentKind.PROGRAMME))),
            new Shot(
                    "print-letters",
                    row("print-documents", DocumentKind.INVITATION_LETTERS).andThen(press("print-circle-guests"))),
            new Shot("print-badges", row("print-documents", DocumentKind.BADGES).andThen(pick("print-label-sheet", 1))),
            new Shot("print-badges-sheet", scrollTo("print-fresh-sheet")),
            new Shot(
                    "print-dialog",
                    row("print-documents", DocumentKind.PROGRAMME)
                            .andThen(press("print-print"))
                            .andThen(pressIfThere("dialog-yes"))),
            new Shot(
                    "people",
                    press("print-dialog-cancel").andThen(press("nav-people")).andThen(openFirst("people"))),
            new Shot("person", openRow("people", 1)),
            new Shot("person-agreed", scrollTo("person-agreed-printed-name")),
            new Shot(
                    "import-organisations",
                    choose("people-bring-in", "people-import-organisations").andThen(press("import-choose"))),
            new Shot("import", press("import-leave").andThen(choose("people-bring-in", "people-import"))),
            new Shot("import-columns", press("import-choose")),
            new Shot("import-rows", press("import-main")),
            new Shot("import-people", press("import-main")),
            new Shot("import-done", press("import-main")),
            new Shot("import-earlier", press("import-leave")),
            new Shot("stories", press("import-take-back-0").andThen(press("nav-stories"))),
            new Shot("story-figures", press("open-story-figures")),
            new Shot("story-urdu", press("story-figures-close").andThen(openFirst("stories"))),
            new Shot("new-story", press("nav-stories").andThen(press("new-story"))),
            new Shot("story", press("create-story")),
            new Shot("consent-form", press("open-form")),
            new Shot("record-consent", press("paper-close").andThen(press("open-record"))),
            new Shot(
                    "record-scope",
                    enter("record-explained-by", "a caseworker")
                            .andThen(pick("record-given-by", 0))
                            .andThen(pick("record-form", 0))
                            .andThen(pick("scope-told-in-person", 1))
                            .andThen(pick("scope-read-aloud", 2))),
            new Shot("record-question", press("record-given")),
            new Shot("story-consent", press("dialog-yes").andThen(press("may-read-aloud-why"))),
            new Shot("release", press("open-release")),
            new Shot("withdraw", escape().andThen(press("open-withdraw"))),
            new Shot("recall", press("withdraw-do")),
            new Shot("erase", press("open-erase")),
            new Shot("new-notice", escape().andThen(press("nav-settings")).andThen(press("add-notice"))),
            new Shot("settings", escape().andThen(press("nav-settings"))),
            new Shot("search", press("nav-today").andThen(typeInto("search", "a"))),
            new Shot(
                    "picker",
                    typeInto("search", "")
                            .andThen(press("nav-events"))
                            .andThen(openFirst("events"))
                            .andThen(tab("guests"))
                            .andThen(typeInto("add-guest", "sa"))),
            new Shot(
                    "toast", typeInto("add-guest", "").andThen(tab("programme")).andThen(press("remove-item"))),
            new Shot(
                    "problem",
                    choose("edit-menu", "undo").andThen(press("nav-events")).andThen(press("import-event"))),
            new Shot("confirm", openFirst("events").andThen(tab("overview")).andThen(press("export-event"))),
            new Shot(
                    "export-guests",
                    press("export-cancel").andThen(tab("guests")).andThen(press("export-guests"))),
            new Shot("door", press("export-cancel").andThen(press("open-door"))),
            new Shot("door-found", typeInto("door-box", "a")),
            new Shot("door-in", strike("door-box", KeyCode.ENTER).andThen(typeInto("door-box", "a"))),
            new Shot("badge", press("door-badge").andThen(pick("badge-sheet", 0))),
            new Shot(
                    "door-walk-in",
                    press("badge-cancel")
                            .andThen(typeInto("door-box", "Zarina"))
                            .andThen(press("door-walk-in"))),
            new Shot(
                    "programme-empty",
                    press("door-cancel")
                            .andThen(strike("door-box", KeyCode.ESCAPE))
                            .andThen(strike("door-box", KeyCode.ESCAPE))
                            .andThen(press("nav-events"))
                            .andThen(press("new-event"))
                            .andThen(type("new-title-en", "Vigil by the sea"))
                            .andThen(press("create-event"))
                            .andThen(tab("programme"))));

    private final Path folder;
    private final Path work;
    private final Pattern wanted;

    /** A screen, and how to come to it from the one before. */
    private record Shot(String name, Consumer<Scene> way) {}

    private ScreenPictures(Path folder, Path work, Pattern wanted) {
        this.folder = folder;
        this.work = work;
        this.wanted = wanted;
    }

    /** @param arguments where the pictures go, a folder to work in, and a pattern of names if not all are wanted */
    public static void main(String[] arguments) throws IOException {
        Path work = Path.of(arguments[1]);
        Files.createDirectories(work);
        Path file = work.resolve("Office.amanat");
        if (!Files.exists(file)) {
            SampleFile.create(file, AppPaths.under(work).recentFiles());
            addGuest(file, AppPaths.under(work).recentFiles());
        }
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        var wanted = Pattern.compile(arguments.length > 2 ? arguments[2] : "");
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
        new ScreenPictures(folder, work, wanted).takeAll();
        Platform.exit();
    }

    /** Somebody invented, whom the list that is imported names as well. */
    private static void addGuest(Path file, Path recentFiles) {
        try (var passphrase = SampleWorkspace.passphrase();
                var open = new Workspaces(recentFiles, SampleFile.CLOCK).open(file, passphrase, Progress.silent())) {
            open.people().add(LocalizedText.of("Komal Naz", "کومل ناز"));
        }
    }

    private void takeAll() {
        for (Look look : Look.values()) {
            for (Language language : Preferences.LANGUAGES) {
                for (int[] size : SIZES) {
                    String manner = "%s-%s-%dx%d".formatted(language, Texts.kebab(look), size[0], size[1]);
                    if (SHOTS.stream().anyMatch(shot -> wanted(shot, manner))) {
                        take(new Preferences(language, look, Preferences.NEVER), size, manner);
                    }
                }
            }
        }
    }

    private void take(Preferences preferences, int[] size, String manner) {
        var paths = AppPaths.under(work);
        new PreferencesFile(paths.settings()).write(preferences);
        var outside = new Outside(SampleFile.CLOCK, (_, _) -> new ListToOpen(work), new OnePrinter(), _ -> {});
        var opened = Camera.inWindow(() -> {
            var stage = new Stage();
            var window = new WindowWiring(stage, paths, InThisThread.threads(), outside);
            stage.setWidth(size[0]);
            stage.setHeight(size[1]);
            window.start(Optional.empty());
            return new Camera(stage, window);
        });
        for (Shot shot : SHOTS) {
            opened.does(shot.way());
            if (wanted(shot, manner)) {
                opened.does(scene -> Camera.write(scene, folder.resolve(shot.name() + "-" + manner + ".png")));
            }
        }
        opened.does(choose("edit-menu", "undo"));
        Camera.inWindow(() -> {
            opened.window().close();
            opened.stage().close();
            return opened;
        });
    }

    private boolean wanted(Shot shot, String manner) {
        return wanted.matcher(shot.name() + "-" + manner).find();
    }

    private record OnePrinter() implements Printers, Printers.Printer {

        @Override
        public List<Printer> find() {
            return List.of(this);
        }

        @Override
        public String name() {
            return "Office laser";
        }

        @Override
        public Set<Sides> sides() {
            return EnumSet.allOf(Sides.class);
        }

        @Override
        public Set<PaperFormat> papers() {
            return EnumSet.of(PaperFormat.A4, PaperFormat.A5);
        }

        @Override
        public void print(PrintSetup setup, byte[] sheets) {
            throw new ProblemException(ProblemCode.PRINTER_REFUSED);
        }
    }
}
