package org.amanat.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.amanat.model.Language;
import org.amanat.operations.OpenWorkspace;
import org.amanat.operations.Workspaces;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.error.Errors;
import org.amanat.ui.common.error.FaultWindow;
import org.amanat.ui.common.preferences.PreferenceStore;
import org.amanat.ui.common.preferences.Preferences;
import org.amanat.ui.common.task.Tasks;
import org.amanat.ui.common.theme.Theme;
import org.amanat.ui.unlock.Gate;
import org.amanat.ui.unlock.UnlockModel;
import org.jspecify.annotations.Nullable;

/** The life of the window: the gate while no file is open, the screens while one is, and the lock between them. */
final class WindowWiring implements PreferenceStore {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;

    private final Stage stage;
    private final AppPaths paths;
    private final Scene scene = new Scene(new Pane(), WIDTH, HEIGHT);
    private final Outside outside;
    private final Workspaces workspaces;
    private final PreferencesFile preferencesFile;
    private final Theme theme;
    private final Errors errors;
    private final Threads threads;
    private final Tasks tasks;
    private Preferences preferences;
    private @Nullable OpenFile open;

    WindowWiring(Stage stage, AppPaths paths, Threads threads, Outside outside) {
        this.stage = stage;
        this.paths = paths;
        this.threads = threads;
        this.outside = outside;
        this.workspaces = new Workspaces(paths.recentFiles(), outside.clock());
        this.preferencesFile = new PreferencesFile(paths.settings());
        this.preferences = preferencesFile.read();
        this.theme = new Theme(preferences.look());
        this.errors = new Errors(paths.log(), this::showFault);
        this.tasks = threads.tasks(errors);
    }

    /** Speaks another language than the preferences say, until the person chooses one. */
    void speak(Language language) {
        preferences = preferences.with(language);
    }

    /** Shows the window, asking for the passphrase of a file if one is named. */
    void start(Optional<Path> file) {
        Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> errors.unexpected(fault));
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(asked -> {
            if (open != null) {
                asked.consume();
                open.beforeClosing(stage::close);
            }
        });
        stage.getIcons().setAll(WindowIcon.sizes());
        showGate(file);
        stage.show();
    }

    @Override
    public Preferences get() {
        return preferences;
    }

    @Override
    public void change(Preferences chosen) {
        boolean otherWords = !chosen.language().equals(preferences.language());
        preferences = chosen;
        preferencesFile.write(chosen);
        theme.choose(chosen.look());
        if (open != null && otherWords) {
            Place place = open.place();
            open.leave();
            showFile(open.workspace(), place);
        } else if (open != null) {
            theme.dress(scene, chosen.language());
            open.lockAfter(chosen.idleMinutes());
        }
    }

    /** Saves what is being typed, locks the file and ends. */
    void close() {
        leaveFile();
        threads.close();
    }

    private void lock() {
        leaveFile().ifPresent(file -> showGate(Optional.of(file)));
    }

    /** Puts the screens away at once; the file closes behind them when everything is saved. */
    private Optional<Path> leaveFile() {
        if (open == null) {
            return Optional.empty();
        }
        OpenWorkspace workspace = open.workspace();
        Path file = workspace.path();
        open.leave();
        open = null;
        tasks.create(texts().get("ui.lock"), _ -> {
                    workspace.close();
                    return file;
                })
                .start();
        return Optional.of(file);
    }

    private void showGate(Optional<Path> file) {
        var model = new UnlockModel(
                workspaces, paths.sample(), tasks, texts(), opened -> showFile(opened, new Place.Today()));
        var gate = new Gate(model, texts(), outside.files().apply(stage, texts()));
        errors.tellIn(gate.banner()::show);
        show(gate.root());
        file.ifPresentOrElse(gate::unlock, gate::choose);
    }

    private void showFile(OpenWorkspace workspace, Place place) {
        var desk = new OpenFile.Desk(
                scene, threads.tasks(errors), texts(), outside.files().apply(stage, texts()), this, outside);
        var shown = new OpenFile(workspace, desk, this::lock);
        open = shown;
        errors.tellIn(shown.banner()::show);
        show(shown.root());
        shown.open(place);
        workspace.backupProblem().ifPresent(shown.banner()::show);
    }

    private void show(Parent root) {
        scene.setRoot(root);
        stage.setTitle(texts().get("ui.window"));
        theme.dress(scene, preferences.language());
    }

    private void showFault(Errors.Fault fault) {
        new FaultWindow(texts(), theme).show(fault);
    }

    private UiTexts texts() {
        return UiTexts.in(preferences.language());
    }
}
