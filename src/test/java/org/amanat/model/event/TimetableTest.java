package org.amanat.model.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.amanat.model.Language;
import org.amanat.model.event.TimetableWarning.BeforeStart;
import org.amanat.model.event.TimetableWarning.OverHallTime;
import org.amanat.model.event.TimetableWarning.Overlap;
import org.amanat.model.event.TimetableWarning.PanelWithoutModerator;
import org.amanat.model.event.TimetableWarning.PersonTwiceAtOnce;
import org.amanat.model.event.TimetableWarning.StoriesWithoutSupportPerson;
import org.amanat.model.texts.Texts;
import org.junit.jupiter.api.Test;

final class TimetableTest {

    @Test
    void eachItemStartsWhenTheOneBeforeItEnds() {
        var timetable = Timetable.of(PlanSketch.from("10:00", "13:30")
                .item(ItemKind.REGISTRATION, "Registration", 30)
                .item(ItemKind.WELCOME, "Welcome", 15)
                .item(ItemKind.KEYNOTE, "Keynote", 40)
                .plan());

        assertThat(timetable.entries())
                .extracting(TimetableEntry::startTime)
                .containsExactly(LocalTime.of(10, 0), LocalTime.of(10, 30), LocalTime.of(10, 45));
        assertThat(timetable.ends()).isEqualTo(PlanSketch.DAY.atTime(11, 25));
        assertThat(timetable.totalMinutes()).isEqualTo(85);
        assertThat(timetable.warnings()).isEmpty();
    }

    @Test
    void aPinnedItemStartsAtItsTimeAndTheFreeTimeBeforeItIsNoWarning() {
        var timetable = Timetable.of(PlanSketch.from("10:00", "13:30")
                .item(ItemKind.WELCOME, "Welcome", 15)
                .pinned(ItemKind.PRAYER_BREAK, "Prayer", 20, "10:30")
                .item(ItemKind.THANKS, "Thanks", 5)
                .plan());

        assertThat(timetable.entries()).extracting(TimetableEntry::freeMinutes).containsExactly(0, 15, 0);
        assertThat(timetable.ends()).isEqualTo(PlanSketch.DAY.atTime(10, 55));
        assertThat(timetable.warnings()).isEmpty();
    }

    @Test
    void anItemPinnedIntoTheOneBeforeItOverlaps() {
        var plan = PlanSketch.from("10:00", "13:30")
                .item(ItemKind.WELCOME, "Welcome", 30)
                .pinned(ItemKind.KEYNOTE, "Keynote", 20, "10:20")
                .plan();

        assertThat(Timetable.of(plan).warnings())
                .containsExactly(new Overlap(plan.items().get(1), plan.items().get(0), 10));
    }

    @Test
    void anItemPinnedBeforeTheEventIsNamed() {
        var plan = PlanSketch.from("10:00", "13:30")
                .pinned(ItemKind.REGISTRATION, "Registration", 30, "09:30")
                .plan();
        var timetable = Timetable.of(plan);

        assertThat(timetable.warnings())
                .containsExactly(new BeforeStart(plan.items().getFirst(), 30));
        assertThat(timetable.starts()).isEqualTo(PlanSketch.DAY.atTime(9, 30));
    }

    @Test
    void theFirstItemThatDoesNotFitTheHallCarriesTheWholeExcess() {
        var plan = PlanSketch.from("10:00", "11:00")
                .item(ItemKind.WELCOME, "Welcome", 50)
                .item(ItemKind.KEYNOTE, "Keynote", 30)
                .item(ItemKind.THANKS, "Thanks", 10)
                .plan();

        assertThat(Timetable.of(plan).warnings())
                .containsExactly(new OverHallTime(plan.items().get(1), 30));
        assertThat(Timetable.of(plan).warningsAt(plan.items().get(2).id())).isEmpty();
    }

    @Test
    void aProgrammePastMidnightStillAddsUp() {
        var timetable = Timetable.of(PlanSketch.from("22:00", "23:59")
                .item(ItemKind.CANDLE_LIGHTING, "Vigil", 180)
                .item(ItemKind.THANKS, "Thanks", 10)
                .plan());

        assertThat(timetable.entries().getLast().startTime()).isEqualTo(LocalTime.of(1, 0));
        assertThat(timetable.totalMinutes()).isEqualTo(190);
        assertThat(timetable.warnings()).hasSize(1);
    }

    @Test
    void aPersonInTwoItemsAtOnceIsNamedOnceForEachItem() {
        var plan = PlanSketch.from("10:00", "13:30")
                .item(ItemKind.KEYNOTE, "Keynote", 60)
                .with("Amna", Role.SPEAKER, InvitationState.CONFIRMED)
                .pinned(ItemKind.GROUP_WORK, "Group", 30, "10:30")
                .with("Amna", Role.FACILITATOR, InvitationState.INVITED)
                .with("Amna", Role.INTERPRETER, InvitationState.INVITED)
                .plan();
        var amna = plan.personOf(plan.appearances().getFirst());

        assertThat(Timetable.of(plan).warnings())
                .contains(
                        new PersonTwiceAtOnce(plan.items().get(1), plan.items().get(0), amna))
                .hasSize(2);
    }

    @Test
    void somebodyWhoDeclinedIsNotTwiceAtOnce() {
        var warnings = Timetable.of(PlanSketch.from("10:00", "13:30")
                        .item(ItemKind.KEYNOTE, "Keynote", 60)
                        .with("Amna", Role.SPEAKER, InvitationState.DECLINED)
                        .pinned(ItemKind.GROUP_WORK, "Group", 30, "10:30")
                        .with("Amna", Role.FACILITATOR, InvitationState.CONFIRMED)
                        .plan())
                .warnings();

        assertThat(warnings).hasOnlyElementsOfType(Overlap.class);
    }

    @Test
    void aPanelWantsAConfirmedModeratorOrChair() {
        assertThat(panelLedBy(Role.MODERATOR, InvitationState.CONFIRMED)).isEmpty();
        assertThat(panelLedBy(Role.CHAIR, InvitationState.CONFIRMED)).isEmpty();
        assertThat(panelLedBy(Role.MODERATOR, InvitationState.INVITED))
                .singleElement()
                .isInstanceOfSatisfying(
                        PanelWithoutModerator.class, w -> assertThat(w.asked()).isTrue());
        assertThat(panelLedBy(Role.MODERATOR, InvitationState.DECLINED))
                .singleElement()
                .isInstanceOfSatisfying(
                        PanelWithoutModerator.class, w -> assertThat(w.asked()).isFalse());
        assertThat(panelLedBy(Role.PANELIST, InvitationState.CONFIRMED)).hasSize(1);
    }

    private static List<TimetableWarning> panelLedBy(Role role, InvitationState state) {
        return Timetable.of(PlanSketch.from("10:00", "13:30")
                        .item(ItemKind.PANEL, "Panel", 60)
                        .with("Amna", role, state)
                        .plan())
                .warnings();
    }

    @Test
    void storiesWantAConfirmedSupportPersonInTheSameItem() {
        var plan = PlanSketch.from("10:00", "13:30")
                .item(ItemKind.SURVIVOR_STORIES, "Voices", 40)
                .with("Amna", Role.SUPPORT_PERSON, InvitationState.CONFIRMED)
                .item(ItemKind.SURVIVOR_STORIES, "More voices", 40)
                .plan();

        assertThat(Timetable.of(plan).warnings())
                .containsExactly(new StoriesWithoutSupportPerson(plan.items().get(1), false));
    }

    @Test
    void eachWarningHasASentenceInEachLanguage() {
        var plan = PlanSketch.from("10:00", "10:30")
                .pinned(ItemKind.SURVIVOR_STORIES, "Voices", 60, "09:30")
                .with("Amna", Role.SUPPORT_PERSON, InvitationState.INVITED)
                .pinned(ItemKind.PANEL, "Panel", 60, "10:00")
                .with("Amna", Role.MODERATOR, InvitationState.INVITED)
                .item(ItemKind.SURVIVOR_STORIES, "More voices", 10)
                .item(ItemKind.PANEL, "Second panel", 10)
                .plan();
        var warnings = Timetable.of(plan).warnings();

        assertThat(warnings).hasSize(8);
        for (var language : List.of(Language.ENGLISH, Language.URDU)) {
            assertThat(warnings)
                    .extracting(warning -> warning.sentence(Texts.in(language)))
                    .doesNotHaveDuplicates()
                    .noneMatch(sentence -> sentence.contains("{"));
        }
        assertThat(warnings)
                .extracting(warning -> warning.sentence(Texts.in(Language.ENGLISH)))
                .contains(
                        "“Panel” starts 30 min before “Voices” ends.",
                        "Amna is down for “Panel” and “Voices” at the same time.");
    }

    @Test
    void anEmptyProgrammeTakesNoTime() {
        var timetable = Timetable.of(PlanSketch.from("10:00", "13:30").plan());

        assertThat(timetable.totalMinutes()).isZero();
        assertThat(timetable.starts()).isEqualTo(PlanSketch.DAY.atTime(10, 0));
    }
}
