package org.amanat.operations;

import java.time.Clock;
import java.util.List;
import org.amanat.model.LocalizedText;
import org.amanat.model.change.Operation;
import org.amanat.model.door.DoorGuest;
import org.amanat.model.door.DoorList;
import org.amanat.model.door.PrintedSheet;
import org.amanat.model.door.Way;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/** The door of an event. What a method answers is in the file, flushed to the disk, before it answers. */
public final class Door {

    private final Workspace workspace;
    private final Clock clock;

    Door(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * Everybody who may come to the door.
     *
     * @throws ProblemException if there is no such event
     */
    public DoorList list(EventId event) {
        return workspace.read(records -> new DoorReading(records, event).list());
    }

    /**
     * Lets somebody in, with so many of their party in all; whoever is only in the programme gets on the list by it.
     * Does nothing if exactly that is noted already.
     *
     * @param arrived how many of the party are in now, the guest counted, at least one
     * @param door what this computer's door is called, may be empty
     * @return the guest as they are noted now
     * @throws ProblemException if event or person are not there any more
     */
    public DoorGuest checkIn(EventId event, PersonId person, int arrived, String door) {
        if (arrived < 1) {
            throw new IllegalArgumentException("nobody came");
        }
        return workspace.change(
                Operation.CHECK_IN, records -> book(records, event, door).note(person, arrived, Way.DOOR));
    }

    /**
     * Takes a check-in back: the guest stands to the event as before.
     *
     * @return the guest as they are noted now
     * @throws ProblemException if event or person are not there any more
     */
    public DoorGuest takeBack(EventId event, PersonId person, String door) {
        return workspace.change(
                Operation.TAKE_BACK_CHECK_IN,
                records -> book(records, event, door).note(person, 0, Way.DOOR));
    }

    /**
     * Lets somebody in who is on no list, of whom only the name is known; in one step.
     *
     * @param arrived how many came, at least one
     * @throws ProblemException if there is no such event
     */
    public DoorGuest letIn(EventId event, LocalizedText name, int arrived, Way way, String door) {
        if (name.isEmpty() || arrived < 1) {
            throw new IllegalArgumentException("nobody came");
        }
        return workspace.change(
                Operation.ADD_WALK_IN, records -> book(records, event, door).letIn(Person.named(name), arrived, way));
    }

    /**
     * Says what is true of a guest of whom two doors say different things. The decision goes to the other computer with
     * the next packet.
     *
     * @param arrived how many of the party are in; 0 if nobody is
     * @return the guest as they are noted now
     * @throws ProblemException if event or person are not there any more
     */
    public DoorGuest decide(EventId event, PersonId person, int arrived, String door) {
        return workspace.change(
                Operation.DECIDE_CHECK_IN, records -> book(records, event, door).note(person, arrived, Way.LIST));
    }

    /**
     * The attendance sheets that were printed, the first first.
     *
     * @throws ProblemException if there is no such event
     */
    public List<PrintedSheet> sheets(EventId event) {
        return workspace.read(records -> {
            records.events().get(event);
            return records.sheetRows().of(event);
        });
    }

    /**
     * Notes everybody who signed, in one step. Those who are in already stay as they are noted.
     *
     * @return those who were not in before
     * @throws ProblemException if one of them is not there any more; then nothing has changed
     */
    public List<DoorGuest> enterSheet(EventId event, List<DoorGuest> signed, String door) {
        return workspace.change(Operation.ENTER_SHEET, records -> {
            var book = book(records, event, door);
            return signed.stream()
                    .filter(guest -> !guest.isIn())
                    .map(guest -> book.note(guest.person().id(), guest.party(), Way.SHEET))
                    .toList();
        });
    }

    private DoorBook book(Records records, EventId event, String door) {
        return new DoorBook(records, event, door, clock.instant());
    }
}
