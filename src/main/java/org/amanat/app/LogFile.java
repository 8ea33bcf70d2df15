package org.amanat.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** The one log. It says what failed and where in the program, never what was in the file: see {@link LogLines}. */
final class LogFile {

    private static final int BYTES = 1_000_000;

    /** With more than one, Java would number them, and nobody would find the file that the program names. */
    private static final int FILES = 1;

    private LogFile() {}

    /**
     * From now on everything that is logged goes to this file, and nothing to the terminal. Without a file to nowhere.
     */
    static void begin(Path file) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Handler handler = new FileHandler(file.toString().replace("%", "%%"), BYTES, FILES, true);
            handler.setFormatter(new LogLines());
            handler.setEncoding("UTF-8");
            root.addHandler(handler);
        } catch (IOException noPlaceForALog) {
            // The program works as well without one, and there is nowhere to say so.
            root.setLevel(Level.OFF);
        }
    }
}
