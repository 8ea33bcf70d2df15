package org.amanat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.change.Operation;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.ClearedStory;
import org.amanat.model.consent.ConsentId;
import org.amanat.model.consent.ConsentRecord;
import org.amanat.model.consent.ConsentStatus;
import org.amanat.model.consent.ConsentTerms;
import org.amanat.model.consent.Erasure;
import org.amanat.model.consent.Gate;
import org.amanat.model.consent.Occasion;
import org.amanat.model.consent.Reason;
import org.amanat.model.consent.Refusal;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.StoryFacts;
import org.amanat.model.consent.Use;
import org.amanat.model.consent.Verdict;
import org.amanat.model.consent.WillingnessCheck;
import org.amanat.model.consent.Withdrawal;
import org.amanat.model.consent.WithdrawalId;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gate is told of a story, out of a real file; and that it is told less, never more, if a row is spoilt. */
final class StoryFactsTest {

    private final Stories kept = new Stories();
    private MemoryFile file;

    @BeforeEach
    void keepAStory() throws SQLException {
        file = new MemoryFile();
        change(Operation.ADD_STORY, () -> kept.write(records()));
    }

    @AfterEach
    void closeFile() throws SQLException {
        file.close();
    }

    @Test
    void everythingComesBackAsItWasWritten() {
        var facts = facts();
        assertThat(facts.story()).contains(Stories.story(kept.id, "Noor").with(kept.text));
        assertThat(facts.records()).containsExactly(kept.given);
        assertThat(facts.releases()).containsExactly(kept.release);
        assertThat(facts.notices()).containsEntry(Stories.NOTICE, kept.notice);
        assertThat(facts.country()).isEqualTo("PK");
        assertThat(facts.lastWrittenOn()).isEqualTo(LocalDate.of(2026, 5, 20));
        assertThat(reasons()).isEmpty();
    }

    @Test
    void aWithdrawalAndAnAnswerOfTheMorningComeBack() {
        var withdrawal = withdrawal(EnumSet.of(Scope.READ_ALOUD, Scope.PRESS));
        var check = new WillingnessCheck(kept.event.id(), false, 3);
        change(Operation.WITHDRAW_CONSENT, () -> {
            records().withdrawals().insert(withdrawal, Stories.NOW);
            records().withdrawals().insert(kept.id, check);
        });
        assertThat(facts().withdrawals()).containsExactly(withdrawal);
        assertThat(facts().checks()).containsExactly(check);
        assertThat(reasons()).containsExactly(Reason.SCOPE_WITHDRAWN, Reason.NOT_WILLING_NOW);
        assertThat(records().consents().nextEntry(kept.id)).isEqualTo(4);
        assertThat(file.session().history().undoable()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "story SET pseudonym = '{}'",
                "story SET told_in = '?'",
                "story SET child = 'maybe'",
                "story SET sexual_violence = '', sexual_exploitation = '', endangers = 'x'",
                "story SET open_court_case = 'x'",
                "story_text SET language = '?'",
                "story_text SET kind = 'DRAFT'",
                "story_text SET title = 'two' || char(10) || 'lines'",
                "story_text SET body = body || ' '",
                "story_text SET body = ''",
                "notice SET explains = 'PRESS'",
                "notice SET explains = 'EVERYTHING'",
                "notice SET version = 'another'",
                "consent_record SET id = 'x'",
                "consent_record SET status = 'SURELY'",
                "consent_record SET status = 'REQUESTED'",
                "consent_record SET replaces = 'x'",
                "consent_record SET terms_seal = NULL",
                "consent_record SET terms_seal = 'x'",
                "consent_record SET notice = NULL",
                "consent_record SET explained_in = '?'",
                "consent_record SET explained_in = 'ur'",
                "consent_record SET explained_on = 'yesterday'",
                "consent_record SET explained_by = NULL",
                "consent_record SET explained_by = 'somebody else'",
                "consent_record SET interpreter = NULL",
                "consent_record SET understanding = 'x'",
                "consent_record SET understanding = 'MOTHER_TONGUE'",
                "consent_record SET said_back = 'x'",
                "consent_record SET told_no_help_is_lost = NULL",
                "consent_record SET given_by = NULL",
                "consent_record SET given_by = 'x'",
                "consent_record SET given_by = 'GUARDIAN', proof = 'a paper'",
                "consent_record SET proof = 'x'",
                "consent_record SET child_agrees = 'YES'",
                "consent_record SET form = NULL",
                "consent_record SET form = 'x'",
                "consent_record SET form = 'WRITTEN'",
                "consent_record SET signed_on = NULL",
                "consent_record SET signed_on = '2026-13-01'",
                "consent_record SET signed_on = '2026-05-04'",
                "consent_record SET witness = NULL",
                "consent_record SET witness_role = NULL",
                "scope_grant SET scope = 'SOMETHING' WHERE scope = 'READ_ALOUD'",
                "scope_grant SET scope = 'SOMETHING' WHERE scope = 'PRESS'",
                "scope_grant SET answer = 'YES'",
                "scope_grant SET answer = 'perhaps'",
                "scope_grant SET until = 'x'",
                "scope_grant SET until = '2029-12-31'",
                "scope_grant SET until = NULL",
                "scope_grant SET naming = 'x'",
                "scope_grant SET naming = 'FULL_NAME'",
                "scope_grant SET shown_name = '{\"en\":\"Another\"}'",
                "scope_grant SET shown_name = '[]'",
                "scope_grant SET extent = 'x'",
                "scope_grant SET extent = '0'",
                "scope_grant SET extent = '7'",
                "scope_grant SET this_event_only = 0",
                "scope_grant SET audience = 'x'",
                "scope_grant SET audience = 'OFFICE'",
                "scope_grant SET event_id = NULL",
                "text_release SET id = 'x'",
                "text_release SET record_id = 'x'",
                "text_release SET record_id = '018f0000-0000-7000-8000-000000000000'",
                "text_release SET language = 'en'",
                "text_release SET language = '?'",
                "text_release SET sha256 = 'x'",
                "text_release SET form = 'x'",
                "text_release SET signed_on = ''",
                "text_release SET witness = NULL",
                "text_release SET witness_role = ''",
                "event SET state = 'HELD'",
                "event SET date = '2027-08-01'"
            })
    void whateverIsSpoiltOrChangedInARowIsRefused(String damage) throws SQLException {
        assertThat(reasons()).isEmpty();
        damage("UPDATE " + damage);
        assertThat(reasons()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scopes = ''",
                "scopes = 'PRESS,EVERYTHING'",
                "record_id = 'x'",
                "said_on = ''",
                "id = 'x'",
                "channel = 'x'"
            })
    void aWithdrawalThatIsSpoiltTakesBackNoLess(String damage) throws SQLException {
        change(
                Operation.WITHDRAW_CONSENT,
                () -> records().withdrawals().insert(withdrawal(EnumSet.of(Scope.READ_ALOUD)), Stories.NOW));
        damage("UPDATE withdrawal SET " + damage);
        assertThat(reasons()).containsAnyOf(Reason.CONSENT_WITHDRAWN, Reason.SCOPE_WITHDRAWN);
    }

    @Test
    void aNewerTextThatCannotBeReadDoesNotLetTheOlderOneTakeItsPlace() throws SQLException {
        change(
                Operation.WRITE_TEXT,
                () -> records()
                        .storyTexts()
                        .insert(kept.id, kept.text.edited(Wording.of("New", "Other words.")), Stories.NOW));
        assertThat(reasons()).containsExactly(Reason.EDITED_SINCE_RELEASE);
        damage("UPDATE story_text SET kind = 'x' WHERE version = 2");
        assertThat(reasons()).containsExactly(Reason.TEXT_MISSING);
    }

    @Test
    void aNewerRecordThatCannotBeReadDoesNotLetTheOlderOneStay() throws SQLException {
        var next = kept.given.successor(ConsentId.next(), 2, kept.given.terms());
        change(
                Operation.ASK_CONSENT,
                () -> records().consents().insert(next.become(ConsentStatus.REFUSED), Stories.NOW));
        assertThat(reasons()).contains(Reason.CONSENT_REFUSED);
        damage("UPDATE consent_record SET id = 'x', replaces = 'y' WHERE entry = 2");
        assertThat(reasons()).contains(Reason.RECORDS_CONFLICT);
    }

    @Test
    void termsThatWereAnsweredCannotBeWrittenOver() {
        var other = new ConsentRecord(
                kept.given.id(),
                kept.id,
                1,
                ConsentStatus.GIVEN,
                ConsentTerms.blank(),
                Optional.empty(),
                Optional.empty());
        assertThatThrownBy(() -> change(
                        Operation.ANSWER_CONSENT, () -> records().consents().update(other, Stories.NOW)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(reasons()).isEmpty();
    }

    @Test
    void aDayBeforeTheLatestEntryIsAClockThatWasSetBack() {
        change(
                Operation.WRITE_TEXT,
                () -> records()
                        .storyTexts()
                        .insert(kept.id, kept.text.edited(Stories.WORDS), Instant.parse("2026-07-01T20:00:00Z")));
        assertThat(facts().lastWrittenOn()).isEqualTo(LocalDate.of(2026, 7, 2));
        assertThat(reasons()).containsExactly(Reason.CLOCK_SET_BACK);
    }

    @Test
    void ofAnErasedStoryNothingIsLeftButThatItWas() throws SQLException {
        var erasure = new Erasure(
                kept.id, Optional.of(Stories.SIGNED), Optional.empty(), LocalDate.of(2026, 7, 1), "a caseworker");
        change(Operation.ERASE_STORY, () -> {
            records().stories().delete(kept.id);
            records().erasures().insert(erasure);
        });
        assertThat(facts().erasure()).contains(erasure);
        assertThat(reasons()).contains(Reason.ERASED).doesNotContain(Reason.STORY_MISSING);
        assertThat(String.join("\n", file.dump()))
                .doesNotContain("کاغذات", "Noor", Stories.WORDS.hash().hex());
        assertThat(file.session().history().undoable()).isEmpty();
    }

    @Test
    void ofAStoryThatIsNotThereTheFactsAreThatItIsNot() {
        var nobody = StoryId.next();
        assertThat(records().storyFacts().of(nobody).story()).isEmpty();
    }

    private void damage(String statement) throws SQLException {
        EncryptedDatabase.run(file.connection(), "PRAGMA foreign_keys = OFF");
        EncryptedDatabase.run(file.connection(), statement);
        EncryptedDatabase.run(file.connection(), "PRAGMA foreign_keys = ON");
    }

    private Withdrawal withdrawal(EnumSet<Scope> scopes) {
        return new Withdrawal(
                WithdrawalId.next(),
                kept.id,
                kept.given.id(),
                scopes,
                Withdrawal.Channel.TELEPHONE,
                new Confidential<>("a reason"),
                LocalDate.of(2026, 6, 1),
                "a caseworker",
                2);
    }

    private Records records() {
        return new Records(Jooq.on(file.connection()));
    }

    private void change(Operation operation, Runnable work) {
        file.session().change(operation, records -> {
            work.run();
            return operation;
        });
    }

    private StoryFacts facts() {
        return file.session().read(records -> records.storyFacts().of(kept.id));
    }

    private List<Reason> reasons() {
        var event = file.session().read(records -> records.events().get(kept.event.id()));
        var use = Use.at(new Occasion(event.id(), event.date(), event.state()), Scope.READ_ALOUD, Language.URDU);
        return switch (Gate.ask(facts(), use, Stories.TODAY, Audience.PUBLIC)) {
            case Verdict.Cleared<ClearedStory> _ -> List.of();
            case Verdict.Refused<ClearedStory>(var refusals) ->
                refusals.stream().map(Refusal::reason).toList();
        };
    }
}
