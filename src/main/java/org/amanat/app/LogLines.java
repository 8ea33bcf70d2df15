package org.amanat.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.amanat.model.problem.ProblemException;

/**
 * Writes what is logged so that nothing private can be in it. Our own messages are written as they are; those of
 * libraries and of exceptions may quote a text or a name, so only their kinds and places are.
 */
final class LogLines extends Formatter {

    private static final String OURS = "org.amanat.";
    private static final int DEEPEST_CAUSE = 8;

    @Override
    public String format(LogRecord record) {
        var lines = new StringBuilder();
        String logger = String.valueOf(record.getLoggerName());
        lines.append(Instant.ofEpochMilli(record.getMillis()).truncatedTo(ChronoUnit.SECONDS))
                .append(' ')
                .append(record.getLevel().getName())
                .append(' ')
                .append(logger);
        if (logger.startsWith(OURS)) {
            lines.append(": ").append(formatMessage(record));
        }
        lines.append('\n');
        Throwable cause = record.getThrown();
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            append(lines, cause);
            cause = cause.getCause();
        }
        return lines.toString();
    }

    private static void append(StringBuilder lines, Throwable cause) {
        lines.append("  ").append(cause.getClass().getName());
        if (cause instanceof ProblemException told) {
            lines.append(' ').append(told.problem().code());
        }
        lines.append('\n');
        for (StackTraceElement frame : cause.getStackTrace()) {
            lines.append("    ").append(frame).append('\n');
        }
    }
}
