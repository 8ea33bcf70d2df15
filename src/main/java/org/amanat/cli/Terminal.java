package org.amanat.cli;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;

/**
 * Where words go and come from.
 *
 * @param out results
 * @param err progress, problems and what only a person needs
 * @param in standard input, for a passphrase that a script hands over
 * @param prompt how a person is asked, if there is one at the keyboard
 */
public record Terminal(PrintStream out, PrintStream err, InputStream in, Optional<Prompt> prompt) {

    /** Asks for what must not be seen on the screen. */
    @FunctionalInterface
    public interface Prompt {

        /**
         * Shows the question and reads a line without showing it.
         *
         * @return the caller's to wipe; empty at the end of input
         */
        char[] ask(String question);
    }

    /** The terminal that the program was started from. */
    public static Terminal ofThisProcess() {
        return new Terminal(
                System.out,
                System.err,
                System.in,
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .map(Terminal::promptOf));
    }

    private static Prompt promptOf(Console console) {
        return question -> {
            char[] typed = console.readPassword("%s", question);
            return typed == null ? new char[0] : typed;
        };
    }
}
