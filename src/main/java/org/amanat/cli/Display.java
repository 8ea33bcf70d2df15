package org.amanat.cli;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Whether a window can be shown on this machine, found out before a toolkit fails in its own words. */
public enum Display {
    READY,
    /** Nobody sits at a screen: no X and no Wayland. */
    NO_SCREEN,
    /** A screen, but not the libraries that JavaFX draws with. */
    NO_LIBRARIES;

    /** What JavaFX loads on Linux, beyond what every desktop has. */
    private static final List<String> LIBRARIES = List.of("libgtk-3.so.0", "libXtst.so.6");

    /** The Debian packages that hold what a window needs. */
    public static final String PACKAGES = "libgtk-3-0 libxtst6";

    /** Looks at the machine that this runs on. */
    public static Display here() {
        return of(System.getProperty("os.name", ""), System::getenv, Display::canBeLoaded);
    }

    /**
     * @param environment answers the value of an environment variable, or null
     * @param loads whether a shared library is there
     */
    static Display of(String system, UnaryOperator<@Nullable String> environment, Predicate<String> loads) {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
            return READY;
        }
        if (isBlank(environment.apply("DISPLAY")) && isBlank(environment.apply("WAYLAND_DISPLAY"))) {
            return NO_SCREEN;
        }
        return LIBRARIES.stream().allMatch(loads) ? READY : NO_LIBRARIES;
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    @SuppressWarnings("restricted") // only looks whether the file is there; nothing in it is called
    private static boolean canBeLoaded(String library) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }
}
