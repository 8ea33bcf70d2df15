package org.amanat.press.printer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
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

    private final Abilities abilities;
    private final String command;

    /** @param command the program {@code lp} */
    QueuePrinter(Abilities abilities, String command) {
        this.abilities = abilities;
        this.command = command;
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

    /** The queue takes the whole job or nothing. */
    @Override
    public void print(PrintSetup setup, byte[] sheets) {
        try {
            if (exit(setup, sheets) != 0) {
                throw new ProblemException(ProblemCode.PRINTER_REFUSED);
            }
        } catch (IOException notThere) {
            throw new ProblemException(notThere, ProblemCode.PRINTER_REFUSED);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new ProblemException(hurried, ProblemCode.PRINTER_STOPPED);
        }
    }

    private int exit(PrintSetup setup, byte[] sheets) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words(setup))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream input = process.getOutputStream()) {
            input.write(sheets);
        } catch (IOException hungUp) {
            process.waitFor();
            throw hungUp;
        }
        return process.waitFor();
    }

    /** Options by the names of RFC 8011; whatever reads a bidding of its own from the queue is told nothing else. */
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
