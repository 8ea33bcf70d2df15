package org.amanat.app;

import java.nio.file.Path;
import java.util.Optional;
import org.amanat.model.Language;

/** Puts the parts together by hand: the only class that sees everything. */
final class Wiring {

    private Wiring() {}

    /** What {@link org.amanat.cli.WindowOpener#open} asks for, with the program's own folders. */
    static void openWindow(AppPaths paths, Optional<Path> workspace, Optional<Language> language) {
        AmanatWindow.open(paths, workspace, language);
    }
}
