package org.amanat.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.PlannedStory;
import org.amanat.model.consent.Scope;
import org.amanat.model.event.ItemKind;
import org.amanat.model.story.Pseudonym;
import org.amanat.operations.StoryOffice;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayModelTest {

    @TempDir
    private Path folder;

    @Test
    void showsTheNextEventAndTheWorldDaysThatCome() {
        try (var file = ForumFile.in(folder)) {
            var model = new TodayModel(
                    file.workspace(), Tasks.direct(new NoProblems()), UiTexts.in(Language.ENGLISH), ForumFile.CLOCK);
            model.load();

            var shown = model.shownProperty().get().orElseThrow();
            assertThat(shown.next().orElseThrow().plan().event().id()).isEqualTo(file.event());
            assertThat(shown.printed()).isEmpty();
            assertThat(model.coming().getFirst().date()).isEqualTo(LocalDate.of(2026, 7, 30));
            assertThat(model.coming().getFirst().days()).isEqualTo(14);
        }
    }

    @Test
    void theNextEventSaysWhichOfItsStoriesMayNotBeUsedAndTheOthersAreSaidOnce() {
        try (var office = new StoryOffice(folder)) {
            var item = office.open
                    .programme()
                    .add(office.event, ItemKind.SURVIVOR_STORIES, LocalizedText.of("Stories", "آپ بیتیاں"), 15, 0);
            var cleared = office.cleared("Zainab", "زینب");
            var refused = office.told("Noor", "نور");
            var unplanned = office.open
                    .stories()
                    .add(new Pseudonym(LocalizedText.of("Kiran", "کرن")), Language.URDU, List.of());
            office.open
                    .storyPlans()
                    .put(
                            item,
                            List.of(
                                    new PlannedStory(item, cleared, Scope.READ_ALOUD),
                                    new PlannedStory(item, refused, Scope.READ_ALOUD)));
            office.open.storyPlans().putAudience(office.event, Audience.INVITED_GUESTS);
            var model = new TodayModel(
                    office.open, Tasks.direct(new NoProblems()), UiTexts.in(Language.ENGLISH), StoryOffice.CLOCK);
            model.load();

            var shown = model.shownProperty().get().orElseThrow();
            var next = shown.next().orElseThrow();
            assertThat(next.planned()).isEqualTo(2);
            assertThat(next.cleared()).as("in Urdu alone is enough").isEqualTo(1);
            assertThat(next.stories())
                    .filteredOn(TodayModel.Next::isRefused)
                    .extracting(story -> story.story().id())
                    .containsExactly(refused);
            assertThat(shown.stories())
                    .extracting(story -> story.story().id())
                    .contains(unplanned)
                    .doesNotContain(refused, cleared);
        }
    }

    @Test
    void anEventThatIsOverIsTheLastOneAndNotTheNext() {
        try (var file = ForumFile.in(folder)) {
            var all = file.workspace().events().all();

            assertThat(TodayModel.next(all, LocalDate.of(2026, 7, 30))).isPresent();
            assertThat(TodayModel.next(all, LocalDate.of(2026, 7, 31))).isEmpty();
            assertThat(TodayModel.last(all, LocalDate.of(2026, 7, 31))).isPresent();
            assertThat(TodayModel.last(all, LocalDate.of(2026, 7, 30))).isEmpty();
        }
    }
}
