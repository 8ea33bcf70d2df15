package org.amanat.press.printer;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintSetup;
import org.amanat.model.document.Printers.Printer;
import org.amanat.model.document.Sides;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;

/**
 * A printer on Linux and macOS. The PDF goes as it is to the standard input of {@code lp}, the print command of POSIX:
 * Java's own way would write it in the clear into the folder of temporary files first.
 */
final class QueuePrinter implements Printer {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Abilities abilities;
    private final String command;
    private final Duration patience;

    QueuePrinter(Abilities abilities) {
        this(abilities, "lp", PATIENCE);
    }

    /**
     * @param command the program {@code lp}
     * @param patience how long it may take
     */
    QueuePrinter(Abilities abilities, String command, Duration patience) {
        this.abilities = abilities;
        this.command = command;
        this.patience = patience;
    }

    @Override
    public String name() {
        return abilities.name();
    }

    @Override
    public Set<Sides> sides() {
        return abilities.sides();
    }

    @Override
    public Set<PaperFormat> papers() {
        return abilities.papers();
    }

    /** The queue takes the whole job or nothing; only of one that says nothing for long is it unknown. */
    @Override
    public void print(PrintSetup setup, byte[] sheets) {
        try {
            Process process = new ProcessBuilder(words(setup))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Thread.ofVirtual().start(() -> feed(process, sheets));
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new ProblemException(ProblemCode.PRINTER_STOPPED);
            }
            if (process.exitValue() != 0) {
                throw new ProblemException(ProblemCode.PRINTER_REFUSED);
            }
        } catch (IOException notThere) {
            throw new ProblemException(notThere, ProblemCode.PRINTER_REFUSED);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new ProblemException(hurried, ProblemCode.PRINTER_STOPPED);
        }
    }

    private static void feed(Process process, byte[] sheets) {
        try (OutputStream input = process.getOutputStream()) {
            input.write(sheets);
        } catch (IOException hungUp) {
            // How it ends says why.
        }
    }

    /** With options by the names of RFC 8011. */
    List<String> words(PrintSetup setup) {
        return List.of(
                command,
                "-d",
                name(),
                "-t",
                setup.title(),
                "-n",
                String.valueOf(setup.copies()),
                "-o",
                "media=" + media(setup.sheet()),
                "-o",
                "sides=" + sides(setup.sides()),
                "-o",
                "collate=true",
                "-o",
                "print-scaling=auto-fit");
    }

    private static String media(PaperFormat paper) {
        return switch (paper) {
            case A6 -> "A6";
            case A5 -> "A5";
            case A4 -> "A4";
            case LETTER -> "Letter";
        };
    }

    private static String sides(Sides sides) {
        return switch (sides) {
            case ONE -> "one-sided";
            case BOTH_LONG_EDGE -> "two-sided-long-edge";
            case BOTH_SHORT_EDGE -> "two-sided-short-edge";
        };
    }
}
