package org.amanat.model.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.amanat.model.attendance.EventNeeds.Wish;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All persons are invented. */
final class EventNeedsTest {

    @Test
    void wishesThatAreWrittenAlikeAreOneAndOfThoseWhoDoNotComeNothingIsCounted() {
        var needs = new NeedsSketch()
                .onList("Asma", AttendanceState.INVITED)
                .food("Asma", "Halal")
                .onList("Bushra", AttendanceState.REGISTERED)
                .food("Bushra", "No meat")
                .onList("Daniyal", AttendanceState.REGISTERED)
                .food("Daniyal", "no meat ")
                .onList("Erum", AttendanceState.REGISTERED)
                .food("Erum", "no meat")
                .onList("Farah", AttendanceState.CANCELLED)
                .food("Farah", "No meat")
                .onList("Gulzar", AttendanceState.WAITING)
                .food("Gulzar", "No meat")
                .needs();

        assertThat(needs.food()).containsExactly(new Wish("no meat", 3, false), new Wish("Halal", 1, false));
        assertThat(needs.access()).isEmpty();
        assertThat(needs.heads()).isEqualTo(new Heads(4, 0, 3, 0, 0));
    }

    @Test
    void whoSpeaksInterpretsOrStandsByEatsTooWithoutBeingOnTheList() {
        var needs = new NeedsSketch()
                .inProgramme("Asma", Role.SPEAKER, InvitationState.CONFIRMED)
                .food("Asma", "No meat")
                .inProgramme("Bushra", Role.INTERPRETER, InvitationState.INVITED)
                .access("Bushra", "A chair near the door")
                .inProgramme("Daniyal", Role.SUPPORT_PERSON, InvitationState.CONFIRMED)
                .inProgramme("Erum", Role.PANELIST, InvitationState.DECLINED)
                .food("Erum", "No meat")
                .inProgramme("Farah", Role.PANELIST, InvitationState.WITHDRAWN)
                .needs();

        assertThat(needs.food()).containsExactly(new Wish("No meat", 1, false));
        assertThat(needs.access()).containsExactly(new Wish("A chair near the door", 1, false));
        assertThat(needs.withoutFood()).isEqualTo(2);
        assertThat(needs.heads()).isEqualTo(new Heads(3, 0, 2, 1, 1));
    }

    @Test
    void whoSpeaksTwiceAndIsOnTheListEatsOnce() {
        var needs = new NeedsSketch()
                .inProgramme("Asma", Role.SPEAKER, InvitationState.INVITED)
                .inProgramme("Asma", Role.INTERPRETER, InvitationState.DECLINED)
                .onList("Asma", AttendanceState.REGISTERED)
                .food("Asma", "No meat")
                .needs();

        assertThat(needs.food()).containsExactly(new Wish("No meat", 1, false));
        assertThat(needs.heads()).isEqualTo(new Heads(1, 0, 1, 0, 0));
    }

    @Test
    void whoSaidNoToOneThingAndYesToAnotherIsExpected() {
        var needs = new NeedsSketch()
                .inProgramme("Asma", Role.SPEAKER, InvitationState.DECLINED)
                .onList("Asma", AttendanceState.INVITED)
                .inProgramme("Bushra", Role.SPEAKER, InvitationState.CONFIRMED)
                .onList("Bushra", AttendanceState.CANCELLED)
                .needs();

        assertThat(needs.heads()).isEqualTo(new Heads(2, 0, 1, 0, 0));
    }

    @Test
    void thoseOfAPartyWithoutANameEatAndWereNotAsked() {
        var coming = new NeedsSketch()
                .onList("Asma", AttendanceState.REGISTERED)
                .food("Asma", "No meat")
                .onList("Bushra", AttendanceState.CANCELLED)
                .together(2, 5)
                .needs();
        assertThat(coming.heads()).as("who cancelled has a name").isEqualTo(new Heads(1, 3, 4, 0, 0));
        assertThat(coming.withoutFood()).isZero();

        var cancelled = new NeedsSketch()
                .onList("Asma", AttendanceState.CANCELLED)
                .together(1, 3)
                .needs();
        assertThat(cancelled.heads().all()).isZero();

        var nobodyNamed = new NeedsSketch().together(0, 3).needs();
        assertThat(nobodyNamed.heads()).isEqualTo(new Heads(0, 3, 0, 0, 0));
    }

    /** Who waits for a seat and interprets has a place all the same, and so does their party. */
    @Test
    void aPartyComesWithWhoeverOfItHasAPart() {
        var needs = new NeedsSketch()
                .inProgramme("Asma", Role.INTERPRETER, InvitationState.INVITED)
                .onList("Asma", AttendanceState.WAITING)
                .together(1, 2)
                .needs();

        assertThat(needs.heads()).isEqualTo(new Heads(1, 1, 0, 1, 0));
    }

    @Test
    void helpersOnTheListAreHelpersToo() {
        var needs = new NeedsSketch()
                .onList("Asma", AttendanceState.REGISTERED, GuestPart.INTERPRETER)
                .onList("Bushra", AttendanceState.INVITED, GuestPart.SUPPORT_PERSON)
                .needs();

        assertThat(needs.heads()).isEqualTo(new Heads(2, 0, 1, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sits beside BUSHRA",
                "call 0300 1234567",
                "۰۳۰۰-۱۲۳۴۵۶۷ پر فون",
                "ask someone@example.org",
                "has been in hospital since the spring and cannot sit for long without a break",
                "بشریٰ کے ساتھ"
            })
    void wordsThatMaySayWhoItIsStayInTheOffice(String written) {
        var needs = new NeedsSketch()
                .onList("Asma", AttendanceState.REGISTERED)
                .access("Asma", written)
                .onList("Bushra", AttendanceState.CANCELLED)
                .onList("بشریٰ", AttendanceState.CANCELLED)
                .needs();

        assertThat(needs.access()).containsExactly(new Wish(written, 1, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a chair near the door", "گوشت نہیں", "2 chairs", "no nuts"})
    void plainWordsMayBePrinted(String written) {
        var needs = new NeedsSketch()
                .onList("Asma", AttendanceState.REGISTERED)
                .food("Asma", written)
                .needs();

        assertThat(needs.food()).containsExactly(new Wish(written, 1, false));
    }
}
