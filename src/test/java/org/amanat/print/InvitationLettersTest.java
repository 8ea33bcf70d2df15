package org.amanat.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.amanat.exchange.Sample;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.Guest;
import org.amanat.model.attendance.GuestPart;
import org.amanat.model.attendance.Party;
import org.amanat.model.attendance.PartyId;
import org.amanat.model.document.Circle;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PersonalOrder.InvitationLetters;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintNotice.NoLetter;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.TypeSize;
import org.amanat.model.document.Whom;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.PlanSketch;
import org.amanat.model.event.Role;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Digits;
import org.junit.jupiter.api.Test;

/** Who gets a letter of invitation, and what it says. All persons are invented. */
final class InvitationLettersTest {

    private static final Sample SAMPLE = Sample.worldDay2025();
    private static final PrintOptions A4 =
            new PrintOptions(DocumentLanguage.ENGLISH, PaperFormat.A4, false, TypeSize.NORMAL, Digits.URDU);
    private static final EventPlan FORUM = PlanSketch.from("10:00", "12:00")
            .item(ItemKind.WELCOME, "Welcome by the host", 15)
            .with("Amna Speaker", Role.SPEAKER, InvitationState.CONFIRMED)
            .item(ItemKind.SURVIVOR_STORIES, "Voices of survivors", 40)
            .with("Bano Voice", Role.SPEAKER, InvitationState.INVITED)
            .with("Dilshad No", Role.SPEAKER, InvitationState.DECLINED)
            .item(ItemKind.MEAL, "Tea", 20)
            .plan();

    private final List<Guest> guests = new ArrayList<>(GuestSketch.of(FORUM)
            .guest("Zubaida Asked", "")
            .guest("Komal Registered", "", AttendanceState.REGISTERED)
            .guest("Laila Waiting", "", AttendanceState.WAITING)
            .guest("Mehr Cancelled", "", AttendanceState.CANCELLED)
            .guest("Nadia Came", "", AttendanceState.ATTENDED)
            .all());
    private List<Party> parties = List.of();

    @Test
    void aLetterGoesToThoseWhoAreAskedWithTheirPartAndTheDayOfTheAnswer() {
        var order = new InvitationLetters(
                Whom.all(Circle.SPEAKERS),
                Set.of(InvitationState.INVITED),
                Optional.of(LocalDate.of(2026, 7, 1)),
                Optional.of(LocalDate.of(2026, 7, 20)),
                false);
        var paper = Paper.of(draft(order));

        assertThat(paper.pages()).isOne();
        assertThat(paper.text())
                .contains("Dear Bano Voice", "10:15 to 10:55", "Monday 20 July 2026", "Wednesday 1 July 2026")
                .doesNotContain("Amna", "as a guest");
    }

    @Test
    void aLetterToNobodyIsRefused() {
        var nobody = new InvitationLetters(
                Whom.all(Circle.SPEAKERS),
                Set.of(InvitationState.TO_INVITE),
                Optional.empty(),
                Optional.empty(),
                false);

        assertThatThrownBy(() -> draft(nobody)).satisfies(told -> code(told, ProblemCode.NOBODY_TO_PRINT));
    }

    @Test
    void guestsAreInvitedInTheOrderOfTheirNamesUnlessTheySaidNoOrWait() {
        var paper = Paper.of(draft(to(Whom.all(Circle.GUESTS))));

        assertThat(paper.pages()).isEqualTo(2);
        assertThat(paper.text())
                .containsSubsequence(
                        "Dear Komal Registered", "as a guest", "food that you do not eat", "Dear Zubaida Asked")
                .doesNotContain("Laila", "Mehr", "Nadia", "Dear Bano", "This is what we ask of you", "seats");
    }

    @Test
    void whoWasAskedAndWhoIsStillToBeAskedAreToldApart() {
        asked("Zubaida Asked");

        assertThat(invited(Circle.GUESTS, InvitationState.INVITED)).containsExactly("Zubaida Asked");
        assertThat(invited(Circle.GUESTS, InvitationState.CONFIRMED)).containsExactly("Komal Registered");
        assertThatThrownBy(() -> invited(Circle.GUESTS, InvitationState.TO_INVITE))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> invited(Circle.EVERYBODY, InvitationState.DECLINED))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void whoWasChosenAndGetsNoneIsNamed() {
        var draft = draft(to(Whom.only(Set.of(
                id("Zubaida Asked"),
                id("Laila Waiting"),
                id("Mehr Cancelled"),
                id("Nadia Came"),
                speaker("Dilshad No")))));

        assertThat(names(draft)).containsExactly("Zubaida Asked");
        assertThat(draft.notices())
                .filteredOn(NoLetter.class::isInstance)
                .map(notice -> ((NoLetter) notice).why())
                .containsExactly(
                        NoLetter.Why.WAITS_FOR_A_SEAT,
                        NoLetter.Why.SAID_NO,
                        NoLetter.Why.WAS_EXPECTED,
                        NoLetter.Why.SAID_NO);
        assertThatThrownBy(() -> draft(to(Whom.only(Set.of(id("Mehr Cancelled"))))))
                .satisfies(told -> code(told, ProblemCode.NOBODY_TO_INVITE));
    }

    @Test
    void whoHasAPartGetsTheLetterToSpeakersOnly() {
        listed("Bano Voice");
        listed("Dilshad No");

        var toGuests = draft(to(Whom.all(Circle.GUESTS)));
        assertThat(names(toGuests)).containsExactly("Dilshad No", "Komal Registered", "Zubaida Asked");
        assertThat(toGuests.notices()).contains(new PrintNotice.InvitedToSpeak(1));

        var everybody = draft(to(Whom.all(Circle.EVERYBODY)));
        assertThat(names(everybody))
                .containsExactly("Amna Speaker", "Bano Voice", "Dilshad No", "Komal Registered", "Zubaida Asked");

        var chosen = draft(to(Whom.only(Set.of(speaker("Bano Voice")))));
        assertThat(Paper.of(chosen).text()).contains("This is what we ask of you");
        assertThat(chosen.notices()).noneMatch(NoLetter.class::isInstance);
    }

    @Test
    void theFirstOfAPartyGetsTheLetterForAll() {
        var ministry = new Party(PartyId.next(), FORUM.event().id(), LocalizedText.of("M", "م"), Optional.empty(), 3);
        parties = List.of(ministry);
        guests.replaceAll(guest -> with(guest, Optional.of(ministry.id())));

        var draft = draft(to(Whom.all(Circle.GUESTS)));

        assertThat(names(draft)).containsExactly("Zubaida Asked");
        assertThat(draft.notices()).contains(new PrintNotice.InvitedTogether(1));
        assertThat(Paper.of(draft).text())
                .contains("We keep 3 seats for you", "we expect Komal Registered and Nadia Came")
                .doesNotContain("who else will come", "Mehr");

        assertThat(names(draft(to(Whom.only(Set.of(id("Komal Registered"))))))).containsExactly("Komal Registered");
    }

    @Test
    void somebodyOfThePartyWhomNobodyKnowsIsAskedForAndAnInterpreterIsToldTheirPart() {
        var pair = new Party(PartyId.next(), FORUM.event().id(), LocalizedText.of("M", "م"), Optional.empty(), 2);
        parties = List.of(pair);
        guests.replaceAll(guest -> guest.person().id().equals(id("Zubaida Asked"))
                ? new Guest(
                        guest.attendance().in(Optional.of(pair.id())).with(GuestPart.INTERPRETER),
                        guest.person(),
                        guest.organisation())
                : guest);

        assertThat(Paper.of(draft(to(Whom.only(Set.of(id("Zubaida Asked")))))).text())
                .contains("come as: Interpreter", "We keep 2 seats", "who else will come")
                .doesNotContain("as a guest", "we expect");
    }

    private Draft draft(InvitationLetters order) {
        return InvitationLettersDocument.of(FORUM, guests, parties, SAMPLE.settings(), order, A4);
    }

    private static InvitationLetters to(Whom whom) {
        return new InvitationLetters(
                whom, EnumSet.allOf(InvitationState.class), Optional.empty(), Optional.empty(), false);
    }

    private List<String> invited(Circle circle, InvitationState stands) {
        return names(draft(
                new InvitationLetters(Whom.all(circle), Set.of(stands), Optional.empty(), Optional.empty(), false)));
    }

    private List<String> names(Draft draft) {
        return draft.imprints().persons().stream().map(this::name).toList();
    }

    private String name(PersonId person) {
        return guests.stream()
                .map(Guest::person)
                .filter(one -> one.id().equals(person))
                .findFirst()
                .or(() -> Optional.ofNullable(FORUM.persons().get(person)))
                .map(Person::name)
                .orElseThrow()
                .best(Language.ENGLISH);
    }

    private PersonId id(String name) {
        return guests.stream()
                .map(Guest::person)
                .filter(person -> person.name().texts().containsValue(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static PersonId speaker(String name) {
        return FORUM.persons().values().stream()
                .filter(person -> person.name().texts().containsValue(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Somebody of the programme who is on the list of guests too. */
    private void listed(String name) {
        var person = Objects.requireNonNull(FORUM.persons().get(speaker(name)));
        guests.add(new Guest(
                Attendance.of(FORUM.event().id(), person.id(), AttendanceState.INVITED), person, Optional.empty()));
    }

    private void asked(String name) {
        guests.replaceAll(guest -> guest.person().id().equals(id(name))
                ? new Guest(
                        guest.attendance()
                                .with(guest.attendance()
                                        .reply()
                                        .after(AttendanceState.INVITED, LocalDate.of(2026, 7, 1), Instant.EPOCH)),
                        guest.person(),
                        guest.organisation())
                : guest);
    }

    private static Guest with(Guest guest, Optional<PartyId> party) {
        return new Guest(guest.attendance().in(party), guest.person(), guest.organisation());
    }

    private static void code(Throwable told, ProblemCode code) {
        assertThat(((ProblemException) told).problem().code()).isEqualTo(code);
    }
}
