package org.amanat.store;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;

/**
 * A small note beside an open file that says who has it, for the one who finds it locked. It does not lock: the lock is
 * SQLite's, which the system lets go when a program dies. So a note that a crash left behind is in nobody's way.
 */
record OwnerNote(String user, String computer, ZonedDateTime since) {

    /** Who runs this program, now. */
    static OwnerNote mine(Clock clock) {
        return new OwnerNote(
                System.getProperty("user.name", "?"),
                computerName(),
                ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
    }

    static Path path(Path file) {
        return file.resolveSibling(file.getFileName() + "-open");
    }

    /** Puts the note beside the file. */
    void write(Path file) {
        String text = "user=%s\ncomputer=%s\nsince=%s\n"
                .formatted(escaped(user), escaped(computer), since.toOffsetDateTime());
        FileBeside.write(path(file), text.getBytes(StandardCharsets.UTF_8));
    }

    /** The note beside the file; nothing if there is none, or it cannot be read. */
    static Optional<OwnerNote> read(Path file) {
        try {
            var note = new Properties();
            note.load(new StringReader(Files.readString(path(file))));
            return Optional.of(new OwnerNote(
                    note.getProperty("user", "?"),
                    note.getProperty("computer", "?"),
                    ZonedDateTime.parse(note.getProperty("since", ""))));
        } catch (IOException | DateTimeParseException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    static void remove(Path file) {
        try {
            Files.deleteIfExists(path(file));
        } catch (IOException left) {
            // It is in nobody's way, and the next who opens the file writes over it.
        }
    }

    /** As people read it: the time, and the day unless it is today's. */
    String sinceWritten(Clock clock) {
        var here = since.withZoneSameInstant(clock.getZone());
        String time = "%02d:%02d".formatted(here.getHour(), here.getMinute());
        return here.toLocalDate().equals(ZonedDateTime.now(clock).toLocalDate())
                ? time
                : here.toLocalDate() + " " + time;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", " ");
    }

    /** Without asking the network. */
    private static String computerName() {
        String name =
                System.getenv().getOrDefault("COMPUTERNAME", System.getenv().getOrDefault("HOSTNAME", ""));
        try {
            return name.isBlank() ? Files.readString(Path.of("/etc/hostname")).strip() : name;
        } catch (IOException nameless) {
            return "?";
        }
    }
}
