package org.amanat.store;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.door.CheckIn;
import org.amanat.model.door.CheckInId;
import org.amanat.model.door.Way;

/** What the door does, for {@link RandomChanges}. */
final class RandomDoor {

    private RandomDoor() {}

    /** Adds a fact of a guest that replaces some of those that there are. */
    static void note(Records records, Random random, Attendance guest, boolean in) {
        var known = records.checkIns().of(guest.id()).stream()
                .map(CheckIn::id)
                .filter(_ -> random.nextBoolean())
                .collect(Collectors.toSet());
        records.checkIns()
                .insert(new CheckIn(
                        new CheckInId(new UUID(random.nextLong(), random.nextLong())),
                        guest.id(),
                        in ? 1 + random.nextInt(3) : 0,
                        Instant.EPOCH.plusSeconds(random.nextInt(10_000)),
                        in ? Way.DOOR : Way.LIST,
                        "door's \"1\"",
                        guest.state(),
                        known));
    }
}
