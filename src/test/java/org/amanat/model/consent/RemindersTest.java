package org.amanat.model.consent;

import static org.amanat.model.consent.Given.EVENT_DAY;
import static org.amanat.model.consent.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.consent.Reminder.SafetyReview.Matter;
import org.amanat.model.story.SafetyAnswers;
import org.amanat.model.story.Wording;
import org.amanat.model.texts.Texts;
import org.junit.jupiter.api.Test;

/** Of what somebody is reminded, and by when. */
final class RemindersTest {

    private final Given given = new Given();

    private List<Reminder> on(LocalDate today, Scope... planned) {
        var plans = Stream.of(planned)
                .map(scope -> new PlannedUse(given.id, Use.at(Given.event(), scope, Language.URDU), Audience.PUBLIC))
                .toList();
        return Reminders.of(given.facts(), plans, today);
    }

    @Test
    void aStoryInGoodOrderRemindsOfNothing() {
        given.signed();

        assertThat(on(TODAY, Scope.READ_ALOUD)).isEmpty();
    }

    @Test
    void anEndIsToldThirtyDaysAheadAndForgottenThirtyDaysAfter() {
        given.grants.removeIf(grant -> grant.scope() != Scope.ARCHIVE);
        given.signed();
        var end = LocalDate.of(2027, 5, 3);
        given.safety = new SafetyAnswers(
                given.safety.child(),
                given.safety.sexualViolence(),
                given.safety.sexualExploitation(),
                given.safety.openCourtCase(),
                given.safety.perpetratorNamed(),
                given.safety.endangersEvenDisguised(),
                given.safety.sinceLeaving(),
                Optional.of(end.minusDays(60)));

        assertThat(on(end.minusDays(31))).isEmpty();
        assertThat(on(end.minusDays(30))).containsExactly(new Reminder.ScopeEnds(given.id, Scope.ARCHIVE, end));
        assertThat(on(end.plusDays(30))).hasSize(1);
        assertThat(on(end.plusDays(31))).isEmpty();
    }

    @Test
    void whatIsPlannedAndCouldNotBeUsedIsNamedWithTheDayOfTheEvent() {
        given.signed().edit(Wording.of("", "نیا متن۔"));

        assertThat(on(TODAY, Scope.READ_ALOUD)).singleElement().satisfies(reminder -> {
            assertThat(reminder.due()).isEqualTo(EVENT_DAY);
            assertThat(reminder.sentence(Texts.in(Language.ENGLISH)))
                    .isEqualTo("Planned for Thu 30 July 2026 (read aloud by somebody else), but it could not be used: "
                            + "The text was edited after it was released.");
        });
    }

    @Test
    void whatMayBeUsedInOneLanguageIsNotToldAsRefused() {
        given.signed();
        var plans = Stream.of(Language.ENGLISH, Language.URDU, Language.SINDHI)
                .map(language ->
                        new PlannedUse(given.id, Use.at(Given.event(), Scope.READ_ALOUD, language), Audience.PUBLIC))
                .toList();

        assertThat(Reminders.of(given.facts(), plans, TODAY)).singleElement().satisfies(reminder -> {
            assertThat(reminder.sentence(Texts.in(Language.ENGLISH)))
                    .isEqualTo(
                            "Planned for Thu 30 July 2026 (read aloud by somebody else). It may be used in Urdu, but "
                                    + "not in English and Sindhi: There is no text in this language.");
            assertThat(reminder.sentence(Texts.in(Language.URDU)))
                    .contains("اردو میں استعمال ہو سکتی ہے", "انگریزی اور سندھی میں نہیں");
        });
    }

    @Test
    void safetyQuestionsWantAnotherLookBeforeTheEvent() {
        given.signed().safety = SafetyAnswers.unanswered();

        assertThat(on(TODAY, Scope.COUNTED_IN_STATISTICS))
                .filteredOn(Reminder.SafetyReview.class::isInstance)
                .extracting(reminder -> ((Reminder.SafetyReview) reminder).matter())
                .containsExactly(Matter.UNANSWERED, Matter.LEFT_LATELY, Matter.PERPETRATOR_NAMED);
    }

    @Test
    void answersThatAreHalfAYearOldAreOld() {
        given.signed();

        assertThat(on(Given.SIGNED.plusMonths(6))).isEmpty();
        assertThat(on(Given.SIGNED.plusMonths(6).plusDays(1)))
                .containsExactly(new Reminder.SafetyReview(
                        given.id, Matter.LONG_AGO, Given.SIGNED.plusMonths(6).plusDays(1)));
    }

    @Test
    void aFormThatIsNotScannedIsNamed() {
        given.signature = new Signature(Form.WRITTEN, Given.SIGNED, Optional.empty(), Optional.empty());
        given.signed();

        assertThat(on(TODAY)).containsExactly(new Reminder.FormNotScanned(given.id, TODAY));
    }

    @Test
    void theEndOfKeepingIsNamed() {
        given.signed();

        assertThat(on(LocalDate.of(2029, 4, 20)))
                .contains(new Reminder.KeepingEnds(given.id, LocalDate.of(2029, 5, 3)));
    }

    @Test
    void anErasedStoryRemindsOfNothing() {
        given.signed().erasure =
                Optional.of(new Erasure(given.id, Optional.empty(), Optional.empty(), TODAY, "the safeguarding lead"));

        assertThat(on(TODAY, Scope.READ_ALOUD)).isEmpty();
    }

    @Test
    void everyReminderHasASentenceInBothLanguages() {
        given.signed().safety = SafetyAnswers.unanswered();
        var all = on(LocalDate.of(2029, 4, 20), Scope.READ_ALOUD);

        assertThat(all)
                .hasSizeGreaterThan(3)
                .allSatisfy(reminder -> Stream.of(Language.ENGLISH, Language.URDU)
                        .forEach(language -> assertThat(reminder.sentence(Texts.in(language)))
                                .isNotBlank()
                                .doesNotContain("{")));
    }
}
