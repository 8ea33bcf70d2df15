package org.amanat.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.attendance.Guest;
import org.amanat.model.attendance.Party;
import org.amanat.model.document.Circle;
import org.amanat.model.document.PersonalOrder.InvitationLetters;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintNotice.NoLetter;
import org.amanat.model.document.Whom;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.InvitationState;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.print.design.Invitation;
import org.amanat.print.design.Invitation.ToCome;
import org.amanat.print.design.Invitation.ToSpeak;
import org.amanat.print.design.Named;
import org.amanat.print.design.Wording;

/**
 * Who gets a letter of invitation. Nobody does who said no, who waits for a seat, or of whom it is noted already
 * whether they came, even if they were chosen; who has a part in the programme gets the letter to speakers and no
 * other; of those who come together the first gets the letter for all.
 *
 * @param plan in which the speakers are
 * @param guests everybody on the list
 * @param parties of those guests
 * @param order says who is meant
 */
record Invitees(EventPlan plan, List<Guest> guests, List<Party> parties, InvitationLetters order) {

    Invitees {
        guests = List.copyOf(guests);
        parties = List.copyOf(parties);
    }

    /** Those who have a part in the order in which they are heard, then guests in the order of their names. */
    List<Invitation> letters(Wording wording) {
        var toCome = heads().stream()
                .map(this::toCome)
                .sorted(Comparator.comparing(Invitation::person, Named.byName(wording)));
        return Stream.<Invitation>concat(toSpeak(), toCome).toList();
    }

    /** Who is meant and gets none, so that nobody believes that they were written to. */
    List<PrintNotice> notices() {
        var notices = new ArrayList<PrintNotice>(refused().toList());
        int speakers = order.whom().isChosen() || order.whom().circle() == Circle.EVERYBODY
                ? 0
                : (int) meant().filter(this::maySpeak).count();
        if (speakers > 0) {
            notices.add(new PrintNotice.InvitedToSpeak(speakers));
        }
        int together = (int) meant().filter(guest -> !maySpeak(guest)).count() - heads().size();
        if (together > 0) {
            notices.add(new PrintNotice.InvitedTogether(together));
        }
        return notices;
    }

    private Stream<ToSpeak> toSpeak() {
        Map<Person, List<Appearance>> asked = new LinkedHashMap<>();
        if (reaches(Circle.SPEAKERS)) {
            plan.appearances().stream()
                    .filter(appearance -> isMeant(appearance.person(), appearance.invitation()))
                    .forEach(appearance -> asked.computeIfAbsent(plan.personOf(appearance), _ -> new ArrayList<>())
                            .add(appearance));
        }
        return asked.entrySet().stream()
                .map(one -> new ToSpeak(one.getKey(), plan.organisationOf(one.getKey()), one.getValue()));
    }

    private Stream<Guest> meant() {
        return guests.stream()
                .filter(guest -> reaches(Circle.GUESTS)
                        && !guest.person().name().isEmpty()
                        && guest.attendance()
                                .invitation()
                                .filter(stands -> isMeant(guest.person().id(), stands))
                                .isPresent());
    }

    private boolean reaches(Circle circle) {
        Whom whom = order.whom();
        return whom.isChosen() || whom.circle() == circle || whom.circle() == Circle.EVERYBODY;
    }

    private boolean isMeant(PersonId person, InvitationState stands) {
        return stands.mayCome()
                && (order.whom().isChosen()
                        ? order.whom().chosen().contains(person)
                        : order.to().contains(stands));
    }

    private boolean maySpeak(Guest guest) {
        return maySpeak(guest.person().id());
    }

    private boolean maySpeak(PersonId person) {
        return plan.appearances().stream()
                .anyMatch(appearance -> appearance.person().equals(person)
                        && appearance.invitation().mayCome());
    }

    /** Those who come alone, and of each party the first. */
    private List<Guest> heads() {
        Map<Object, Guest> heads = new LinkedHashMap<>();
        meant().filter(guest -> !maySpeak(guest))
                .forEach(guest -> heads.putIfAbsent(
                        party(guest)
                                .<Object>map(Party::id)
                                .orElse(guest.person().id()),
                        guest));
        return List.copyOf(heads.values());
    }

    private ToCome toCome(Guest guest) {
        var company = party(guest).stream()
                .flatMap(party ->
                        guests.stream().filter(one -> one.attendance().party().equals(Optional.of(party.id()))))
                .filter(one -> one.attendance().state().takesSeat() && !one.equals(guest))
                .map(Guest::person)
                .toList();
        int seats = Math.max(party(guest).map(Party::heads).orElse(1), company.size() + 1);
        return new ToCome(
                guest.person(),
                guest.organisation(),
                guest.attendance().part(),
                seats,
                company.stream().filter(one -> !one.name().isEmpty()).toList());
    }

    private Optional<Party> party(Guest guest) {
        return guest.attendance()
                .party()
                .flatMap(id ->
                        parties.stream().filter(party -> party.id().equals(id)).findFirst());
    }

    private Stream<NoLetter> refused() {
        var onList =
                guests.stream().collect(Collectors.toMap(guest -> guest.person().id(), Function.identity()));
        var ofGuests = guests.stream()
                .filter(guest -> order.whom().chosen().contains(guest.person().id()) && !maySpeak(guest))
                .flatMap(guest -> whyNot(guest).stream()
                        .map(why -> new NoLetter(guest.person().name(), why)));
        var ofSpeakers = plan.persons().values().stream()
                .filter(person -> order.whom().chosen().contains(person.id())
                        && !maySpeak(person.id())
                        && !onList.containsKey(person.id()))
                .map(person -> new NoLetter(person.name(), NoLetter.Why.SAID_NO));
        return Stream.concat(ofGuests, ofSpeakers);
    }

    private static Optional<NoLetter.Why> whyNot(Guest guest) {
        return switch (guest.attendance().state()) {
            case INVITED, REGISTERED -> Optional.empty();
            case CANCELLED -> Optional.of(NoLetter.Why.SAID_NO);
            case WAITING -> Optional.of(NoLetter.Why.WAITS_FOR_A_SEAT);
            case ATTENDED, DID_NOT_COME -> Optional.of(NoLetter.Why.WAS_EXPECTED);
        };
    }
}
