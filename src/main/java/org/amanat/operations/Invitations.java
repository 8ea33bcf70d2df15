package org.amanat.operations;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.change.Operation;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.InvitationState;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/** Letters that were made invite those to whom they are: somebody says that they are sent, and it is noted of all. */
public final class Invitations {

    private final Workspace workspace;
    private final Clock clock;

    /** Those to whom letters are who are still to be invited. */
    private record ToInvite(List<Attendance> guests, List<Appearance> speakers) {

        int persons() {
            return (int) Stream.concat(
                            guests.stream().map(Attendance::person),
                            speakers.stream().map(Appearance::person))
                    .distinct()
                    .count();
        }
    }

    Invitations(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** How many are still to be invited of those to whom a document is; 0 if it is no letter of invitation. */
    public int open(PrintedDocument document) {
        return workspace.read(records -> toInvite(records, document).persons());
    }

    /**
     * Notes that those are invited today to whom a document is, as far as they are still to be invited, in one step.
     * The letter to the first of a party invites those who come with them.
     *
     * @return how many persons
     * @throws ProblemException if the event is closed
     */
    public int mark(PrintedDocument document) {
        return workspace.change(Operation.MARK_INVITED, records -> {
            var toInvite = toInvite(records, document);
            var today = Today.in(records, clock);
            toInvite.guests()
                    .forEach(guest -> records.attendances()
                            .update(guest.with(guest.reply().after(AttendanceState.INVITED, today, clock.instant()))));
            toInvite.speakers().forEach(speaker -> records.appearances().update(speaker.invited(today)));
            return toInvite.persons();
        });
    }

    private static ToInvite toInvite(Records records, PrintedDocument document) {
        if (document.kind() != DocumentKind.INVITATION_LETTERS) {
            return new ToInvite(List.of(), List.of());
        }
        Set<PersonId> persons = records.imprints().persons(document.id());
        var guests = records.attendances().of(document.event());
        var parties = guests.stream()
                .filter(guest -> persons.contains(guest.person()))
                .flatMap(guest -> guest.party().stream())
                .collect(Collectors.toSet());
        return new ToInvite(
                guests.stream()
                        .filter(guest -> persons.contains(guest.person())
                                || guest.party().filter(parties::contains).isPresent())
                        .filter(guest -> guest.invitation()
                                .filter(stands -> stands == InvitationState.TO_INVITE)
                                .isPresent())
                        .toList(),
                records.appearances().of(document.event()).stream()
                        .filter(speaker ->
                                persons.contains(speaker.person()) && speaker.invitation() == InvitationState.TO_INVITE)
                        .toList());
    }
}
