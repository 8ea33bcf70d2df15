package org.amanat.model.consent;

import static org.amanat.model.consent.Given.TODAY;
import static org.amanat.model.consent.Given.granted;
import static org.amanat.model.consent.Given.reasons;
import static org.amanat.model.consent.Given.safe;
import static org.amanat.model.story.Answer.NO;
import static org.amanat.model.story.Answer.UNKNOWN;
import static org.amanat.model.story.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.amanat.model.story.Answer;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.SafetyAnswers;
import org.amanat.model.story.TimeSinceLeaving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What nobody may override, whatever was agreed. */
final class HardStopTest {

    private final Given given = new Given();

    private void namedBy(Scope scope, Naming naming) {
        given.with(granted(scope, naming, Optional.empty(), new Extent.Whole()));
    }

    private void authorised(Optional<String> lawyer) {
        authorised(WrittenAuthority.SignedBy.NARRATOR, "folder 3", lawyer);
    }

    private void authorised(WrittenAuthority.SignedBy by, String reference, Optional<String> lawyer) {
        given.authority = Optional.of(new WrittenAuthority(by, TODAY, new Confidential<>(reference), lawyer));
    }

    private static SafetyAnswers endangering(Answer endangers, Answer court) {
        return new SafetyAnswers(NO, NO, NO, court, NO, endangers, TimeSinceLeaving.LONGER, Optional.of(Given.SIGNED));
    }

    @ParameterizedTest
    @CsvSource({"YES, YES", "YES, UNKNOWN", "UNKNOWN, YES", "UNKNOWN, UNKNOWN"})
    void aChildWithSexualExploitationIsNeverNamed(Answer child, Answer exploitation) {
        namedBy(Scope.PRINTED_HANDOUT, Naming.FIRST_NAME);
        given.safety = safe(child, NO, exploitation);
        authorised(Optional.of("A. Lawyer"));

        assertThat(reasons(given.signed().ask(Scope.PRINTED_HANDOUT))).contains(Reason.CHILD_NEVER_SHOWN);
    }

    @ParameterizedTest
    @EnumSource(names = {"PHOTOGRAPH", "VOICE_OR_VIDEO", "TOLD_IN_PERSON"})
    void aChildWithSexualExploitationIsNeverSeenOrHeard(Scope scope) {
        namedBy(scope, Naming.ANONYMOUS);
        given.safety = safe(YES, NO, YES);
        authorised(Optional.of("A. Lawyer"));

        assertThat(reasons(given.signed().ask(scope))).contains(Reason.CHILD_NEVER_SHOWN);
    }

    @Test
    void theTextOfSuchAChildMayBeReadWithoutAName() {
        given.giver = new Giver(GivenBy.GUARDIAN, new Confidential<>("court order"), YES);
        given.safety = safe(YES, NO, YES);

        assertThat(reasons(given.signed().ask(Scope.READ_ALOUD))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FULL_NAME", "FIRST_NAME", "INITIALS"})
    void sexualViolenceCarriesAnIdentityOnlyWithWrittenAuthority(Naming naming) {
        namedBy(Scope.PRESS, naming);
        given.safety = safe(NO, YES, NO);
        assertThat(reasons(given.signed().ask(Scope.PRESS))).containsExactly(Reason.AUTHORITY_MISSING);

        authorised(Optional.empty());

        assertThat(reasons(given.ask(Scope.PRESS))).isEmpty();
    }

    @Test
    void anAliasIsNoIdentity() {
        given.safety = safe(NO, YES, NO);

        assertThat(reasons(given.signed().ask(Scope.PRESS))).isEmpty();
    }

    @Test
    void anAuthorityOfWhichNobodyKnowsWhereItIsIsNone() {
        namedBy(Scope.PRESS, Naming.FULL_NAME);
        given.safety = safe(NO, YES, NO);
        authorised(WrittenAuthority.SignedBy.NARRATOR, " ", Optional.empty());

        assertThat(reasons(given.signed().ask(Scope.PRESS))).containsExactly(Reason.AUTHORITY_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"YES, NARRATOR, true", "UNKNOWN, NARRATOR, true", "YES, GUARDIAN, false", "YES, NEXT_OF_KIN, false"})
    void aChildCannotAuthoriseIt(Answer child, WrittenAuthority.SignedBy by, boolean refused) {
        namedBy(Scope.PRESS, Naming.FULL_NAME);
        given.giver = new Giver(GivenBy.GUARDIAN, new Confidential<>("court order"), YES);
        given.safety = safe(child, YES, NO);
        authorised(by, "folder 3", Optional.empty());

        var reasons = reasons(given.signed().ask(Scope.PRESS));
        assertThat(reasons.contains(Reason.AUTHORITY_MISSING)).isEqualTo(refused);
        assertThat(reasons.contains(Reason.SAFETY_UNANSWERED)).isEqualTo(child == UNKNOWN);
    }

    @Test
    void anAuthorityThatIsDatedLaterDoesNotHoldYet() {
        namedBy(Scope.PRESS, Naming.FULL_NAME);
        given.safety = safe(NO, YES, NO);
        authorised(Optional.empty());

        assertThat(reasons(given.signed().ask(Scope.PRESS, TODAY.minusDays(1))))
                .containsExactly(Reason.AUTHORITY_MISSING);
    }

    @Test
    void abroadALawyerMustHaveConfirmedTheRule() {
        namedBy(Scope.PRESS, Naming.FULL_NAME);
        given.safety = safe(NO, YES, NO);
        given.country = "AE";
        authorised(Optional.of(" "));
        assertThat(reasons(given.signed().ask(Scope.PRESS))).containsExactly(Reason.LAWYER_MUST_CONFIRM);

        authorised(Optional.of("A. Lawyer"));

        assertThat(reasons(given.ask(Scope.PRESS))).isEmpty();
    }

    @Test
    void anAnswerThatIsMissingStopsAndIsNamed() {
        namedBy(Scope.PRESS, Naming.FULL_NAME);
        given.safety = safe(NO, UNKNOWN, NO);

        assertThat(reasons(given.signed().ask(Scope.PRESS)))
                .containsExactly(Reason.AUTHORITY_MISSING, Reason.SAFETY_UNANSWERED);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OTHER_EVENTS", "COUNTED_IN_STATISTICS"})
    void aTextThatEndangersEvenWhenDisguisedIsNotUsed(Scope scope) {
        given.safety = endangering(YES, NO);

        assertThat(reasons(given.signed().ask(scope))).containsExactly(Reason.ENDANGERS_EVEN_DISGUISED);
    }

    @Test
    void toBeCountedEndangersNobody() {
        given.safety = endangering(YES, NO);

        assertThat(reasons(given.signed().ask(Scope.COUNTED_IN_STATISTICS))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER_EVENTS")
    void anOpenCourtCaseBlocksUntilItIsCleared(Scope scope) {
        given.safety = endangering(NO, YES);
        assertThat(reasons(given.signed().ask(scope))).containsExactly(Reason.COURT_CASE_OPEN);

        given.clearance = Optional.of(new CourtClearance(TODAY, "A. Prosecutor"));

        assertThat(reasons(given.ask(scope))).isEmpty();
    }

    @Test
    void aQuestionThatIsNotAnsweredStopsAndIsNotToldAsIfItWereAnswered() {
        given.safety = endangering(UNKNOWN, UNKNOWN);

        assertThat(reasons(given.signed().ask(Scope.PRESS)))
                .containsExactly(Reason.DANGER_UNANSWERED, Reason.COURT_CASE_UNANSWERED);

        given.clearance = Optional.of(new CourtClearance(TODAY, "A. Prosecutor"));

        assertThat(reasons(given.ask(Scope.COUNTED_IN_STATISTICS))).isEmpty();
    }

    @Test
    void everyHardStopSaysThatItIsOne() {
        assertThat(Reason.values())
                .filteredOn(Reason::isHardStop)
                .containsExactly(
                        Reason.CHILD_NEVER_SHOWN,
                        Reason.ENDANGERS_EVEN_DISGUISED,
                        Reason.AUTHORITY_MISSING,
                        Reason.LAWYER_MUST_CONFIRM,
                        Reason.COURT_CASE_OPEN);
    }
}
