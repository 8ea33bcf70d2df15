package org.amanat.press.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.EnumSet;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintSetup;
import org.amanat.model.document.Sides;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the print command of the system is told, and what its answers mean. */
class QueuePrinterTest {

    private static final PrintSetup BOOKLET = new PrintSetup("Programme", PaperFormat.A4, Sides.BOTH_SHORT_EDGE, 3);
    private static final Abilities ANY =
            new Abilities("Laser", EnumSet.allOf(Sides.class), EnumSet.allOf(PaperFormat.class));

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @Test
    void theSheetsGoToTheQueueThroughItsInputWithPaperSidesAndCopies() throws IOException {
        byte[] sheets = "%PDF-1.7 sheets".repeat(10_000).getBytes(StandardCharsets.UTF_8);

        new QueuePrinter(ANY, command("cat > " + file("sheets") + "; echo \"$@\" > " + file("words")), LONG)
                .print(BOOKLET, sheets);

        assertThat(folder.resolve("sheets")).hasBinaryContent(sheets);
        assertThat(folder.resolve("words"))
                .content()
                .contains("-d Laser", "-t Programme", "-n 3", "media=A4", "sides=two-sided-short-edge");
    }

    @Test
    void aQueueThatSaysNoHasTakenNothing() throws IOException {
        var printer = new QueuePrinter(ANY, command("cat > /dev/null; exit 1"), LONG);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> printer.print(BOOKLET, new byte[] {1}))
                .satisfies(told -> assertThat(told.problem().code()).isEqualTo(ProblemCode.PRINTER_REFUSED));
    }

    @Test
    void ofAQueueThatNeverAnswersNobodyKnowsWhatCameOut() throws IOException {
        var printer = new QueuePrinter(ANY, command("exec tail -f /dev/null"), Duration.ofMillis(300));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> printer.print(BOOKLET, new byte[] {1}))
                .satisfies(told -> assertThat(told.problem().code()).isEqualTo(ProblemCode.PRINTER_STOPPED));
    }

    @Test
    void aComputerWithoutThePrintCommandHasTakenNothing() {
        var printer = new QueuePrinter(ANY, folder.resolve("nothing").toString(), LONG);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> printer.print(BOOKLET, new byte[] {1}))
                .satisfies(told -> assertThat(told.problem().code()).isEqualTo(ProblemCode.PRINTER_REFUSED));
    }

    private String file(String name) {
        return "'" + folder.resolve(name) + "'";
    }

    private String command(String does) throws IOException {
        Path script = Files.writeString(folder.resolve("lp"), "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return script.toString();
    }
}
