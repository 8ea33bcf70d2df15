package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amanat.model.LocalizedText;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.PlannedStory;
import org.amanat.model.consent.Reminder;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.StoryGlance;
import org.amanat.model.consent.StoryGlance.Outlook;
import org.amanat.model.consent.Withdrawal;
import org.amanat.model.event.ItemKind;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.StoryId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All stories at a glance, and before whom those of an event are told. */
final class StoryOverviewTest {

    @TempDir
    private Path folder;

    private StoryOffice office;
    private StoryId told;
    private StoryId silent;

    @BeforeEach
    void oneStoryIsClearedAndOneIsNot() {
        office = new StoryOffice(folder);
        told = office.cleared("Noor", "نور");
        silent = office.told("Mehr", "مہر");
    }

    @AfterEach
    void lock() {
        office.close();
    }

    @Test
    void aGlanceSaysWhatTheGateSays() {
        var noor = glance(told);
        assertThat(noor.uses())
                .containsEntry(Scope.READ_ALOUD, Outlook.MAY)
                .containsEntry(Scope.PRESS, Outlook.MAY)
                .doesNotContainKey(Scope.OTHER_EVENTS);
        assertThat(glance(silent).uses()).isEmpty();
        assertThat(glance(silent).isWithoutConsent()).isTrue();
        assertThat(noor.isWithoutConsent()).isFalse();
    }

    @Test
    void whatWasTakenBackIsTakenBackAndNotWithoutConsent() {
        withdraw(EnumSet.of(Scope.PRESS));
        assertThat(glance(told).uses()).doesNotContainKey(Scope.PRESS).containsKey(Scope.READ_ALOUD);
        assertThat(glance(told).takenBack()).isTrue();
        withdraw(EnumSet.allOf(Scope.class));
        assertThat(glance(told).uses()).isEmpty();
        assertThat(glance(told).isWithoutConsent()).isFalse();
    }

    @Test
    void aPlanThatTheGateRefusesIsToBeReviewedBeforeItsEvent() {
        assertThat(glance(silent).isToBeReviewedBeforeAnEvent()).isFalse();
        plan(silent);
        assertThat(glance(silent).plannedFor())
                .hasValueSatisfying(event -> assertThat(event.date()).isEqualTo(StoryOffice.EVENT_DAY));
        assertThat(glance(silent).isToBeReviewedBeforeAnEvent()).isTrue();
        assertThat(glance(silent).due().stream().filter(Reminder.PlanRefused.class::isInstance))
                .as("once for the use, though it was asked in two languages")
                .hasSize(1);
    }

    @Test
    void storiesAreToldBeforeEverybodyUntilSomebodySaysOtherwise() {
        var plans = office.open.storyPlans();
        assertThat(plans.audience(office.event)).isEqualTo(Audience.PUBLIC);
        plans.putAudience(office.event, Audience.INVITED_GUESTS);
        assertThat(plans.audience(office.event)).isEqualTo(Audience.INVITED_GUESTS);
        office.open.history().undo();
        assertThat(plans.audience(office.event)).isEqualTo(Audience.PUBLIC);
    }

    @Test
    void fewerThanFiveStoriesAreNotCounted() {
        assertThat(office.open.storyOverview().figures().all()).isEmpty();
        for (var name : List.of("Kiran", "Sahar", "Zoya", "Mina")) {
            office.cleared(name, name);
        }
        assertThat(office.open.storyOverview().figures().all())
                .hasValueSatisfying(all -> assertThat(all.atLeast()).isEqualTo(5));
    }

    private StoryGlance glance(StoryId story) {
        return office.open.storyOverview().all().stream()
                .filter(one -> one.story().id().equals(story))
                .findFirst()
                .orElseThrow();
    }

    private void plan(StoryId story) {
        var item = office.open
                .programme()
                .add(office.event, ItemKind.SURVIVOR_STORIES, LocalizedText.of("Told today", "آج کی باتیں"), 30, 0);
        office.open.storyPlans().put(item, List.of(new PlannedStory(item, story, Scope.READ_ALOUD)));
    }

    private void withdraw(Set<Scope> scopes) {
        office.open
                .withdrawals()
                .withdraw(
                        told,
                        scopes,
                        Withdrawal.Channel.IN_PERSON,
                        new Confidential<>(""),
                        StoryOffice.TODAY,
                        "a caseworker");
    }
}
