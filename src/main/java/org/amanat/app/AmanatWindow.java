package org.amanat.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import org.amanat.model.Language;
import org.amanat.operations.WarmUp;
import org.amanat.press.printer.SystemPrinters;
import org.amanat.ui.common.dialog.SystemFileChoice;
import org.jspecify.annotations.Nullable;

/** The window as JavaFX starts it. It is made by the toolkit, so what it needs comes as named parameters. */
public final class AmanatWindow extends Application {

    private static final String SETTINGS = "settings";
    private static final String STATE = "state";
    private static final String WORKSPACE = "workspace";
    private static final String LANGUAGE = "language";

    private @Nullable WindowWiring wiring;

    /** Shows the window and answers when it was closed. See {@link org.amanat.cli.WindowOpener#open}. */
    static void open(AppPaths paths, Optional<Path> workspace, Optional<Language> language) {
        var parameters = new ArrayList<String>();
        parameters.add(parameter(SETTINGS, paths.settings()));
        parameters.add(parameter(STATE, paths.state()));
        workspace.ifPresent(file -> parameters.add(parameter(WORKSPACE, file)));
        language.ifPresent(tag -> parameters.add(parameter(LANGUAGE, tag)));
        launch(AmanatWindow.class, parameters.toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        Map<String, String> named = getParameters().getNamed();
        var paths = new AppPaths(Path.of(named.getOrDefault(SETTINGS, "")), Path.of(named.getOrDefault(STATE, "")));
        var outside = new Outside(
                Clock.system(ZoneId.systemDefault()),
                SystemFileChoice::new,
                new SystemPrinters(),
                folder -> getHostServices().showDocument(folder.toUri().toString()));
        var opened = new WindowWiring(stage, paths, Threads.two(), outside);
        wiring = opened;
        Optional.ofNullable(named.get(LANGUAGE)).map(Language::parse).ifPresent(opened::speak);
        opened.start(Optional.ofNullable(named.get(WORKSPACE)).map(Path::of));
        WarmUp.begin();
    }

    /** Locks the file. */
    @Override
    public void stop() {
        if (wiring != null) {
            wiring.close();
        }
    }

    private static String parameter(String name, Object value) {
        return "--" + name + "=" + value;
    }
}
