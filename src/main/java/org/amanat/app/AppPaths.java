package org.amanat.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.amanat.operations.SampleWorkspace;
import org.jspecify.annotations.Nullable;

/**
 * Where the program keeps what is its own and not the office's: settings, the list of recent files, the log, backups.
 * Nothing here holds a name, a story or a passphrase in the clear. The folders need not exist yet.
 *
 * @param settings the folder of small files that a person may copy to another computer
 * @param state the folder of what can be made again or only matters here
 */
public record AppPaths(Path settings, Path state) {

    /** The folders that the operating system gives to programs of the person who is logged in. */
    public static AppPaths ofThisComputer() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System::getenv);
    }

    /** Everything in one folder, for tests and for a program on a stick. */
    public static AppPaths under(Path folder) {
        return new AppPaths(folder.resolve("settings"), folder.resolve("state"));
    }

    /** @param environment answers the value of an environment variable, or null */
    static AppPaths of(String system, Path home, UnaryOperator<@Nullable String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("windows")) {
            Path roaming = folder(environment.apply("APPDATA"), home.resolve("AppData/Roaming"));
            Path local = folder(environment.apply("LOCALAPPDATA"), home.resolve("AppData/Local"));
            return new AppPaths(roaming.resolve("Amanat"), local.resolve("Amanat"));
        }
        if (name.contains("mac")) {
            Path library = home.resolve("Library");
            return new AppPaths(library.resolve("Application Support/Amanat"), library.resolve("Caches/Amanat"));
        }
        // https://specifications.freedesktop.org/basedir-spec/latest/
        Path config = folder(environment.apply("XDG_CONFIG_HOME"), home.resolve(".config"));
        Path state = folder(environment.apply("XDG_STATE_HOME"), home.resolve(".local/state"));
        return new AppPaths(config.resolve("amanat"), state.resolve("amanat"));
    }

    /** Which workspaces were open lately: their paths, and nothing that is in them. */
    public Path recentFiles() {
        return settings.resolve("recent-files");
    }

    /** The sample that the window opens. */
    public Path sample() {
        return state.resolve("sample").resolve(SampleWorkspace.FILE_NAME);
    }

    /** The log: causes and codes, never what was typed. */
    public Path log() {
        return state.resolve("amanat.log");
    }

    private static Path folder(@Nullable String named, Path otherwise) {
        return Optional.ofNullable(named).map(Path::of).filter(Path::isAbsolute).orElse(otherwise);
    }
}
