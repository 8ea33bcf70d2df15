package org.amanat.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.amanat.operations.Workspaces;
import org.jspecify.annotations.Nullable;

/**
 * What the command line works with; tests lay out their own.
 *
 * @param window how a window comes to be
 * @param display whether there can be one, asked only when one is wanted
 * @param environment answers the value of an environment variable, or null
 * @param computer the locale of the computer
 * @param log where faults are written, to be named to the person
 */
public record Desk(
        Terminal terminal,
        Workspaces workspaces,
        WindowOpener window,
        Supplier<Display> display,
        UnaryOperator<@Nullable String> environment,
        Locale computer,
        String version,
        Path log) {}
