package org.amanat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.junit.jupiter.api.Test;

final class LogLinesTest {

    private final LogLines lines = new LogLines();

    @Test
    void ourOwnMessagesAreWritten() {
        assertThat(lines.format(record("org.amanat.cli.Complaints", "fault 7QK3-M2XD")))
                .contains("SEVERE org.amanat.cli.Complaints: fault 7QK3-M2XD");
    }

    @Test
    void whatALibrarySaysIsNotWritten() {
        assertThat(lines.format(record("org.apache.fontbox", "no glyph in the name Zainab")))
                .contains("SEVERE org.apache.fontbox")
                .doesNotContain("Zainab");
    }

    @Test
    void anExceptionIsNamedWithItsPlaceButWithoutItsMessage() {
        var record = record("org.amanat.cli.Complaints", "fault");
        record.setThrown(new IllegalStateException("Zainab", new ProblemException(ProblemCode.DISK_FULL, "Zainab")));

        assertThat(lines.format(record))
                .contains(
                        "java.lang.IllegalStateException\n",
                        "org.amanat.model.problem.ProblemException DISK_FULL\n",
                        "LogLinesTest.anExceptionIsNamed")
                .doesNotContain("Zainab");
    }

    private static LogRecord record(String logger, String message) {
        var record = new LogRecord(Level.SEVERE, message);
        record.setLoggerName(logger);
        return record;
    }
}
