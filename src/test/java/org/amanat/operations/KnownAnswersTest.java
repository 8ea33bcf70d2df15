package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.consent.ConsentTerms;
import org.amanat.model.consent.KnownAnswers;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.ScopeGrant;
import org.amanat.model.consent.Withdrawal;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.StoryId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a form is filled in with, and what an asking begins with. */
final class KnownAnswersTest {

    @TempDir
    private Path folder;

    private StoryOffice office;
    private StoryId story;

    @BeforeEach
    void everythingWasAgreed() {
        office = new StoryOffice(folder);
        story = office.told("Noor", "نور");
        office.given(story);
    }

    @AfterEach
    void lock() {
        office.close();
    }

    @Test
    void whatIsInForceStandsUntilItIsTakenBack() {
        assertThat(yes(known())).isEqualTo(EnumSet.allOf(Scope.class));
        withdraw(EnumSet.of(Scope.PRESS, Scope.ARCHIVE));
        assertThat(yes(known())).isEqualTo(EnumSet.complementOf(EnumSet.of(Scope.PRESS, Scope.ARCHIVE)));
        assertThat(office.open.consents().beginning(story).grant(Scope.PRESS))
                .as("asked anew, from no")
                .isEmpty();
    }

    @Test
    void afterAWithdrawalOfEverythingNothingIsFilledIn() {
        withdraw(EnumSet.allOf(Scope.class));
        assertThat(known().record()).isEmpty();
        assertThat(known().terms().grants()).isEmpty();
        assertThat(office.open.consents().beginning(story).grants()).isEmpty();
    }

    @Test
    void anAskingGoesBeforeWhatIsInForce() {
        var asking = office.open.consents().request(story);
        var before = office.open.consents().beginning(story);
        office.open
                .consents()
                .edit(
                        asking,
                        new ConsentTerms(
                                Optional.empty(),
                                before.giver(),
                                Optional.empty(),
                                List.of(ScopeGrant.refused(Scope.PRESS))));
        assertThat(known().record()).contains(asking);
        assertThat(yes(known()))
                .as("what is not typed in yet stands as it was agreed before")
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Scope.PRESS)));
        assertThat(known().terms().signature()).isEmpty();
    }

    private KnownAnswers known() {
        return KnownAnswers.of(office.open.consents().facts(story));
    }

    private static Set<Scope> yes(KnownAnswers known) {
        var yes = EnumSet.noneOf(Scope.class);
        known.terms().grants().stream()
                .filter(grant -> grant.answer().isYes())
                .forEach(grant -> yes.add(grant.scope()));
        return yes;
    }

    private void withdraw(Set<Scope> scopes) {
        office.open
                .withdrawals()
                .withdraw(
                        story,
                        scopes,
                        Withdrawal.Channel.IN_PERSON,
                        new Confidential<>(""),
                        StoryOffice.TODAY,
                        "a caseworker");
    }
}
