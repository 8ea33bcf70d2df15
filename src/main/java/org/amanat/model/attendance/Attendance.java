package org.amanat.model.attendance;

import java.time.Instant;
import java.util.Optional;
import org.amanat.model.event.EventId;
import org.amanat.model.event.InvitationState;
import org.amanat.model.people.PersonId;

/**
 * A person at an event, at most once each.
 *
 * @param walkIn whether they came without being on the list
 * @param checkedInAt when they were let in at the door, if that was noted
 * @param party with whom they come
 */
public record Attendance(
        AttendanceId id,
        EventId event,
        PersonId person,
        AttendanceState state,
        boolean walkIn,
        Optional<Instant> checkedInAt,
        GuestPart part,
        Optional<PartyId> party,
        Reply reply) {

    /** Somebody who is new on the list, for no other part than to be there. */
    public static Attendance of(EventId event, PersonId person, AttendanceState state) {
        return new Attendance(
                AttendanceId.next(),
                event,
                person,
                state,
                false,
                Optional.empty(),
                GuestPart.GUEST,
                Optional.empty(),
                Reply.NONE);
    }

    /**
     * What is known of one person who was twice on the list of an event: that they came counts more than that they were
     * asked.
     *
     * @param stays whose id it keeps
     */
    public static Attendance both(Attendance stays, Attendance other) {
        var further = (other.checkedInAt.isPresent() && stays.checkedInAt.isEmpty())
                        || other.state == AttendanceState.ATTENDED
                        || stays.state == AttendanceState.CANCELLED
                        || stays.state == AttendanceState.INVITED
                ? other
                : stays;
        return new Attendance(
                stays.id,
                stays.event,
                stays.person,
                further.state,
                stays.walkIn && other.walkIn,
                stays.checkedInAt.or(() -> other.checkedInAt),
                stays.part == GuestPart.GUEST ? other.part : stays.part,
                stays.party.or(() -> other.party),
                new Reply(
                        stays.reply.invitedOn().or(other.reply::invitedOn),
                        stays.reply.answeredOn().or(other.reply::answeredOn),
                        stays.reply.waitingSince().or(other.reply::waitingSince)));
    }

    /**
     * Where the invitation stands, in the words of those who have a part: who is on the list and was never asked is
     * still to be invited. Nothing for whoever waits, because an invitation promises a seat, and after the event.
     */
    public Optional<InvitationState> invitation() {
        return switch (state) {
            case INVITED ->
                Optional.of(reply.invitedOn().isPresent() ? InvitationState.INVITED : InvitationState.TO_INVITE);
            case REGISTERED -> Optional.of(InvitationState.CONFIRMED);
            case CANCELLED -> Optional.of(InvitationState.DECLINED);
            case WAITING, ATTENDED, DID_NOT_COME -> Optional.empty();
        };
    }

    /** The same person at the same event, in another state. */
    public Attendance with(AttendanceState changed) {
        return new Attendance(id, event, person, changed, walkIn, checkedInAt, part, party, reply);
    }

    public Attendance with(GuestPart changed) {
        return new Attendance(id, event, person, state, walkIn, checkedInAt, changed, party, reply);
    }

    public Attendance with(Reply changed) {
        return new Attendance(id, event, person, state, walkIn, checkedInAt, part, party, changed);
    }

    /** The same, coming with others or alone. */
    public Attendance in(Optional<PartyId> changed) {
        return new Attendance(id, event, person, state, walkIn, checkedInAt, part, changed, reply);
    }

    /** The same, let in at the door at that moment or not let in. */
    public Attendance letIn(Optional<Instant> when) {
        return new Attendance(id, event, person, state, walkIn, when, part, party, reply);
    }
}
