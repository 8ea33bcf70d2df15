package org.amanat.model.consent;

import static org.amanat.model.consent.Given.SIGNED;
import static org.amanat.model.consent.Given.TODAY;
import static org.amanat.model.consent.Given.reasons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.amanat.model.story.Answer;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.StoryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a consent record may become, and which of several holds. */
final class ConsentRecordTest {

    private final Given given = new Given();

    private ConsentRecord record() {
        return given.records.getFirst();
    }

    private ConsentRecord renewed(ConsentRecord before, LocalDate on, long entry) {
        given.signature = new Signature(Form.WRITTEN, on, Optional.empty(), Optional.empty());
        return before.successor(ConsentId.next(), entry, given.terms()).become(ConsentStatus.RENEWED);
    }

    @Test
    void onlyLawfulStepsArePossible() {
        for (var from : ConsentStatus.values()) {
            for (var to : ConsentStatus.values()) {
                var record = new ConsentRecord(
                        ConsentId.next(),
                        StoryId.next(),
                        1,
                        from,
                        ConsentTerms.blank(),
                        Optional.of(ConsentId.next()),
                        Optional.empty());
                if (from.next().contains(to)) {
                    assertThat(record.become(to).status()).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> record.become(to)).isInstanceOf(IllegalStateException.class);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "WITHDRAWN", "INVALIDATED", "UNKNOWN"})
    void someStatusesAreFinal(ConsentStatus status) {
        assertThat(status.next()).isEmpty();
    }

    @Test
    void onlyGivenAndRenewedAllowAUseAsTheVocabularySays() {
        assertThat(Arrays.stream(ConsentStatus.values()).filter(ConsentStatus::allowsUse))
                .containsExactly(ConsentStatus.GIVEN, ConsentStatus.RENEWED);
        assertThat(ConsentStatus.RENEWED.dpv()).isEqualTo("https://w3id.org/dpv/2.0#RenewedConsentGiven");
    }

    @Test
    void aStatusThatCannotBeReadIsUnknown() {
        assertThat(ConsentStatus.parse("GIVEN")).isEqualTo(ConsentStatus.GIVEN);
        assertThat(ConsentStatus.parse("given")).isEqualTo(ConsentStatus.UNKNOWN);
        assertThat(ConsentStatus.parse("")).isEqualTo(ConsentStatus.UNKNOWN);
    }

    @Test
    void termsAreFrozenOnceTheyWereAnswered() {
        given.signed();

        assertThatThrownBy(() -> record().withTerms(ConsentTerms.blank())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void termsThatWereChangedInTheFileAreNoticed() {
        given.with(ScopeGrant.refused(Scope.PRESS)).signed();
        var widened = given.with(Given.yes(Scope.PRESS)).terms();
        given.records.set(
                0,
                new ConsentRecord(
                        record().id(), given.id, 1, ConsentStatus.GIVEN, widened, Optional.empty(), record().sealed()));

        assertThat(reasons(given.ask(Scope.PRESS))).containsExactly(Reason.TERMS_CHANGED);
    }

    @Test
    void aScanThatIsAddedLaterChangesNoTerms() {
        given.signature = new Signature(Form.WRITTEN, SIGNED, Optional.empty(), Optional.empty());
        var before = given.terms();
        given.signature = new Signature(Form.WRITTEN, SIGNED, Optional.empty(), Optional.of(ScanId.next()));

        assertThat(given.terms()).isEqualTo(before);
    }

    @Test
    void aRenewalNamesWhatItRenews() {
        var asked = ConsentRecord.request(ConsentId.next(), given.id, 1, given.terms());

        assertThatThrownBy(() -> asked.become(ConsentStatus.RENEWED)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRenewalHoldsWithItsOwnDatesAndTheReleaseStays() {
        given.signed().records.add(renewed(record(), LocalDate.of(2027, 4, 1), 2));

        assertThat(reasons(given.ask(Scope.SUMMARY_REPORT, LocalDate.of(2028, 4, 1))))
                .isEmpty();
        assertThat(reasons(given.ask(Scope.SUMMARY_REPORT, LocalDate.of(2028, 4, 2))))
                .containsExactly(Reason.SCOPE_ENDED);
    }

    @Test
    void aRenewalThatIsOnlyAskedForChangesNothingYet() {
        given.signed().records.add(record().successor(ConsentId.next(), 2, ConsentTerms.blank()));

        assertThat(reasons(given.ask(Scope.READ_ALOUD))).isEmpty();
    }

    @Test
    void aRenewalThatWasRefusedIsTheLastWord() {
        given.signed()
                .records
                .add(record().successor(ConsentId.next(), 2, given.terms()).become(ConsentStatus.REFUSED));

        assertThat(reasons(given.ask(Scope.READ_ALOUD))).contains(Reason.CONSENT_REFUSED);
    }

    @Test
    void twoRecordsSideBySideHoldNothing() {
        given.signed()
                .records
                .add(ConsentRecord.request(ConsentId.next(), given.id, 2, given.terms())
                        .become(ConsentStatus.GIVEN));

        assertThat(reasons(given.ask(Scope.TOLD_IN_PERSON))).containsExactly(Reason.RECORDS_CONFLICT);
    }

    @Test
    void recordsThatNameEachOtherInACircleHoldNothing() {
        var one = ConsentId.next();
        var two = ConsentId.next();
        given.records.addAll(List.of(circular(one, two), circular(two, one)));

        assertThat(reasons(given.ask(Scope.TOLD_IN_PERSON))).containsExactly(Reason.CHAIN_BROKEN);
    }

    private ConsentRecord circular(ConsentId id, ConsentId replaces) {
        var terms = given.terms();
        return new ConsentRecord(
                id, given.id, 1, ConsentStatus.RENEWED, terms, Optional.of(replaces), Optional.of(terms.seal()));
    }

    @Test
    void anOlderPaperThatIsFoundLaterDoesNotReplaceANewerOne() {
        given.signed().records.add(renewed(record(), SIGNED.minusDays(30), 2));

        assertThat(reasons(given.ask(Scope.TOLD_IN_PERSON))).contains(Reason.OLDER_THAN_REPLACED);
    }

    @Test
    void consentThatIsGivenAnewAfterAWithdrawalHoldsButTheTextIsReadBackAgain() {
        given.signed().withdraw(record(), TODAY.minusDays(2), 2, EnumSet.allOf(Scope.class));
        given.records.set(0, record().become(ConsentStatus.WITHDRAWN));
        given.records.add(renewed(record(), TODAY.minusDays(1), 3));

        assertThat(reasons(given.ask(Scope.TOLD_IN_PERSON))).isEmpty();
        assertThat(reasons(given.ask(Scope.READ_ALOUD))).containsExactly(Reason.RELEASE_OF_ENDED_CONSENT);
    }

    @Test
    void aPaperFromBeforeTheWithdrawalThatIsTypedInAfterwardsDoesNotLiftIt() {
        given.signed().withdraw(record(), TODAY.minusDays(2), 2, EnumSet.allOf(Scope.class));
        given.records.add(renewed(record(), TODAY.minusDays(2), 3));

        assertThat(reasons(given.ask(Scope.TOLD_IN_PERSON))).containsExactly(Reason.CONSENT_WITHDRAWN);
    }

    @ParameterizedTest
    @CsvSource({
        "NO, NARRATOR, UNKNOWN, ''",
        "NO, PARENT, YES, PARENT_OF_AN_ADULT",
        "NO, GUARDIAN, UNKNOWN, ''",
        "YES, NARRATOR, YES, CHILD_CANNOT_GIVE_ALONE",
        "YES, PARENT, YES, ''",
        "YES, PARENT, NO, CHILD_DOES_NOT_AGREE",
        "YES, GUARDIAN, UNKNOWN, CHILD_DOES_NOT_AGREE",
        "UNKNOWN, NARRATOR, YES, CHILD_CANNOT_GIVE_ALONE"
    })
    void onlyWhoMayGiveGives(Answer child, GivenBy by, Answer childAgrees, String reason) {
        given.safety = Given.safe(child, Answer.NO, Answer.NO);
        given.giver = new Giver(by, new Confidential<>("birth certificate"), childAgrees);

        assertThat(reasons(given.signed().ask(Scope.READ_ALOUD)))
                .extracting(Reason::name)
                .containsExactlyElementsOf(reason.isEmpty() ? List.of() : List.of(reason));
    }
}
