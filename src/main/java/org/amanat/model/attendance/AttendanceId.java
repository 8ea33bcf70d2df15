package org.amanat.model.attendance;

import java.util.UUID;
import org.amanat.model.UuidV7;

/** Names an attendance, the same in every file that holds it. */
public record AttendanceId(UUID value) {

    /** A new id, never given before. */
    public static AttendanceId next() {
        return new AttendanceId(UuidV7.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static AttendanceId parse(String text) {
        return new AttendanceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
