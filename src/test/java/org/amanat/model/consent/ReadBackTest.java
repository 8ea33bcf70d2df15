package org.amanat.model.consent;

import static org.amanat.model.consent.Given.TODAY;
import static org.amanat.model.consent.Given.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.story.Answer;
import org.amanat.model.story.Wording;
import org.junit.jupiter.api.Test;

/** The one text that leaves the program before it is released: back to its narrator. */
final class ReadBackTest {

    private final Given given = new Given();

    private Verdict<ReadBackCopy> ask(Language language) {
        return Gate.askReadBack(given.facts(), language, TODAY);
    }

    @Test
    void aTextIsReadBackBeforeItIsReleasedAndWhateverTheHardStopsSay() {
        given.signed().releases.clear();
        given.safety = Given.safe(Answer.NO, Answer.UNKNOWN, Answer.YES);

        assertThat(reasons(ask(Language.URDU))).isEmpty();
    }

    @Test
    void theSheetHoldsTheWholeTextWithTheCodeOfItsHash() {
        given.signed().edit(Wording.of("عنوان", "نیا متن۔"));

        assertThat(ask(Language.URDU)).isInstanceOfSatisfying(Verdict.Cleared.class, verdict -> {
            var copy = (ReadBackCopy) verdict.value();
            assertThat(copy.paragraphs()).containsExactly("نیا متن۔");
            assertThat(copy.version()).isEqualTo(2);
            assertThat(copy.hash().shortCode()).matches("[0-9A-F]{4}-[0-9A-F]{4}");
            assertThat(copy).hasToString("a text to be read back");
        });
    }

    @Test
    void withoutTheFirstSignatureNothingIsReadBack() {
        assertThat(reasons(ask(Language.URDU))).containsExactly(Reason.NEVER_ASKED);
    }

    @Test
    void afterAWithdrawalOfEverythingNothingIsReadBack() {
        given.signed().withdraw(given.records.getFirst(), TODAY, 2, EnumSet.allOf(Scope.class));

        assertThat(reasons(ask(Language.URDU))).containsExactly(Reason.CONSENT_WITHDRAWN);
    }

    @Test
    void afterAWithdrawalOfAllThatWasGrantedNothingIsReadBack() {
        signedFor(Given.yes(Scope.READ_ALOUD), Given.yes(Scope.TRAINING));
        given.withdraw(given.records.getFirst(), TODAY, 2, EnumSet.of(Scope.READ_ALOUD));
        assertThat(reasons(ask(Language.URDU))).isEmpty();

        given.withdraw(given.records.getFirst(), TODAY, 3, EnumSet.of(Scope.TRAINING));
        assertThat(reasons(ask(Language.URDU))).containsExactly(Reason.CONSENT_WITHDRAWN);
    }

    @Test
    void aNewYesOnALaterDayIsReadBackWhateverWasTakenBackBefore() {
        given.signed();
        var before = given.records.removeFirst().become(ConsentStatus.WITHDRAWN);
        given.records.add(before);
        given.withdraw(before, Given.SIGNED, 2, EnumSet.allOf(Scope.class));
        given.signature = new Signature(Form.WRITTEN, TODAY, Optional.empty(), Optional.empty());
        given.records.add(before.successor(ConsentId.next(), 3, given.terms()).become(ConsentStatus.RENEWED));

        assertThat(reasons(ask(Language.URDU))).isEmpty();
    }

    @Test
    void afterTheEndOfAllThatWasGrantedNothingIsReadBack() {
        signedFor(until(Scope.READ_ALOUD, TODAY.minusDays(1)), until(Scope.TRAINING, TODAY));
        assertThat(reasons(ask(Language.URDU))).as("training holds today").isEmpty();

        signedFor(until(Scope.READ_ALOUD, TODAY.minusDays(1)), ScopeGrant.refused(Scope.TRAINING));
        assertThat(reasons(ask(Language.URDU))).containsExactly(Reason.CONSENT_EXPIRED);
    }

    @Test
    void whereNothingWasGrantedNothingIsReadBack() {
        signedFor(ScopeGrant.refused(Scope.READ_ALOUD), ScopeGrant.refused(Scope.TRAINING));
        assertThat(reasons(ask(Language.URDU))).containsExactly(Reason.CONSENT_REFUSED);

        signedFor();
        assertThat(reasons(ask(Language.URDU))).containsExactly(Reason.NOT_ASKED);
    }

    @Test
    void aLanguageWithoutATextHasNothingToReadBack() {
        given.signed();

        assertThat(reasons(ask(Language.ENGLISH))).containsExactly(Reason.TEXT_MISSING);
    }

    private void signedFor(ScopeGrant... grants) {
        given.records.clear();
        given.grants.clear();
        given.grants.addAll(List.of(grants));
        given.signed();
    }

    private static ScopeGrant until(Scope scope, LocalDate lastDay) {
        return Given.granted(scope, Naming.ALIAS, Optional.of(lastDay), new Extent.Whole());
    }
}
