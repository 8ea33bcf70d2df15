package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.PlannedStory;
import org.amanat.model.consent.RegisteredUse;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.Withdrawal;
import org.amanat.model.document.DocumentId;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.ItemKind;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TextKind;
import org.amanat.model.story.Wording;
import org.amanat.model.texts.Digits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Handout and script are made for those who come, and what was printed is overtaken when it would not be any more. */
class OvertakenPapersTest {

    private static final DocumentOrder HANDOUT = new DocumentOrder.StoryHandout();
    private static final DocumentOrder SCRIPT = new DocumentOrder.ReadingScript();

    @TempDir
    private Path folder;

    private StoryOffice office;
    private OpenWorkspace open;
    private StoryId told;

    @BeforeEach
    void oneStoryIsPlanned() {
        office = new StoryOffice(folder);
        open = office.open;
        told = office.told("Noor", "نور");
        var item = open.programme()
                .add(office.event, ItemKind.SURVIVOR_STORIES, LocalizedText.of("Told today", "آج کی باتیں"), 30, 0);
        open.storyPlans()
                .put(
                        item,
                        Stream.of(Scope.READ_ALOUD, Scope.PRINTED_HANDOUT)
                                .map(scope -> new PlannedStory(item, told, scope))
                                .toList());
    }

    @AfterEach
    void lock() {
        office.close();
    }

    @Test
    void whatWasAgreedForGuestsOnlyIsPrintedOnceTheEventIsForThem() {
        agreed(Audience.INVITED_GUESTS);
        assertThatThrownBy(() -> print(HANDOUT))
                .as("nobody said who comes: anybody may")
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.problem().code()).isEqualTo(ProblemCode.STORY_REFUSED));

        comes(Audience.INVITED_GUESTS);
        var handout = print(HANDOUT);
        var script = print(SCRIPT);
        assertThat(overtaken()).isEmpty();

        comes(Audience.PUBLIC);
        assertThat(overtaken()).containsExactlyInAnyOrder(handout.id(), script.id());
        assertThatThrownBy(() -> print(SCRIPT)).isInstanceOf(ProblemException.class);
    }

    @Test
    void whatTheNarratorTakesBackIsOvertaken() {
        agreed(Audience.PUBLIC);
        var handout = print(HANDOUT);
        var script = print(SCRIPT);
        assertThat(overtaken()).isEmpty();
        open.withdrawals()
                .withdraw(
                        told,
                        EnumSet.of(Scope.READ_ALOUD),
                        Withdrawal.Channel.IN_PERSON,
                        new Confidential<>(""),
                        StoryOffice.TODAY,
                        "a caseworker");
        assertThat(overtaken()).containsExactly(script.id());
        open.withdrawals().erase(told, "a caseworker");
        assertThat(overtaken()).containsExactlyInAnyOrder(script.id(), handout.id());
    }

    @Test
    void otherWordsOvertakeWhatWasPrintedThoughTheyAreReleased() {
        agreed(Audience.PUBLIC);
        var first = print(HANDOUT);
        open.stories()
                .write(
                        told,
                        Language.URDU,
                        TextKind.EDITED,
                        Wording.of("کام کا وعدہ", "مجھے کہا گیا کہ شہر میں کام ہے۔"));
        assertThat(overtaken()).as("not read back yet").containsExactly(first.id());

        office.released(told);
        var second = print(HANDOUT);
        assertThat(overtaken())
                .as("the older words are not to be handed out beside the new ones")
                .containsExactly(first.id());
        assertThat(open.withdrawals().uses(told))
                .as("both are called back after a withdrawal")
                .extracting(RegisteredUse::document)
                .containsExactlyInAnyOrder(first.id(), second.id());
    }

    /** Consents to everything before some people, and releases the words. */
    private void agreed(Audience audience) {
        office.given(told, audience);
        office.released(told);
    }

    private void comes(Audience audience) {
        open.storyPlans().putAudience(office.event, audience);
    }

    private PrintedDocument print(DocumentOrder order) {
        var options = new PrintOptions(DocumentLanguage.URDU, PaperFormat.A4, false, TypeSize.NORMAL, Digits.URDU);
        return open.printing().save(new PrintRequest(office.event, order, options), 2, folder.resolve("paper.pdf"));
    }

    private Set<DocumentId> overtaken() {
        return open.storyOverview().overtaken(office.event);
    }
}
