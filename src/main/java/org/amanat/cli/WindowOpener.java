package org.amanat.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.amanat.model.Language;

/** Opens the window. The command line knows no toolkit; whoever starts it says how a window comes to be. */
@FunctionalInterface
public interface WindowOpener {

    /**
     * Shows the window and answers when it was closed.
     *
     * @param workspace the file to unlock first; none shows the start
     * @param language the language asked for on the command line; none keeps the one in the settings
     */
    void open(Optional<Path> workspace, Optional<Language> language);
}
