package org.amanat.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.GuestPart;
import org.amanat.model.attendance.Reply;
import org.amanat.model.change.Operation;
import org.amanat.model.door.CheckIn;
import org.amanat.model.door.DoorPacket;
import org.amanat.model.door.Merged;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Person;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.FileBeside;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/**
 * Two doors without a network: what one computer noted is carried to the other on a stick, in either order and as often
 * as anybody likes, with the same result.
 */
public final class DoorPackets {

    private final Workspace workspace;
    private final Clock clock;

    DoorPackets(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * Writes everything that is known of the doors of an event. What was noted before can then be taken back by a new
     * fact only, not by undo: the other computer would bring it back.
     *
     * @throws ProblemException if the event is not there any more, or the file cannot be written
     */
    public void write(EventId event, Path file) {
        byte[] sealed = workspace.change(
                Operation.WRITE_DOOR_PACKET, records -> SealedPacket.of(records, packet(records, event)));
        FileBeside.write(file, sealed);
    }

    /**
     * Writes a copy of the whole workspace for the computer at the second door, encrypted with the same passphrase. As
     * after a packet, undo begins anew.
     *
     * @throws ProblemException if it cannot be written
     */
    public void writeCopy(Path file) {
        workspace.run(Operation.WRITE_DOOR_PACKET, _ -> {});
        Path backup = workspace.backUp();
        try {
            FileBeside.write(file, Files.readAllBytes(backup));
        } catch (IOException unreadable) {
            throw new ProblemException(unreadable, ProblemCode.FILE_UNREADABLE, backup.toString());
        }
    }

    /**
     * Adds what the other door noted, in one step that can be undone.
     *
     * @throws ProblemException if it is no packet of this file, or was changed on the way; then nothing has changed
     */
    public Merged read(Path file) {
        byte[] bytes = SealedPacket.bytes(file);
        return workspace.change(
                Operation.READ_DOOR_PACKET, records -> merge(records, SealedPacket.open(records, bytes, file)));
    }

    static DoorPacket packet(Records records, EventId event) {
        var facts = records.checkIns().of(event);
        var noted = new HashSet<AttendanceId>();
        facts.forEach(fact -> noted.add(fact.attendance()));
        var guests = Guests.of(records, event).stream()
                .filter(guest -> noted.contains(guest.attendance().id()))
                .map(guest -> new DoorPacket.Subject(
                        guest.attendance().id(),
                        guest.person().id(),
                        guest.person().name(),
                        guest.attendance().walkIn()))
                .toList();
        return DoorPacket.of(event, guests, facts);
    }

    private Merged merge(Records records, DoorPacket packet) {
        var book = new DoorBook(records, packet.event(), "", clock.instant());
        Map<AttendanceId, Attendance> here = new HashMap<>();
        records.attendances().of(packet.event()).forEach(one -> here.put(one.id(), one));
        var known = new HashSet<>(
                records.checkIns().of(packet.event()).stream().map(CheckIn::id).toList());
        int before = here.size();
        var touched = new HashMap<AttendanceId, Attendance>();
        int news = 0;
        for (CheckIn fact : packet.facts().values()) {
            if (known.add(fact.id())) {
                var attendance = Optional.ofNullable(here.get(fact.attendance()))
                        .orElseGet(() -> arrive(records, packet, fact, here));
                records.checkIns().insert(fact.of(attendance.id()));
                touched.put(attendance.id(), attendance);
                news++;
            }
        }
        touched.values().forEach(book::settle);
        long clashes = new DoorReading(records, packet.event())
                .list().guests().stream()
                        .filter(guest -> guest.standing().clash().isPresent())
                        .count();
        int added = records.attendances().of(packet.event()).size() - before;
        return new Merged(packet.event(), news, added, (int) clashes);
    }

    /** Somebody whom the other door put on the list: they are found by person, or added with the name from there. */
    private static Attendance arrive(
            Records records, DoorPacket packet, CheckIn fact, Map<AttendanceId, Attendance> here) {
        var guest = packet.guests().get(fact.attendance().toString());
        if (guest == null) {
            throw new ProblemException(ProblemCode.DOOR_PACKET_BROKEN);
        }
        var found = records.attendances().find(packet.event(), guest.person()).orElseGet(() -> {
            if (records.persons().of(List.of(guest.person())).isEmpty()) {
                records.persons().insert(named(guest));
            }
            var added = new Attendance(
                    guest.attendance(),
                    packet.event(),
                    guest.person(),
                    AttendanceState.INVITED,
                    guest.walkIn(),
                    Optional.empty(),
                    GuestPart.GUEST,
                    Optional.empty(),
                    Reply.NONE);
            records.attendances().insert(added);
            return added;
        });
        here.put(fact.attendance(), found);
        return found;
    }

    private static Person named(DoorPacket.Subject guest) {
        return Person.of(guest.person(), guest.name());
    }
}
